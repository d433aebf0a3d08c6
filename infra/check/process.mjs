import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath, URL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules/.bin');

/** Process groups under way, so that an interrupted check leaves none behind. */
const groups = new Set();

/**
 * Runs one of the repository's tools (`eslint`, `tsc`, `jest` …) on the repository's own Node, without input, and
 * answers with everything it printed. Never throws for what the tool does; ends its whole process group at the limit.
 */
export function runTool(tool, args, { environment = {}, limitMinutes = 10, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(join(bin, tool), args, {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environmentWith(environment),
    });
    const chunks = [];
    let note = '';
    const limit = setTimeout(() => {
      note = `\n${tool} was ended: it took longer than ${limitMinutes} minutes.`;
      endGroup(child.pid, 'SIGKILL');
    }, limitMinutes * 60_000);
    groups.add(child.pid);
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    const settle = (ok, extra = '') => {
      clearTimeout(limit);
      groups.delete(child.pid);
      resolve({ ok, output: Buffer.concat(chunks).toString('utf8').trim() + note + extra });
    };
    child.once('error', (error) => settle(false, `\n${tool} did not start: ${error.message}`));
    child.once('close', (code) => settle(code === 0 && note === ''));
  });
}

/** Plain text whatever the terminal: tools read FORCE_COLOR, even as 0, in ways of their own. */
function environmentWith(additions) {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, NO_COLOR: '1', ...additions, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/** Ends every tool under way, with its children. */
export function endTools() {
  for (const pid of groups) endGroup(pid, 'SIGTERM');
}

function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // already gone
  }
}
