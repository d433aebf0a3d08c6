import type { CountedBack, Deadline, Limit, PlainDate, WorkCalendar } from './calendar.types';
import { addDays, addMonths } from './plain-date';
import { Walk } from './walk';

export type CountOptions = {
  /** A last day off work moves to the next working day (by analogy with 民法典 203). */
  readonly rolls: boolean;
};

/**
 * Counts a limit from the day of an event, which does not count itself (民法典 201). The answer is provisional where a
 * day that decided it lies in a year, or a late December, that a notice still to come may change.
 */
export function countDeadline(limit: Limit, from: PlainDate, calendar: WorkCalendar, options: CountOptions): Deadline {
  if (!Number.isInteger(limit.amount) || limit.amount < 0) {
    throw new RangeError(`Not a whole, non-negative limit: ${limit.amount} ${limit.unit}`);
  }
  const walk = new Walk(calendar);
  const unrolledOn = limit.unit === 'working-day' ? walk.forward(from, limit.amount) : endOfLimit(limit, from);
  const skipped = walk.takePassedOver();
  const dueOn = options.rolls ? walk.toWorkingDay(unrolledOn) : unrolledOn;
  return {
    dueOn,
    unrolledOn,
    countedFrom: from,
    limit,
    skipped,
    rolledOver: walk.takePassedOver(),
    workedWeekends: walk.workedWeekends,
    provisional: walk.provisional,
    calendar: calendar.version,
  };
}

/**
 * The n-th working day before a day, which does not count itself, with the days passed over on the way: the inverse of
 * counting working days forward. Throws RangeError for anything but a whole, non-negative number.
 */
export function countBack(workingDays: number, dueOn: PlainDate, calendar: WorkCalendar): CountedBack {
  if (!Number.isInteger(workingDays) || workingDays < 0) {
    throw new RangeError(`Not a whole, non-negative number of working days: ${workingDays}`);
  }
  const walk = new Walk(calendar);
  const on = walk.backward(dueOn, workingDays);
  return {
    on,
    countedFrom: dueOn,
    workingDays,
    skipped: walk.takePassedOver().toReversed(),
    workedWeekends: walk.workedWeekends.toReversed(),
    provisional: walk.provisional,
    calendar: calendar.version,
  };
}

function endOfLimit(limit: Limit, from: PlainDate): PlainDate {
  return limit.unit === 'month' ? addMonths(from, limit.amount) : addDays(from, limit.amount);
}
