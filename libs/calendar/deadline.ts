import type { Deadline, Limit, PlainDate, SkippedDay, WorkCalendar } from './calendar.types';
import { addDays, addMonths } from './plain-date';
import { dayKind } from './working-days';

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

function endOfLimit(limit: Limit, from: PlainDate): PlainDate {
  return limit.unit === 'month' ? addMonths(from, limit.amount) : addDays(from, limit.amount);
}

/** Goes forward through the calendar and notes what it met. */
class Walk {
  readonly workedWeekends: SkippedDay[] = [];
  provisional = false;
  private passedOver: SkippedDay[] = [];

  constructor(private readonly calendar: WorkCalendar) {}

  /** To the n-th working day after `from`. */
  forward(from: PlainDate, workingDays: number): PlainDate {
    let date = from;
    for (let left = workingDays; left > 0;) {
      date = addDays(date, 1);
      if (this.works(date)) left -= 1;
    }
    return date;
  }

  /** To the date itself where it is worked, else to the first working day after it. */
  toWorkingDay(from: PlainDate): PlainDate {
    let date = from;
    while (!this.works(date)) date = addDays(date, 1);
    return date;
  }

  takePassedOver(): readonly SkippedDay[] {
    const days = this.passedOver;
    this.passedOver = [];
    return days;
  }

  private works(on: PlainDate): boolean {
    const { works, reason, name, provisional } = dayKind(this.calendar, on);
    this.provisional ||= provisional;
    const day: SkippedDay = { on, reason, ...(name !== undefined && { name }) };
    if (!works) this.passedOver.push(day);
    // A limit in working days ends on a day the roll looks at again.
    else if (reason === 'make-up-day' && this.workedWeekends.at(-1)?.on !== on) this.workedWeekends.push(day);
    return works;
  }
}
