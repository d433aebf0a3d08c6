import { setTimeout as pause } from 'node:timers/promises';

export type Repetition = { stop(): Promise<void> };

/**
 * Runs `work` again and again, `pauseMs` after the end of the last time, until stopped. A fault goes to `onFault` and
 * never ends it; stopping waits for the work under way.
 */
export function repeat(work: () => Promise<void>, pauseMs: number, onFault: (fault: unknown) => void): Repetition {
  const controller = new AbortController();
  const { signal } = controller;
  const loop = (async () => {
    while (!signal.aborted) {
      await work().catch(onFault);
      await pause(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    stop: () => {
      controller.abort();
      return loop;
    },
  };
}
