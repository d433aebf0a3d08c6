/** A civil date in Asia/Shanghai, `yyyy-mm-dd`. Compares correctly as text. */
export type PlainDate = string & { readonly __plainDate: never };

/** A point in time, UTC, `yyyy-mm-ddThh:mm:ss.sssZ`. Compares correctly as text. */
export type Instant = string & { readonly __instant: never };

/**
 * What is known of working days, as a value: it is handed to pure code and stored by version.
 * Days not named follow the week: Monday to Friday work, Saturday and Sunday do not.
 */
export type WorkCalendar = {
  /** Names the data exactly, for example `cn-2026.1`; stored with every due date. */
  readonly version: string;
  /** The last year whose State Council notice (国务院办公厅放假通知) is included. */
  readonly publishedThrough: number;
  /** First and last year that `daysOff` covers; outside it weekends and the fixed-date statutory days are off, provisionally. */
  readonly coversFrom: number;
  readonly coversThrough: number;
  /** Weekday or weekend date → name of the holiday (元旦 …). For unpublished years the statutory days fixed by law only. */
  readonly daysOff: Readonly<Record<string, string>>;
  /** Weekend date that is worked (调休) → name of the holiday it makes up for. */
  readonly makeUpDays: Readonly<Record<string, string>>;
};

/** Why a day counts or does not. */
export type DayReason = 'weekend' | 'holiday' | 'make-up-day' | 'weekday';

export type DayKind = {
  readonly works: boolean;
  readonly reason: DayReason;
  /** The holiday's Chinese name, for `holiday` and `make-up-day`. */
  readonly name?: string;
  /** True where the year's notice (or, for late December, the next year's) is not out yet. */
  readonly provisional: boolean;
};

export type LimitUnit = 'working-day' | 'calendar-day' | 'month';

/** A statutory limit: 30 working days, 3 months. */
export type Limit = { readonly amount: number; readonly unit: LimitUnit };

export type SkippedDay = { readonly on: PlainDate; readonly reason: DayReason; readonly name?: string };

/** A due date together with how it was reached. */
export type Deadline = {
  /** Last day of the limit after rolling; the limit lasts until the end of this day in Asia/Shanghai. */
  readonly dueOn: PlainDate;
  /** The last day before rolling. Equal to `dueOn` where nothing rolled. */
  readonly unrolledOn: PlainDate;
  /** The day of the event; it does not count itself. */
  readonly countedFrom: PlainDate;
  readonly limit: Limit;
  /** Days passed over while counting working days, oldest first. */
  readonly skipped: readonly SkippedDay[];
  /** Days passed over by the roll at the end. */
  readonly rolledOver: readonly SkippedDay[];
  /** Make-up weekend days that counted as working days, or stopped a roll. */
  readonly workedWeekends: readonly SkippedDay[];
  readonly provisional: boolean;
  readonly calendar: string;
};

/** A day reached by counting working days back from another, together with how it was reached. */
export type CountedBack = {
  readonly on: PlainDate;
  /** The day counted back from; it does not count itself. */
  readonly countedFrom: PlainDate;
  readonly workingDays: number;
  /** Days passed over, oldest first. */
  readonly skipped: readonly SkippedDay[];
  /** Make-up weekend days that counted as working days. */
  readonly workedWeekends: readonly SkippedDay[];
  readonly provisional: boolean;
  readonly calendar: string;
};
