import type { PlainDate, SkippedDay, WorkCalendar } from './calendar.types';
import { addDays } from './plain-date';
import { dayKind } from './working-days';

/** Goes through the calendar and notes what it met, in the order of going. */
export class Walk {
  readonly workedWeekends: SkippedDay[] = [];
  provisional = false;
  private passedOver: SkippedDay[] = [];

  constructor(private readonly calendar: WorkCalendar) {}

  /** To the n-th working day after `from`. */
  forward(from: PlainDate, workingDays: number): PlainDate {
    return this.toNth(from, workingDays, 1);
  }

  /** To the n-th working day before `from`. */
  backward(from: PlainDate, workingDays: number): PlainDate {
    return this.toNth(from, workingDays, -1);
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

  private toNth(from: PlainDate, workingDays: number, step: 1 | -1): PlainDate {
    let date = from;
    for (let left = workingDays; left > 0;) {
      date = addDays(date, step);
      if (this.works(date)) left -= 1;
    }
    return date;
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
