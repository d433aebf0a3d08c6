import type { DayKind, PlainDate, WorkCalendar } from './calendar.types';
import { addDays, daysBetween, plainDate, weekdayOf, yearOf } from './plain-date';

/** Statutory days on fixed dates, `mm-dd`, by 全国年节及纪念日放假办法 as revised for 2025: known for any year, with no notice. */
const FIXED_DAYS_OFF: Readonly<Record<string, string>> = {
  '01-01': '元旦',
  '05-01': '劳动节',
  '05-02': '劳动节',
  '10-01': '国庆节',
  '10-02': '国庆节',
  '10-03': '国庆节',
};

/**
 * From this day of the last published year on, the next year's notice may still move days: the notice for 2008 made
 * 29 December 2007 a working Saturday and gave 31 December off. No notice so far reached further back.
 */
const FIRST_DAY_OPEN_TO_THE_NEXT_NOTICE = '12-25';

/** Why a day is worked or not. Answers for every date: a year outside the calendar's coverage is provisional. */
export function dayKind(calendar: WorkCalendar, date: PlainDate): DayKind {
  const year = yearOf(date);
  const covered = year >= calendar.coversFrom && year <= calendar.coversThrough;
  const provisional = !covered || date >= `${calendar.publishedThrough}-${FIRST_DAY_OPEN_TO_THE_NEXT_NOTICE}`;
  const makesUpFor = covered ? calendar.makeUpDays[date] : undefined;
  if (makesUpFor !== undefined) return { works: true, reason: 'make-up-day', name: makesUpFor, provisional };
  const holiday = covered ? calendar.daysOff[date] : FIXED_DAYS_OFF[date.slice(5)];
  if (holiday !== undefined) return { works: false, reason: 'holiday', name: holiday, provisional };
  const weekday = weekdayOf(date);
  return weekday === 'saturday' || weekday === 'sunday'
    ? { works: false, reason: 'weekend', provisional }
    : { works: true, reason: 'weekday', provisional };
}

export function isWorkingDay(calendar: WorkCalendar, date: PlainDate): boolean {
  return dayKind(calendar, date).works;
}

/** The n-th working day after the date, which does not count itself; with a negative n, before it; with 0, the date. */
export function addWorkingDays(calendar: WorkCalendar, date: PlainDate, days: number): PlainDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of working days: ${days}`);
  const step = days < 0 ? -1 : 1;
  let reached = date;
  for (let left = Math.abs(days); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(calendar, reached)) left -= 1;
  }
  return reached;
}

/** The n-th working day before the date, which does not count itself; with 0, the date. */
export function workingDaysBefore(calendar: WorkCalendar, date: PlainDate, days: number): PlainDate {
  return addWorkingDays(calendar, date, -days);
}

/** How many working days follow `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let days = workedUntil(calendar, to) - workedUntil(calendar, from);
  for (let year = yearOf(from); year < yearOf(to); year += 1) days += runningTotals(calendar, year).at(-1) ?? 0;
  return days;
}

/** Working days from 1 January up to and including each day of a year, counted once for each calendar. */
const totalsOfYears = new WeakMap<WorkCalendar, Map<number, readonly number[]>>();

function runningTotals(calendar: WorkCalendar, year: number): readonly number[] {
  const years = totalsOfYears.get(calendar) ?? new Map<number, readonly number[]>();
  totalsOfYears.set(calendar, years);
  const known = years.get(year);
  if (known) return known;
  const totals: number[] = [];
  let worked = 0;
  for (let date = plainDate(`${String(year)}-01-01`); yearOf(date) === year; date = addDays(date, 1)) {
    if (isWorkingDay(calendar, date)) worked += 1;
    totals.push(worked);
  }
  years.set(year, totals);
  return totals;
}

const workedUntil = (calendar: WorkCalendar, date: PlainDate): number =>
  runningTotals(calendar, yearOf(date))[daysBetween(`${date.slice(0, 4)}-01-01` as PlainDate, date)] ?? 0;

/** The first working day after the date. */
export function nextWorkingDay(calendar: WorkCalendar, date: PlainDate): PlainDate {
  return addWorkingDays(calendar, date, 1);
}

/** The years asked for, as a small value for a workflow's input; the version stays, and a year left out is provisional. */
export function sliceCalendar(calendar: WorkCalendar, fromYear: number, throughYear: number): WorkCalendar {
  const coversFrom = Math.max(fromYear, calendar.coversFrom);
  const coversThrough = Math.min(throughYear, calendar.coversThrough);
  const within = (days: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(days).filter(
        ([date]) => Number(date.slice(0, 4)) >= coversFrom && Number(date.slice(0, 4)) <= coversThrough,
      ),
    );
  return {
    ...calendar,
    coversFrom,
    coversThrough,
    daysOff: within(calendar.daysOff),
    makeUpDays: within(calendar.makeUpDays),
  };
}
