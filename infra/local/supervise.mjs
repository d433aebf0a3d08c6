import { ending, lastLines } from './child.mjs';
import { Problem } from './problem.mjs';

/** The pause before a restart doubles from the first to the last of these, in milliseconds. */
const firstPause = 1_000;
const longestPause = 30_000;
/** Whoever has run this long is forgiven its earlier deaths, in milliseconds. */
const forgiveAfter = 60_000;
/** So many deaths before anything has worked mean that it never will. */
const hopeless = 3;

/**
 * @typedef {import('./child.mjs').Running} Running
 * @typedef {object} Supervised
 * @property {() => Promise<void>} stop
 * @property {Promise<never>} hopeless fails when it keeps dying before `settled` was called
 * @property {() => void} settled the deployment works: from now on there is no giving up
 */

/**
 * Keeps one process running: starts it, and starts it again, ever more slowly, when it dies.
 * @param {object} options
 * @param {string} options.name as people know it
 * @param {() => Promise<Running>} options.start
 * @param {string} options.log whose last lines are shown when it dies
 * @param {(line: string) => void} options.say
 * @returns {Promise<Supervised>} once it has started for the first time
 */
export async function keepRunning({ name, start, log, say }) {
  let running = await start();
  let stopping = false;
  let settled = false;
  let deaths = 0;
  /** @type {(problem: Problem) => void} */
  let giveUp = () => undefined;
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => (giveUp = reject));
  failed.catch(() => undefined);
  let wake = () => {};
  const pause = (/** @type {number} */ time) =>
    new Promise((fulfil) => {
      const alarm = setTimeout(fulfil, time);
      wake = () => {
        clearTimeout(alarm);
        fulfil(undefined);
      };
    });

  async function watch() {
    while (!stopping) {
      const begin = performance.now();
      const exit = await running.exited;
      if (stopping) return;
      deaths = performance.now() - begin > forgiveAfter ? 1 : deaths + 1;
      if (!settled && deaths >= hopeless) {
        giveUp(
          new Problem(`${name} ${ending(exit)}, ${deaths} times: its last lines say why.`, { details: lastLines(log) }),
        );
        return;
      }
      await restart(`${name} ${ending(exit)}`);
    }
  }

  /** @param {string} what */
  async function restart(what) {
    for (let reason = what; !stopping; deaths += 1) {
      const time = Math.min(firstPause * 2 ** (deaths - 1), longestPause);
      say(
        `${reason}; starting it again in ${time / 1000} s. Its last lines:\n${lastLines(log, 5).replace(/^/gm, '  | ')}`,
      );
      await pause(time);
      if (stopping) return;
      try {
        running = await start();
        say(`${name} is running again (process ${running.pid}).`);
        return;
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
    }
  }

  const watching = watch();
  return {
    hopeless: failed,
    settled: () => (settled = true),
    stop: async () => {
      stopping = true;
      wake();
      await running.stop();
      await watching;
      // A restart may have been under way.
      await running.stop();
    },
  };
}
