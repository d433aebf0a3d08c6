import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { birthOf } from './process-identity.mjs';

/**
 * Who holds a lock file; one whose holder is gone counts as free and is cleared away.
 * @param {string} file
 * @returns {number | undefined} process id
 */
function holderOf(file) {
  let content;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const pid = Number.parseInt(content, 10);
  if (birthOf(pid) !== undefined && content === `${pid} ${birthOf(pid)}`) return pid;
  rmSync(file, { force: true });
  return undefined;
}

/**
 * Takes a lock file, written in full before it gets its name so that nobody reads half of it.
 * @param {string} file
 * @returns {(() => void) | number} its release, or the process id of the present holder
 */
export function take(file) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${process.pid} ${birthOf(process.pid)}`, { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(draft, file);
        return () => rmSync(file, { force: true });
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
        const holder = holderOf(file);
        if (holder !== undefined) return holder;
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Does something while holding a lock, after waiting for whoever holds it now.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(holder: number) => void} [onWait] called once, when there is somebody to wait for
 * @returns {Promise<T>}
 */
export async function holding(file, work, onWait = () => undefined) {
  for (let told = false; ; told = true) {
    const release = take(file);
    if (typeof release === 'function') {
      try {
        return await work();
      } finally {
        release();
      }
    }
    if (!told) onWait(release);
    await new Promise((fulfil) => setTimeout(fulfil, 300));
  }
}
