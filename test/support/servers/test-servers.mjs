import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

const bundle = fileURLToPath(new URL('../../../dist/workflows-bundle.js', import.meta.url));
const folderGuard = fileURLToPath(new URL('./folder-guard.mjs', import.meta.url));

/**
 * One PostgreSQL and one Temporal development server for a whole test run, in a folder of their own. `environment` is
 * what the tests read; `stop` ends both and removes the folder. Should this process die, nothing stays behind either.
 * @param {{ say?: (line: string) => void }} [options] say: told of a download
 * @returns {Promise<{ environment: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startTestServers({ say = () => undefined } = {}) {
  if (!existsSync(bundle)) {
    throw new Error('dist/workflows-bundle.js is missing: run "npm run build" first, or "npm test", which builds.');
  }
  // Imported late: without the packages, which set-up installs, these modules cannot be loaded.
  const [{ startPostgres }, { startTemporal }, { findTemporal }, { freePort }, { findFonts }] = await Promise.all([
    import('../../../infra/local/postgres.mjs'),
    import('../../../infra/local/temporal.mjs'),
    import('../../../infra/local/temporal-binary.mjs'),
    import('../../../infra/local/ports.mjs'),
    import('../../../infra/local/fonts.mjs'),
  ]);
  const folder = await ownFolder();
  const running = [];
  const stop = async () => {
    const stopped = await Promise.allSettled(running.splice(0).map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    throwFirstFault(stopped);
  };
  const postgres = async () => {
    const [port, dataDir] = [await freePort(), join(folder, 'postgres')];
    const server = await startPostgres({ dataDir, port, fast: true, log: join(folder, 'postgres.log') });
    running.push(server);
    const url = new URL(server.url);
    url.pathname = '/postgres';
    return url.toString();
  };
  const temporal = async () => {
    const [binary, port] = [await findTemporal({ say }), await freePort()];
    const server = await startTemporal({ binary, port, timeSkipping: true, log: join(folder, 'temporal.log') });
    running.push(server);
    return server.address;
  };
  const started = await Promise.allSettled([postgres(), temporal(), findFonts({ say })]);
  try {
    throwFirstFault(started);
  } catch (fault) {
    await stop();
    throw fault;
  }
  const [databaseUrl, temporalAddress, fontsDir] = started.map(({ value }) => value);
  return {
    environment: {
      BANLI_TEST_DATABASE_URL: databaseUrl,
      BANLI_TEST_TEMPORAL_ADDRESS: temporalAddress,
      BANLI_TEST_WORKFLOW_BUNDLE: bundle,
      BANLI_TEST_FONTS_DIR: fontsDir,
    },
    stop,
  };
}

/** A temporary folder with a guard; other accounts may pass through it, as root runs PostgreSQL under another one. */
async function ownFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'banli-test-'));
  await chmod(folder, 0o711);
  const guard = spawn(process.execPath, [folderGuard, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.stdin.unref();
  guard.unref();
  return folder;
}

function throwFirstFault(outcomes) {
  const fault = outcomes.find(({ status }) => status === 'rejected');
  if (fault) throw fault.reason;
}
