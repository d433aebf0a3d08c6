import { join } from 'node:path';
import { application, commandLine, healthy } from './application.mjs';
import { deploymentIn } from './deployment.mjs';
import { findFonts } from './fonts.mjs';
import { take } from './lock.mjs';
import { requireFree } from './ports.mjs';
import { postgresFolder } from './postgres-account.mjs';
import { startPostgres } from './postgres.mjs';
import { Problem, runCommand } from './problem.mjs';
import { readSettings } from './settings.mjs';
import { setUp } from './setup.mjs';
import { keepRunning } from './supervise.mjs';
import { findTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const sayWithTime = (/** @type {string} */ line) => say(`${new Date().toISOString()} ${line}`);

/**
 * @typedef {import('./settings.mjs').Settings} Settings
 * @typedef {ReturnType<typeof deploymentIn>} Deployment
 * @typedef {import('./supervise.mjs').Supervised} Supervised
 * @typedef {{ settings: Settings, deployment: Deployment, started: Supervised[], signal: AbortSignal }} Bringing
 *   started: in the order of starting, also while more is being started
 */

/** @param {Settings} settings */
async function requirePorts({ ports, databaseUrl, temporalAddress }) {
  await requireFree(ports.http);
  if (databaseUrl === undefined) await requireFree(ports.postgres);
  if (temporalAddress !== undefined) return;
  await requireFree(ports.temporal);
  await requireFree(ports.temporalUi);
}

/**
 * PostgreSQL and Temporal, ours where no others are named.
 * @param {Bringing} bringing
 * @returns {Promise<{ DATABASE_URL: string, TEMPORAL_ADDRESS: string }>}
 */
async function startServers({ settings, deployment, started, signal }) {
  const { ports, dataDir, demonstration } = settings;
  let { databaseUrl, temporalAddress } = settings;
  if (databaseUrl === undefined) {
    const log = join(deployment.logs, 'postgres.log');
    const start = async () => {
      const server = await startPostgres({
        dataDir: postgresFolder(dataDir),
        secretsDir: deployment.secrets,
        port: ports.postgres.port,
        log,
        takeOver: true,
      });
      databaseUrl = server.url;
      return server;
    };
    started.push(await keepRunning({ name: 'PostgreSQL', start, log, say: sayWithTime }));
    signal.throwIfAborted();
  }
  if (temporalAddress === undefined) {
    const binary = await findTemporal({ settings, say });
    const log = join(deployment.logs, 'temporal.log');
    const start = async () => {
      const server = await startTemporal({
        binary,
        port: ports.temporal.port,
        uiPort: ports.temporalUi.port,
        dbFile: deployment.temporalFile,
        timeSkipping: demonstration,
        log,
      });
      temporalAddress = server.address;
      return server;
    };
    started.push(await keepRunning({ name: 'Temporal', start, log, say: sayWithTime }));
    signal.throwIfAborted();
  }
  return { DATABASE_URL: String(databaseUrl), TEMPORAL_ADDRESS: String(temporalAddress) };
}

/**
 * @param {Settings} settings
 * @param {string} logins
 */
function present(settings, logins) {
  const { ports, dataDir, databaseUrl, temporalAddress } = settings;
  const web = `http://127.0.0.1:${ports.http.port}`;
  const postgres = postgresFolder(dataDir);
  const elsewhere = databaseUrl === undefined && !postgres.startsWith(dataDir);
  say('\nBanli is running. Ctrl-C stops it; its data stay.');
  say(`  Web pages     ${web}/`);
  say(`  API           ${web}/api`);
  if (temporalAddress === undefined) say(`  Temporal UI   http://127.0.0.1:${ports.temporalUi.port}/`);
  say(`  Data, logs    ${dataDir}`);
  if (elsewhere) say(`                ${postgres} (PostgreSQL, which does not run as root)`);
  if (logins !== '') say(`\n${logins.trimEnd()}`);
}

/**
 * @param {Bringing & { node: string }} bringing
 */
async function bringUp(bringing) {
  const { settings, deployment, started, signal, node } = bringing;
  const { logs } = deployment;
  const { port } = settings.ports.http;
  await requirePorts(settings);
  // Without them everything works but PDF letters, which then say what is missing.
  const fontsDir = await findFonts({ settings, say }).catch((error) => {
    if (!(error instanceof Problem)) throw error;
    say(error.message);
    return undefined;
  });
  say('Starting PostgreSQL and Temporal …');
  const env = {
    ...(await startServers(bringing)),
    BANLI_PAYLOAD_KEYS: settings.payloadKeys ?? deployment.payloadKeys(),
    BANLI_FILES_DIR: join(settings.dataDir, 'files'),
    ...(fontsDir === undefined ? {} : { BANLI_FONTS_DIR: fontsDir }),
    BANLI_HTTP_PORT: String(port),
    BANLI_API_URL: `http://127.0.0.1:${port}`,
    BANLI_DEMONSTRATION: String(settings.demonstration),
  };
  const options = { node, env, logs, signal };
  await commandLine(['migrate'], { ...options, what: 'Bringing the database up to date' });
  say('Starting worker and API …');
  for (const which of /** @type {const} */ (['worker', 'api'])) {
    started.push(await keepRunning({ ...application(which, options), say: sayWithTime }));
  }
  await healthy(env.BANLI_API_URL, { logs, signal, failing: started.map((one) => one.hopeless) });
  deployment.publish(env);
  if (settings.demonstration && !deployment.hasDemonstration()) {
    say('Loading the demonstration data …');
    const what = 'Loading the demonstration data (BANLI_DEMONSTRATION=false does without)';
    await commandLine(['demonstration', 'load'], { ...options, what });
    deployment.noteDemonstration(new Date().toISOString());
  }
  const logins = settings.demonstration
    ? await commandLine(['demonstration', 'logins'], { ...options, what: 'Listing the demonstration logins' })
    : '';
  for (const one of started) one.settled();
  present(settings, logins);
}

await runCommand(async () => {
  const settings = readSettings();
  const deployment = deploymentIn(settings.dataDir);
  deployment.prepare();
  const lock = take(deployment.lock);
  if (typeof lock === 'number') {
    const remedy = `stop it (Ctrl-C there, or kill ${lock}) or name another data folder with BANLI_DATA_DIR`;
    throw new Problem(`Banli is already running on ${settings.dataDir} as process ${lock}: ${remedy}.`);
  }
  process.on('exit', lock);
  // A run that was killed has left its own behind.
  deployment.withdraw();

  const stop = new AbortController();
  const stopRequested = new Promise((fulfil) => stop.signal.addEventListener('abort', fulfil));
  let settingUp = true;
  for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(one, () => {
      // Nothing runs yet; or we were asked before, and the guard ends at once what still runs.
      if (settingUp || stop.signal.aborted) process.exit(settingUp ? 0 : 1);
      stop.abort();
    });
  }
  const node = await setUp();
  settingUp = false;

  /** @type {Supervised[]} */
  const started = [];
  try {
    await bringUp({ settings, deployment, started, signal: stop.signal, node });
    await stopRequested;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    if (started.length > 0) say('\nStopping …');
    deployment.withdraw();
    for (const one of started.reverse()) await one.stop();
    if (started.length > 0) say('Stopped.');
  }
  return 0;
});
