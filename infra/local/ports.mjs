import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { Problem } from './problem.mjs';

const host = '127.0.0.1';

/**
 * Whether something answers on a port of this machine.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function answers(port) {
  return new Promise((fulfil) => {
    const socket = connect({ host, port });
    const done = (/** @type {boolean} */ answer) => {
      socket.destroy();
      fulfil(answer);
    };
    socket.setTimeout(1000, () => done(false));
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}

/**
 * @param {number} port
 * @returns {Promise<number>} the port, free a moment ago
 */
function listenOnce(port) {
  return new Promise((fulfil, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port }, () => server.close(() => fulfil(port)));
  });
}

/**
 * A port nobody listens on, below the range from which systems hand out ports of their own accord: nobody is given it
 * before we use it, or between a stop and a restart.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = await listenOnce(randomInt(15_000, 32_000)).catch(() => undefined);
    if (port !== undefined) return port;
  }
}

/**
 * Refuses a port that somebody else listens on, or that this account may not open.
 * @param {import('./settings.mjs').Port} wanted
 */
export async function requireFree({ port, name, env }) {
  const remedy = `choose another with ${env}=<port>`;
  if (await answers(port)) {
    throw new Problem(`Port ${port}, wanted for ${name}, is taken by another program: stop that program or ${remedy}.`);
  }
  try {
    await listenOnce(port);
  } catch (cause) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be opened (${code})`;
    throw new Problem(`Port ${port}, wanted for ${name}, ${why}: ${remedy}.`, { cause });
  }
}
