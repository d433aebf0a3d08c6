import { parsePlainDate, sliceCalendar, yearOf, type PlainDate, type WorkCalendar } from '@banli/calendar';
import chineseDays from 'chinese-days/dist/chinese-days.json';
import { version as packageVersion } from 'chinese-days/package.json';
import { statutoryDays } from './statutory-days';

/** The first year taken over; no proposal handled here is older. */
const EARLIEST_YEAR = 2007;
const UNPUBLISHED_YEARS = 10;
/** A year's notice names these four in every year; a year that lacks one is not published in full. */
const NAMED_EVERY_YEAR = ['元旦', '春节', '劳动节', '国庆节'];
const FULL_NAMES: Readonly<Record<string, string>> = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

let loaded: WorkCalendar | undefined;

/**
 * The working days of the State Council's notices (国务院办公厅放假通知) as the package `chinese-days` carries them, and for the
 * ten years after the last notice the days fixed by law.
 */
export function loadWorkCalendar(): WorkCalendar {
  return (loaded ??= buildWorkCalendar());
}

function buildWorkCalendar(): WorkCalendar {
  const noticedDaysOff = namedDays(chineseDays.holidays);
  const coversFrom = firstPublishedYear(noticedDaysOff, EARLIEST_YEAR);
  const publishedThrough = lastYearOfRun(noticedDaysOff, coversFrom);
  const coversThrough = publishedThrough + UNPUBLISHED_YEARS;
  const fixedByLaw = Array.from({ length: UNPUBLISHED_YEARS }, (_, n) =>
    statutoryDays(publishedThrough + 1 + n),
  ).flat();
  const covered = (days: ReadonlyMap<string, string>): [string, string][] =>
    [...days].filter(([date]) => Number(date.slice(0, 4)) >= coversFrom).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.freeze({
    version: `cn-${publishedThrough}+chinese-days-${packageVersion}`,
    publishedThrough,
    coversFrom,
    coversThrough,
    daysOff: Object.freeze(
      Object.fromEntries(
        covered(new Map([...fixedByLaw.map(({ on, name }) => [on, name] as const), ...noticedDaysOff])),
      ),
    ),
    makeUpDays: Object.freeze(Object.fromEntries(covered(namedDays(chineseDays.workdays)))),
  });
}

/** The package writes `Spring Festival,春节,4`: English name, Chinese name, statutory days. */
function namedDays(days: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(days).map(([date, label]) => {
      const name = label.split(',')[1];
      if (parsePlainDate(date) === undefined || name === undefined || name === '') {
        throw new Error(`chinese-days ${packageVersion} names a day in a form unknown here: ${date} ${label}`);
      }
      return [date, FULL_NAMES[name] ?? name];
    }),
  );
}

function isPublished(daysOff: ReadonlyMap<string, string>, year: number): boolean {
  const names = new Set([...daysOff].filter(([date]) => date.startsWith(String(year))).map(([, name]) => name));
  return NAMED_EVERY_YEAR.every((name) => names.has(name));
}

function firstPublishedYear(daysOff: ReadonlyMap<string, string>, earliest: number): number {
  const years = [...new Set([...daysOff.keys()].map((date) => Number(date.slice(0, 4))))].sort((a, b) => a - b);
  const first = years.find((year) => year >= earliest && isPublished(daysOff, year));
  if (first === undefined) throw new Error(`chinese-days ${packageVersion} holds no complete year from ${earliest} on`);
  return first;
}

function lastYearOfRun(daysOff: ReadonlyMap<string, string>, first: number): number {
  let last = first;
  while (isPublished(daysOff, last + 1)) last += 1;
  return last;
}

/** Years after the last published one that a case carries with it; beyond, only weekends and fixed days are known. */
const YEARS_AHEAD = 4;

/** The slice of the calendar that a case begun on this day may need over its life. */
export function calendarForCase(since: PlainDate): WorkCalendar {
  const calendar = loadWorkCalendar();
  const year = yearOf(since);
  return sliceCalendar(calendar, year - 1, Math.max(year, calendar.publishedThrough) + YEARS_AHEAD);
}
