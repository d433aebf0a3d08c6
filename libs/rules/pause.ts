import { addDays, countDeadline, dayKind, type Limit, type PlainDate, type WorkCalendar } from '@banli/calendar';

/** A stretch in which a clock stands still: the day it was stopped, which still counts, and the last day it stands. */
export type Pause = { readonly from: PlainDate; readonly until: PlainDate };

/**
 * The days that stood still, in the limit's own kind: working days of a limit in working days, else calendar days.
 */
export function daysPaused({ unit }: Pick<Limit, 'unit'>, { from, until }: Pause, calendar: WorkCalendar): number {
  let days = 0;
  for (let on = addDays(from, 1); on <= until; on = addDays(on, 1))
    if (unit !== 'working-day' || dayKind(calendar, on).works) days += 1;
  return days;
}

/** The last day with those days added: onto the day as counted, before a day off moved it. */
export function pausedDueDate(
  limit: Limit,
  unrolledOn: PlainDate,
  pauses: readonly Pause[],
  calendar: WorkCalendar,
  rule: { readonly rolls: boolean },
): PlainDate {
  const amount = pauses.reduce((sum, pause) => sum + daysPaused(limit, pause, calendar), 0);
  const unit = limit.unit === 'working-day' ? 'working-day' : 'calendar-day';
  return countDeadline({ amount, unit }, unrolledOn, calendar, rule).dueOn;
}
