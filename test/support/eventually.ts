const PAUSE_MS = 60;

/** Asks again until the answer satisfies, for what happens a moment after commit. Throws with the last answer. */
export async function eventually<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  withinMs = 15_000,
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`not within ${String(withinMs / 1_000)} s: ${JSON.stringify(answer)}`);
    await new Promise((fulfil) => setTimeout(fulfil, PAUSE_MS));
  }
}
