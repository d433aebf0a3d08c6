/** Runs `work` again and again, `pauseMs` after the end of the last time, until stopped; a fault goes to `onFault` and never ends it. */
export function repeat(
  work: () => Promise<void>,
  pauseMs: number,
  onFault: (fault: unknown) => void,
): { stop(): Promise<void> } {
  let stopped = false;
  let wake: () => void = () => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pauseMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = (async () => {
    while (!stopped) {
      await work().catch(onFault);
      if (!stopped) await pause();
    }
  })();
  return {
    stop: () => {
      stopped = true;
      wake();
      return loop;
    },
  };
}
