import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { application, commandLine, commandLineMain, healthy, newPayloadKey } from './application.mjs';
import { endedEarly } from './child.mjs';
import { freePort } from './ports.mjs';
import { Problem, runCommand } from './problem.mjs';
import { checkout, environmentWith } from './settings.mjs';
import { setUp } from './setup.mjs';
import { startServers } from './stack.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/**
 * @param {readonly string[]} words
 * @param {string} node
 * @param {Record<string, string>} env
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code of the command
 */
function play(words, node, env, signal) {
  const child = spawn(node, ['--enable-source-maps', commandLineMain, ...words], {
    cwd: checkout,
    env: environmentWith(env),
    stdio: 'inherit',
  });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((fulfil, reject) => {
    child.on('error', (cause) => reject(new Problem('The command could not be run.', { cause })));
    child.on('exit', (code) => fulfil(code ?? 1));
  });
}

/**
 * Runs one command of the command line in a deployment of its own, gone afterwards, and ends this process with its exit code.
 * @param {string[]} words
 */
export const runInThrowAway = (...words) =>
  runCommand(async () => {
    const stop = new AbortController();
    const { signal } = stop;
    for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(one, () => stop.abort());
    const node = await setUp({ web: false });
    say('Starting a PostgreSQL, a Temporal, a worker and an API of their own …');
    /** @type {(() => Promise<void>)[]} */
    const started = [];
    try {
      const servers = await startServers({ fast: true, timeSkipping: true, say });
      started.unshift(servers.stop);
      const logs = join(servers.dir, 'logs');
      const port = await freePort();
      const env = {
        ...servers.env,
        BANLI_PAYLOAD_KEYS: newPayloadKey(),
        BANLI_FILES_DIR: join(servers.dir, 'files'),
        BANLI_HTTP_PORT: String(port),
        BANLI_API_URL: `http://127.0.0.1:${port}`,
        BANLI_DEMONSTRATION: 'true',
      };
      await commandLine(['migrate'], { node, env, logs, what: 'Setting up the database', signal });
      const failing = [];
      for (const which of /** @type {const} */ (['worker', 'api'])) {
        const { name, log, start } = application(which, { node, env, logs });
        const running = await start();
        started.unshift(running.stop);
        failing.push(
          running.exited.then(() => {
            throw endedEarly(name, running, log);
          }),
        );
      }
      for (const one of failing) one.catch(() => undefined);
      await healthy(env.BANLI_API_URL, { logs, signal, failing });
      signal.throwIfAborted();
      return await play(words, node, env, signal);
    } catch (error) {
      if (signal.aborted) return 1;
      throw error;
    } finally {
      for (const end of started) await end();
    }
  });
