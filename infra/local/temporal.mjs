import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { endedEarly, lastLines, run, startChild, until } from './child.mjs';
import { answers, requireFree } from './ports.mjs';
import { Problem } from './problem.mjs';
import { environmentWith } from './settings.mjs';

/**
 * Temporal deletes closed histories, and earlier runs of live workflows, after this time; its dev server knows no
 * "never". 3650 days, in Go's notation.
 */
const retention = '87600h';
const readyWithin = 60_000;

/** The operator's own Temporal settings must not lead our commands to another server. */
const isolated = ['--disable-config-env', '--disable-config-file'];

/**
 * Starts a Temporal server on 127.0.0.1 with the namespace `default`.
 * @param {object} options
 * @param {string} options.binary the Temporal CLI
 * @param {number} options.port
 * @param {number} [options.uiPort] none: no UI
 * @param {string} [options.dbFile] SQLite; none: in memory
 * @param {boolean} [options.timeSkipping] whether clients may move the time of a workflow forward
 * @param {number} [options.continueAsNewAfterEvents] after so many events of history a workflow hands over to a next
 *   run; for tests, the server's own 4,096 otherwise
 * @param {Readonly<Record<string, string>>} [options.searchAttributes] name to type
 * @param {string} options.log the file its output is appended to
 * @returns {Promise<import('./child.mjs').Running & { address: string }>}
 */
export async function startTemporal({ binary, port, log, uiPort, dbFile, timeSkipping = false, ...rest }) {
  const { continueAsNewAfterEvents, searchAttributes } = rest;
  await requireFree({ port, name: 'Temporal', env: 'BANLI_TEMPORAL_PORT' });
  const dynamicConfig = {
    'matching.numTaskqueueReadPartitions': 1,
    'matching.numTaskqueueWritePartitions': 1,
    'history.maxInFlightUpdates': 100,
    ...(continueAsNewAfterEvents !== undefined && {
      'limit.historyCount.suggestContinueAsNew': continueAsNewAfterEvents,
    }),
    ...(timeSkipping && {
      'frontend.WorkflowTimeSkippingEnabled': true,
      // a timer moved to now fires at once, not within the second a cluster's clocks may differ by
      'history.timerProcessorMaxTimeShift': '"10ms"',
    }),
  };
  const attributes = Object.entries(searchAttributes ?? {});
  const args = [
    'server',
    'start-dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--log-level',
    'error',
    ...isolated,
  ];
  args.push(...Object.entries(dynamicConfig).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${value}`]));
  args.push(...attributes.flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]));
  if (uiPort === undefined) {
    args.push('--headless');
  } else {
    await requireFree({ port: uiPort, name: 'the Temporal UI', env: 'BANLI_TEMPORAL_UI_PORT' });
    args.push('--ui-port', String(uiPort), '--ui-disable-news-fetch');
  }
  if (dbFile !== undefined) {
    mkdirSync(dirname(dbFile), { recursive: true });
    const pragmas = ['journal_mode=wal', 'synchronous=normal'];
    args.push('--db-filename', dbFile, ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]));
  }
  const running = await startChild({
    name: 'Temporal',
    command: binary,
    args,
    log,
    cwd: dbFile === undefined ? '/' : dirname(dbFile),
    env: environmentWith({ TEMPORAL_VERSION_CHECK_DISABLED: '1' }),
  });
  const address = `127.0.0.1:${port}`;
  const operator = (/** @type {string[]} */ ...command) =>
    run(binary, ['operator', ...command, '--address', address, '--command-timeout', '5s', ...isolated]);
  try {
    const ready = await until(
      async () => {
        if (running.exit() !== undefined) throw endedEarly('Temporal', running, log);
        if (!(await answers(port))) return false;
        return (await operator('cluster', 'health')).code === 0 && (await listAttributes(operator)) !== undefined;
      },
      { within: readyWithin, every: 150 },
    );
    if (!ready) {
      const sentence = `Temporal was not ready within ${readyWithin / 1000} s: its last lines say why.`;
      throw new Problem(sentence, { details: lastLines(log) });
    }
    await addMissingAttributes(operator, attributes);
    const update = await operator('namespace', 'update', '--namespace', 'default', '--retention', retention);
    if (update.code !== 0) {
      throw new Problem('Temporal did not take the retention period of its histories.', { details: update.stderr });
    }
  } catch (error) {
    await running.stop();
    throw error;
  }
  return { ...running, address };
}

/**
 * @typedef {(...command: string[]) => Promise<{ code: number | null, stdout: string, stderr: string }>} Operator
 */

/**
 * @param {Operator} operator
 * @returns {Promise<ReadonlyMap<string, string> | undefined>} name to type; undefined while the server is starting
 */
async function listAttributes(operator) {
  const { code, stdout } = await operator('search-attribute', 'list', '--namespace', 'default');
  if (code !== 0) return undefined;
  return new Map([...stdout.matchAll(/^\s*(\w+)\s+(\w+)\s*$/gm)].map(([, name, type]) => [String(name), String(type)]));
}

/**
 * The server's own flag registers attributes only in a new store; a later version's must be added to an old one.
 * @param {Operator} operator
 * @param {readonly (readonly [string, string])[]} attributes
 */
async function addMissingAttributes(operator, attributes) {
  const present = await listAttributes(operator);
  for (const [name, type] of attributes) {
    if (present?.get(name) === type) continue;
    const create = ['search-attribute', 'create', '--namespace', 'default', '--name', name, '--type', type];
    const { code, stderr } = await operator(...create);
    if (code !== 0)
      throw new Problem(`Temporal did not take the search attribute ${name} (${type}).`, { details: stderr });
  }
}
