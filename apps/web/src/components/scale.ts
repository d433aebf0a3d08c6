const MOST_STEPS = 6;

/** The whole numbers written under the bars, from nothing to no less than the largest. */
export function ticksTo(largest: number): readonly number[] {
  const step = stepFor(largest);
  return Array.from({ length: Math.max(1, Math.ceil(largest / step)) + 1 }, (_, at) => at * step);
}

/** 1, 2 or 5 of some power of ten: so many that people can count between them. */
function stepFor(largest: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [power, 2 * power, 5 * power]) if (largest / step <= MOST_STEPS) return step;
}
