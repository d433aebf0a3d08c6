import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { endedEarly, lastLines, run, startChild, until } from './child.mjs';
import { requireFree } from './ports.mjs';
import { postgresAccount, postgresPrograms, prepareFolder } from './postgres-account.mjs';
import { Problem } from './problem.mjs';
import { commandLineOf } from './process-identity.mjs';

const superuser = 'postgres';
const database = 'banli';
/** Loses data on a crash of the machine, not of the server: for tests and demonstrations only. */
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
/** Recovery after a hard kill may have to replay a checkpoint's worth of log; milliseconds. */
const readyWithin = 60_000;

/**
 * npm keeps the mode of a package's files only if the package was packed with it.
 * @param {string} program
 */
function makeRunnable(program) {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/**
 * The superuser's password, made when first asked for.
 * @param {string} secretsDir
 */
function passwordIn(secretsDir) {
  const file = join(secretsDir, 'postgres-password');
  if (!existsSync(file)) {
    mkdirSync(secretsDir, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * @param {{ dataDir: string, programs: string, password: string, account: import('./child.mjs').Account }} options
 */
async function initialise({ dataDir, programs, password, account }) {
  const passwordFile = join(dataDir, '..', `.initdb-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  try {
    if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);
    // Without an encoding and a locale of Unicode, trigrams of Chinese words come out empty.
    const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
    const args = [`--pgdata=${dataDir}`, `--username=${superuser}`, `--pwfile=${passwordFile}`];
    args.push('--auth=scram-sha-256', '--encoding=UTF8', `--locale=${locale}`);
    const { code, stdout, stderr } = await run(join(programs, 'bin', 'initdb'), args, { ...account, cwd: '/' });
    if (code === 0) return;
    if (/No space left on device/.test(stderr)) {
      throw new Problem(`The disk is full (${dataDir}): free some space and run the command again.`, {
        details: stderr,
      });
    }
    throw new Problem(`PostgreSQL could not set up its data in ${dataDir}.`, { details: `${stdout}${stderr}`.trim() });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * The server that, by its own note, serves a data folder. A note left by kill -9 or a power cut, whose process id now
 * belongs to some other program, is cleared away: PostgreSQL itself would be afraid of it.
 * @param {string} dataDir
 * @returns {number | undefined} process id
 */
function serverOf(dataDir) {
  const note = join(dataDir, 'postmaster.pid');
  if (!existsSync(note)) return undefined;
  const pid = Number.parseInt(readFileSync(note, 'utf8'), 10);
  const commandLine = commandLineOf(pid);
  if (commandLine !== undefined && commandLine.includes('postgres') && commandLine.includes(dataDir)) return pid;
  rmSync(note, { force: true });
  return undefined;
}

/**
 * @param {string} dataDir
 * @param {boolean} takeOver
 */
async function settleWithServerOf(dataDir, takeOver) {
  const pid = serverOf(dataDir);
  if (pid === undefined) return;
  if (!takeOver) {
    const remedy = `stop it (kill -INT ${pid}) or use another data folder`;
    throw new Problem(`PostgreSQL is already running on ${dataDir} as process ${pid}: ${remedy}.`);
  }
  process.kill(pid, 'SIGINT');
  if (await until(async () => serverOf(dataDir) === undefined, { within: 20_000 })) return;
  throw new Problem(`An earlier PostgreSQL on ${dataDir} does not stop: end process ${pid} and run the command again.`);
}

/**
 * Makes the database and proves that text in it is Unicode and Chinese words can be searched.
 * @param {{ port: number, password: string }} server
 */
async function prepareDatabase({ port, password }) {
  const { default: pg } = await import('pg');
  const open = async (/** @type {string} */ name) => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: superuser, password, database: name });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const admin = await open('postgres');
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await admin.query(`create database ${database}`);
  } finally {
    await admin.end();
  }
  const client = await open(database);
  try {
    await client.query('create extension if not exists pg_trgm');
    const { rows } = await client.query(
      `select current_setting('server_encoding') as encoding, cardinality(show_trgm('生态环境')) as trigrams`,
    );
    if (rows[0].encoding === 'UTF8' && rows[0].trigrams > 0) return;
    const found = `encoding ${rows[0].encoding}, ${rows[0].trigrams} trigrams of 生态环境`;
    throw new Problem(
      `PostgreSQL's data are not set up for Chinese text (${found}): move the folder away and start anew.`,
    );
  } finally {
    await client.end();
  }
}

/**
 * Whether the server answers; a refused password is a fault, a refused connection only says "not yet".
 * @param {{ port: number, password: string, dataDir: string, secretsDir: string }} server
 */
async function isReady({ port, password, dataDir, secretsDir }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host: '127.0.0.1', port, user: superuser, password, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select');
    return true;
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === '28P01') {
      const remedy = `put the file postgres-password back in ${secretsDir} from a backup`;
      throw new Problem(`The password of PostgreSQL in ${dataDir} is not the one we keep: ${remedy}.`, {
        cause: error,
      });
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Starts PostgreSQL 18 on 127.0.0.1, sets its data up when there are none, and makes the database `banli`.
 * @param {object} options
 * @param {string} options.dataDir its data; as root, see `postgresFolder`
 * @param {number} options.port
 * @param {string} options.log the file its output is appended to
 * @param {boolean} [options.fast] for tests and demonstrations: do not wait for the disk
 * @param {boolean} [options.takeOver] stop a server that an earlier run of ours has left behind on these data
 * @param {string} [options.secretsDir] where the superuser's password is kept; beside the data unless told
 * @returns {Promise<import('./child.mjs').Running & { url: string, port: number }>} url: of the superuser
 */
export async function startPostgres({ dataDir: folder, port, log, fast = false, takeOver = false, ...rest }) {
  const dataDir = resolve(folder);
  const secretsDir = rest.secretsDir ?? join(dirname(dataDir), 'secrets');
  const account = await postgresAccount();
  const programs = await postgresPrograms(account);
  for (const program of ['postgres', 'initdb']) makeRunnable(join(programs, 'bin', program));
  await prepareFolder(dataDir, account);
  await settleWithServerOf(dataDir, takeOver);
  const isNew = !existsSync(join(dataDir, 'PG_VERSION'));
  if (!isNew && !existsSync(join(secretsDir, 'postgres-password'))) {
    const remedy = 'put it back from a backup, or move the data folder away to start anew';
    throw new Problem(`PostgreSQL's data are in ${dataDir}, but ${secretsDir}/postgres-password is lost: ${remedy}.`);
  }
  const password = passwordIn(secretsDir);
  if (isNew) {
    // Into a folder beside it first: an initdb that is interrupted leaves a folder that only looks complete.
    const beginning = `${dataDir}.new`;
    rmSync(beginning, { recursive: true, force: true });
    await prepareFolder(beginning, account);
    await initialise({ dataDir: beginning, programs, password, account });
    renameSync(beginning, dataDir);
  }
  await requireFree({ port, name: 'PostgreSQL', env: 'BANLI_POSTGRES_PORT' });

  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
  if (fast) settings.push(...fastSettings);
  const options = {
    name: 'PostgreSQL',
    command: join(programs, 'bin', 'postgres'),
    args: ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    log,
    cwd: '/',
    account,
    stopSignal: /** @type {const} */ ('SIGINT'),
  };
  let running = await startChild(options);
  const ready = await until(
    async () => {
      if (running.exit() !== undefined) {
        // After kill -9 the old server's processes still hold its shared memory for a moment.
        if (!/still in use/.test(lastLines(log, 4))) throw endedEarly('PostgreSQL', running, log);
        await new Promise((fulfil) => setTimeout(fulfil, 500));
        running = await startChild(options);
      }
      return isReady({ port, password, dataDir, secretsDir });
    },
    { within: readyWithin },
  ).catch(async (error) => {
    await running.stop();
    throw error;
  });
  try {
    if (!ready) {
      const sentence = `PostgreSQL was not ready within ${readyWithin / 1000} s: its last lines say why.`;
      throw new Problem(sentence, { details: lastLines(log) });
    }
    await prepareDatabase({ port, password });
  } catch (error) {
    await running.stop();
    throw error;
  }
  return { ...running, port, url: `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}` };
}
