import type { Instant, PlainDate } from './calendar.types';
import { plainDate } from './plain-date';

/** China Standard Time is UTC+8; the last daylight saving ended in 1991, and older instants are read as if there had been none. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const SECONDS_PER_DAY = 86_400;
const INSTANT_SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The point in time written as `yyyy-mm-ddThh:mm:ss.sssZ`, the one form that compares as text, else undefined. */
export function parseInstant(text: string): Instant | undefined {
  if (!INSTANT_SHAPE.test(text)) return undefined;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text ? (text as Instant) : undefined;
}

/** Brands an instant known to be right; throws RangeError where it is not. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError(`Not an instant (yyyy-mm-ddThh:mm:ss.sssZ): ${text}`);
  return parsed;
}

/** The civil date in Asia/Shanghai at this point in time. */
export function dateInShanghai(at: Instant): PlainDate {
  return plainDate(new Date(Date.parse(at) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10));
}

/** The point in time that many seconds after midnight of the day in Asia/Shanghai; 86 400 is the end of the day. */
export function instantInShanghai(date: PlainDate, secondsAfterMidnight: number): Instant {
  if (!(secondsAfterMidnight >= 0 && secondsAfterMidnight <= SECONDS_PER_DAY)) {
    throw new RangeError(`Not a number of seconds within a day: ${secondsAfterMidnight}`);
  }
  const ms = Date.parse(`${date}T00:00:00Z`) - SHANGHAI_OFFSET_MS + Math.floor(secondsAfterMidnight * 1000);
  return instant(new Date(ms).toISOString());
}
