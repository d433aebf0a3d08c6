import type { PlainDate } from '@banli/calendar';

/**
 * The lists of the board. A clock due today is due, not overdue; before `blueOn` it is in none; after its last chase it is
 * long overdue, where it is chased at all.
 */
export type BoardTier = 'blue' | 'yellow' | 'due-today' | 'overdue' | 'long-overdue';

/** The same rule as SQL, over the columns of `clock` and a day parameter: exactly one tier at any day. */
export const tierSql = (day: string): string =>
  `case when clock.due_on < ${day} and clock.long_on <= ${day} then 'long-overdue'
        when clock.due_on < ${day} then 'overdue' when clock.due_on = ${day} then 'due-today'
        when clock.yellow_on <= ${day} then 'yellow' when clock.blue_on <= ${day} then 'blue' else 'none' end`;

/** One tier of that rule as a condition that an index on `due_on` can serve. */
export function inTierSql(tier: BoardTier, day: string): string {
  switch (tier) {
    case 'long-overdue':
      return `clock.due_on < ${day} and clock.long_on <= ${day}`;
    case 'overdue':
      return `clock.due_on < ${day} and coalesce(clock.long_on > ${day}, true)`;
    case 'due-today':
      return `clock.due_on = ${day}`;
    case 'yellow':
      return `clock.due_on > ${day} and clock.yellow_on <= ${day}`;
    case 'blue':
      return `clock.due_on > ${day} and clock.yellow_on > ${day} and clock.blue_on <= ${day}`;
  }
}

export type ClockDates = {
  readonly dueOn: string;
  readonly blueOn: string;
  readonly yellowOn: string;
  readonly longOn?: string | null;
};

/** The tier of a running clock on a civil date. */
export function tierOfClock(clock: ClockDates, on: PlainDate): BoardTier | 'none' {
  if (clock.dueOn < on) return clock.longOn && clock.longOn <= on ? 'long-overdue' : 'overdue';
  if (clock.dueOn === on) return 'due-today';
  if (clock.yellowOn <= on) return 'yellow';
  return clock.blueOn <= on ? 'blue' : 'none';
}
