import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statfsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { guard } from './guard.mjs';
import { Problem } from './problem.mjs';

/** A log longer than this (bytes) is set aside as `<name>.1` when its process next starts. */
const logLimit = 10 * 1024 * 1024;
/** How long a process may take to stop before it is killed, in milliseconds. */
const patience = 15_000;
/** With less free space than this (bytes) a server that does not start is taken to suffer from it. */
const tooLittle = 4 * 1024 * 1024;

/**
 * @typedef {{ uid?: number, gid?: number }} Account
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Exit
 * @typedef {object} Running a process of ours
 * @property {number} pid
 * @property {Promise<Exit>} exited
 * @property {() => Exit | undefined} exit undefined while it runs
 * @property {() => Promise<void>} stop asks it to end and waits until it has
 * @property {() => Promise<void>} kill SIGKILL, and waits until it is gone
 */

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, signal?: AbortSignal } & Account} [options]
 *   timeout in milliseconds
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>} code is null when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((fulfil, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => fulfil({ code, stdout, stderr }));
  });
}

/**
 * Starts a long-lived process in a process group of its own, so that Ctrl-C reaches only us and we stop things in order.
 * Should we die without stopping it, the guard does.
 * @param {object} options
 * @param {string} options.name as people know it
 * @param {string} options.command
 * @param {readonly string[]} options.args
 * @param {string} options.log the file its output is appended to
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.cwd]
 * @param {NodeJS.Signals} [options.stopSignal]
 * @param {Account} [options.account]
 * @returns {Promise<Running>}
 */
export async function startChild({ name, command, args, log, env, cwd, stopSignal = 'SIGTERM', account = {} }) {
  if (existsSync(log) && statSync(log).size > logLimit) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, {
    ...account,
    ...(env && { env }),
    ...(cwd !== undefined && { cwd }),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  /** @type {Exit | undefined} */
  let exit;
  const exited = new Promise((fulfil) => {
    child.on('exit', (code, signal) => fulfil((exit = { code, signal })));
  });
  await new Promise((fulfil, reject) => {
    child.once('spawn', () => fulfil(undefined));
    child.once('error', (cause) => reject(new Problem(`${name} cannot be run (${command}).`, { cause })));
  });
  const pid = /** @type {number} */ (child.pid);
  const release = guard(pid, stopSignal);
  void exited.then(release);

  /** @param {NodeJS.Signals} signal */
  const end = async (signal) => {
    if (exit !== undefined) return;
    child.kill(signal);
    const killing = setTimeout(() => child.kill('SIGKILL'), patience);
    await exited;
    clearTimeout(killing);
  };
  return { pid, exited, exit: () => exit, stop: () => end(stopSignal), kill: () => end('SIGKILL') };
}

/**
 * The last lines of a log, for a person who asks why something died.
 * @param {string} log
 * @param {number} [count]
 */
export function lastLines(log, count = 12) {
  if (!existsSync(log)) return '';
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * How a process ended, in words.
 * @param {Exit | undefined} exit
 */
export function ending(exit) {
  if (exit === undefined) return 'is still running';
  return exit.signal === null ? `ended with code ${exit.code}` : `was ended by ${exit.signal}`;
}

/**
 * The fault of a process that ended before it was ready.
 * @param {string} name
 * @param {Running} running
 * @param {string} log
 */
export function endedEarly(name, running, log) {
  const details = lastLines(log);
  const { bavail, bsize } = statfsSync(dirname(log));
  // On a full disk not even the complaint gets into the log.
  if (bavail * bsize < tooLittle || /No space left on device|disk is full/i.test(details)) {
    return new Problem(`${name} found the disk full: free some space and run the command again.`, { details });
  }
  const sentence = `${name} ${ending(running.exit())} before it was ready: its last lines (${basename(log)}) say why.`;
  return new Problem(sentence, { details });
}

/**
 * Asks until the answer is yes.
 * @param {() => Promise<boolean>} question
 * @param {{ every?: number, within: number }} times milliseconds
 * @returns {Promise<boolean>} whether it came in time
 */
export async function until(question, { every = 100, within }) {
  const end = performance.now() + within;
  while (performance.now() < end) {
    if (await question()) return true;
    await new Promise((fulfil) => setTimeout(fulfil, every));
  }
  return false;
}
