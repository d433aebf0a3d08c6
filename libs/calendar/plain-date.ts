import type { PlainDate } from './calendar.types';

const MS_PER_DAY = 86_400_000;
/** Years below 1000 are no dates of ours, and Date.UTC reads 0–99 as 1900–1999. */
const DATE_SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The civil date written as `yyyy-mm-dd`, or undefined where the text is not a day that exists. */
export function parsePlainDate(text: string): PlainDate | undefined {
  return DATE_SHAPE.test(text) && textOf(Date.parse(`${text}T00:00:00Z`)) === text ? (text as PlainDate) : undefined;
}

/** Brands a date known to be right; throws RangeError where it is not. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`Not a civil date (yyyy-mm-dd): ${text}`);
  return date;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return atUtcMidnight(utcMidnight(date) + days * MS_PER_DAY);
}

/** The corresponding day of the month reached, else that month's last day (民法典 202). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthIndex = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return atUtcMidnight(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), lastDay)));
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / MS_PER_DAY;
}

export function weekdayOf(date: PlainDate): Weekday {
  return WEEKDAYS[new Date(utcMidnight(date)).getUTCDay()] as Weekday;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

function utcMidnight(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function atUtcMidnight(ms: number): PlainDate {
  return plainDate(textOf(ms) ?? String(ms));
}

function textOf(ms: number): string | undefined {
  const day = new Date(ms);
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().slice(0, -'T00:00:00.000Z'.length);
}
