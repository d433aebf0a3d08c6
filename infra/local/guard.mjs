import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { birthOf } from './process-identity.mjs';

/*
 * One small process stands beside each of our commands and ends the servers it has started when the command itself
 * is killed without a chance to do so (kill -9, a closed terminal, a test runner out of memory). It learns of the death
 * by the end of its standard input, which needs no polling.
 */
const self = fileURLToPath(import.meta.url);

/** @type {import('node:child_process').ChildProcess | undefined} */
let guardian;

/** @param {string} line */
function tell(line) {
  if (guardian === undefined) {
    guardian = spawn(process.execPath, [self], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    guardian.on('error', () => undefined);
    guardian.stdin?.on('error', () => undefined);
    guardian.unref();
    /** @type {import('node:net').Socket | null} */ (guardian.stdin)?.unref();
  }
  guardian.stdin?.write(`${line}\n`);
}

/**
 * Has a process ended when we die.
 * @param {number} pid
 * @param {NodeJS.Signals} signal the one that asks it to stop
 * @returns {() => void} call it when the process is gone
 */
export function guard(pid, signal) {
  tell(`watch ${pid} ${signal}`);
  return () => tell(`forget ${pid}`);
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function stand() {
  process
    .on('SIGINT', () => undefined)
    .on('SIGTERM', () => undefined)
    .on('SIGHUP', () => undefined);
  /** @type {Map<number, NodeJS.Signals>} */
  const watched = new Map();
  for await (const line of createInterface({ input: process.stdin })) {
    const [word, pid, signal] = line.split(' ');
    if (word === 'watch') watched.set(Number(pid), /** @type {NodeJS.Signals} */ (signal));
    else watched.delete(Number(pid));
  }
  // The last started (API, worker) depends on the first (PostgreSQL): end them in reverse.
  for (const [pid, signal] of [...watched].reverse()) {
    const birth = birthOf(pid);
    if (birth === undefined) continue;
    send(pid, signal);
    for (let waited = 0; waited < 100 && birthOf(pid) === birth; waited += 1) {
      await new Promise((fulfil) => setTimeout(fulfil, 100));
    }
    if (birthOf(pid) === birth) send(pid, 'SIGKILL');
  }
}

if (process.argv[1] === self) await stand();
