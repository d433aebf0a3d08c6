import type { Clocks } from '../clock/clock.types';
import type { UnitSucceeded } from './succession.types';

type Succession = Pick<UnitSucceeded, 'from' | 'to'>;

/** Plain data with one unit in the place of another, as a value and as a key. Text that merely speaks of it stays. */
export function renamed<T>(value: T, succession: Succession): T {
  const { from, to } = succession;
  if (value === from) return to as T;
  if (Array.isArray(value)) return value.map((one: unknown) => renamed(one, succession)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: readonly [string, unknown]) => [
      key === from ? to : key,
      renamed(one, succession),
    ]),
  ) as T;
}

/** A clock keeps its id, which the record names it by; who owes it is another. What was met stays whose it was. */
export const succeededClocks = (clocks: Clocks, { from, to }: Succession): Clocks =>
  Object.fromEntries(
    Object.entries(clocks).map(([id, clock]) => [
      id,
      clock.owedBy === from && !clock.stopped ? { ...clock, owedBy: to } : clock,
    ]),
  );
