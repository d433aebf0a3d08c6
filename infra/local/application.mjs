import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run, startChild, until } from './child.mjs';
import { Problem } from './problem.mjs';
import { checkout, environmentWith } from './settings.mjs';

/** How long the API may take to say that all is well, in milliseconds. */
const healthyWithin = 90_000;

const mains = {
  api: { name: 'The API', main: 'dist/apps/api/src/main.js' },
  worker: { name: 'The worker', main: 'dist/apps/worker/src/main.js' },
};

/** The script of the command line. */
export const commandLineMain = join(checkout, 'dist/apps/cli/src/main.js');

/**
 * A new key for the payloads kept in Temporal: `<key id>:<32 bytes in base64>`.
 */
export function newPayloadKey() {
  return `local-${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64')}`;
}

/**
 * @param {'api' | 'worker'} which
 * @param {{ node: string, env: Record<string, string>, logs: string }} options
 */
export function application(which, { node, env, logs }) {
  const { name, main } = mains[which];
  const log = join(logs, `${which}.log`);
  const args = ['--enable-source-maps', join(checkout, main)];
  return {
    name,
    log,
    start: () => startChild({ name, command: node, args, log, cwd: checkout, env: environmentWith(env) }),
  };
}

/**
 * Runs the command line to its end, its output into a log.
 * @param {readonly string[]} words
 * @param {{ node: string, env: Record<string, string>, logs: string, what: string, signal?: AbortSignal }} options
 *   what: of the sentence "<what> failed"
 */
export async function commandLine(words, { node, env, logs, what, signal }) {
  const log = join(logs, 'cli.log');
  const options = { cwd: checkout, env: environmentWith(env), ...(signal && { signal }) };
  const { code, stdout, stderr } = await run(node, [commandLineMain, ...words], options);
  appendFileSync(log, `$ banli ${words.join(' ')}\n${stdout}${stderr}`, { mode: 0o600 });
  if (code !== 0) throw new Problem(`${what} failed: the last lines (cli.log) say why.`, { details: lastLines(log) });
  return stdout;
}

/**
 * Waits until the API says that it, the database and Temporal are well.
 * @param {string} apiUrl
 * @param {{ logs: string, signal: AbortSignal, failing: readonly Promise<never>[] }} options
 *   failing: fail as soon as there is no more hope
 */
export async function healthy(apiUrl, { logs, signal, failing }) {
  const asking = until(
    async () => {
      signal.throwIfAborted();
      const answer = await fetch(`${apiUrl}/api/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
      await answer?.body?.cancel();
      return answer?.status === 200;
    },
    { within: healthyWithin, every: 200 },
  );
  if (await Promise.race([asking, ...failing])) return;
  const details = `${lastLines(join(logs, 'api.log'))}\n${lastLines(join(logs, 'worker.log'))}`.trim();
  throw new Problem(`The API was not well within ${healthyWithin / 1000} s: the last lines of the logs say why.`, {
    details,
  });
}
