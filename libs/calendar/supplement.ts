import type { PlainDate, WorkCalendar } from './calendar.types';
import { dayKind } from './working-days';
import { addDays, yearOf } from './plain-date';

/** A year as its notice has it: that year's days, and those of the late December before that it moves. */
export type NoticedYear = {
  readonly year: number;
  /** Of the notice, as office writing names it. */
  readonly notice: string;
  readonly daysOff: Readonly<Record<string, string>>;
  readonly makeUpDays: Readonly<Record<string, string>>;
};

/** What became known after a calendar was made: it is laid over the calendar a case began with, and kept with the case. */
export type CalendarSupplement = {
  /** Of what it was taken: `chongqing.3`. Stands behind the calendar's own in every date counted with both. */
  readonly version: string;
  readonly years: readonly NoticedYear[];
  /** Days on which the offices of a jurisdiction are closed, by name. */
  readonly closures: Readonly<Record<string, string>>;
};

/** The calendar with what became known since. A notice stands for all that the calendar said of its year. */
export function supplemented(calendar: WorkCalendar, supplement: CalendarSupplement | undefined): WorkCalendar {
  if (!supplement) return calendar;
  const { years, closures } = supplement;
  const noticed = new Set(years.map(({ year }) => String(year)));
  const kept = (days: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(days).filter(([date]) => !noticed.has(date.slice(0, 4))));
  const daysOff = Object.assign(kept(calendar.daysOff), ...years.map((year) => year.daysOff)) as Record<string, string>;
  const makeUpDays = Object.assign(kept(calendar.makeUpDays), ...years.map((year) => year.makeUpDays)) as Record<
    string,
    string
  >;
  let { publishedThrough, coversThrough } = calendar;
  while (noticed.has(String(publishedThrough + 1))) publishedThrough += 1;
  while (coversThrough < publishedThrough) coversThrough += 1;
  return {
    ...calendar,
    version: `${calendar.version}+${supplement.version}`,
    publishedThrough,
    coversThrough,
    daysOff: { ...withoutKeys(daysOff, makeUpDays), ...closures },
    makeUpDays: withoutKeys(makeUpDays, closures),
  };
}

const withoutKeys = (
  days: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Record<string, string> => Object.fromEntries(Object.entries(days).filter(([date]) => !Object.hasOwn(other, date)));

/** A day that one calendar gives off and another has worked. */
export type ChangedDay = { readonly on: PlainDate; readonly works: boolean; readonly name?: string };

/** The days on which two calendars differ in whether they are worked, from the first of a year to the last of another. */
export function changedDays(
  before: WorkCalendar,
  after: WorkCalendar,
  years: { readonly from: number; readonly through: number },
): readonly ChangedDay[] {
  const changed: ChangedDay[] = [];
  for (let on = `${String(years.from)}-01-01` as PlainDate; yearOf(on) <= years.through; on = addDays(on, 1)) {
    const now = dayKind(after, on);
    if (now.works !== dayKind(before, on).works)
      changed.push({ on, works: now.works, ...(now.name === undefined ? {} : { name: now.name }) });
  }
  return changed;
}
