import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { fingerprint, stamp } from './fingerprint.mjs';
import { Problem } from './problem.mjs';

/** Node that the project is run with: the major of the `node` package in package.json. */
const wantedMajor = 24;

/**
 * Whether npm itself has noted every package of the lock file as installed (somebody has run `npm ci` by hand).
 * @param {string} root
 */
function installedAlready(root) {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const extra = Object.keys(installed).some((path) => !(path in wanted));
  // What belongs to another platform is optional and rightly absent.
  return (
    !extra &&
    Object.entries(wanted).every(([path, entry]) =>
      installed[path] === undefined ? path === '' || entry.optional : installed[path].version === entry.version,
    )
  );
}

/** @param {string} output of npm */
function npmProblem(output) {
  if (/EUSAGE/.test(output)) {
    const remedy = 'run `npm install` once and keep the lock file it writes';
    const details = (output.match(/(Missing|Invalid): .*/g) ?? []).slice(0, 8).join('\n');
    return new Problem(`package-lock.json does not agree with package.json: ${remedy}.`, { details });
  }
  const details = output.trim().split('\n').slice(-12).join('\n');
  if (/ENOSPC|EDQUOT/.test(output)) {
    return new Problem('The disk is full: free some space (about 1 GB is needed) and run the command again.', {
      details,
    });
  }
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    const remedy = 'check the network, or name a registry you can reach with `npm config set registry <url>`';
    return new Problem(`The packages could not be fetched: ${remedy}, and run the command again.`, { details });
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Problem('npm cannot write node_modules: give your account the right to write in the checkout.', {
      details,
    });
  }
  return new Problem('`npm ci` failed: its last lines say why.', { details });
}

/**
 * Installs node_modules where they are missing or older than package-lock.json.
 * @param {string} root the checkout
 * @param {(line: string) => void} say
 */
export async function installPackages(root, say) {
  const wanted = fingerprint(root, ['package-lock.json']);
  const installed = stamp(join(root, 'node_modules', '.banli-installed'));
  if (installed.is(wanted)) return;
  if (!installedAlready(root)) {
    say('Installing packages (npm ci) …');
    const begin = performance.now();
    const seconds = () => Math.round((performance.now() - begin) / 1000);
    const beat = setInterval(() => say(`  … still installing packages (${seconds()} s)`), 10_000);
    const { npm_execpath: npm } = process.env;
    const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
    // Warnings about engines are beside the point: what runs is the Node that this very step installs.
    const args = [...first, 'ci', '--no-fund', '--no-audit', '--loglevel=error'];
    const result = await run(command, args, { cwd: root })
      .catch((cause) => {
        throw new Problem('npm was not found: install Node.js with npm and run the command again.', { cause });
      })
      .finally(() => clearInterval(beat));
    if (result.code !== 0) throw npmProblem(result.stderr + result.stdout);
    say(`Installed packages in ${seconds()} s.`);
  }
  installed.set(wanted);
}

/**
 * The Node the project runs with, whatever Node the machine has.
 * @param {string} root the checkout
 * @returns {Promise<string>} its path
 */
export async function projectNode(root) {
  const node = join(root, 'node_modules', '.bin', 'node');
  const remedy = 'run `npm ci` with install scripts allowed (they are off with `ignore-scripts=true`)';
  const answer = await run(node, ['--version']).catch((cause) => {
    throw new Problem(`Node ${wantedMajor} is missing at node_modules/.bin/node: ${remedy}.`, { cause });
  });
  const version = answer.stdout.trim();
  if (!(Number.parseInt(version.slice(1), 10) >= wantedMajor)) {
    throw new Problem(`node_modules/.bin/node is ${version || 'broken'}, not Node ${wantedMajor}: ${remedy}.`);
  }
  return node;
}
