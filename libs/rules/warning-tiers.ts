import {
  addDays,
  addWorkingDays,
  workingDaysBefore,
  type Deadline,
  type PlainDate,
  type WorkCalendar,
} from '@banli/calendar';
import type { ClockRule } from './rules.types';

export type WarningTier = 'blue' | 'yellow' | 'due' | 'red';

/** The first day of a tier; it lasts until the next one begins. */
export type WarningDate = { readonly tier: WarningTier; readonly on: PlainDate };

export type Tier = 'none' | 'blue' | 'yellow' | 'due-today' | 'overdue';

/** What the arithmetic needs of a deadline. A date promised rather than counted to stands in both fields. */
export type DueDate = Pick<Deadline, 'countedFrom' | 'dueOn'>;

const TIER_FROM: Readonly<Record<WarningTier, Tier>> = {
  blue: 'blue',
  yellow: 'yellow',
  due: 'due-today',
  red: 'overdue',
};

/**
 * The days on which the tiers begin, strictly ascending: blue and yellow that many working days before the due date but,
 * where the limit is counted, never before the first day that counts; due on the day, red on the day after it. A tier
 * that would begin together with a later one, or after it, is left out: nobody is warned twice on one day.
 */
export function warningDates(rule: ClockRule, deadline: DueDate, calendar: WorkCalendar): readonly WarningDate[] {
  const firstDay = deadline.countedFrom < deadline.dueOn ? addDays(deadline.countedFrom, 1) : undefined;
  const warnsOn = (workingDays: number): PlainDate => {
    const on = workingDaysBefore(calendar, deadline.dueOn, workingDays);
    return firstDay !== undefined && on < firstDay ? firstDay : on;
  };
  const dates: readonly WarningDate[] = [
    { tier: 'blue', on: warnsOn(rule.tiers.blue) },
    { tier: 'yellow', on: warnsOn(rule.tiers.yellow) },
    { tier: 'due', on: deadline.dueOn },
    { tier: 'red', on: addDays(deadline.dueOn, 1) },
  ];
  return dates.filter(({ on }, position) => dates.slice(position + 1).every((later) => on < later.on));
}

/** The days on which a chase goes out while the act is still owed, oldest first. */
export function chaseDates(rule: ClockRule, deadline: DueDate, calendar: WorkCalendar): readonly PlainDate[] {
  return rule.chaseAfter.map((workingDays) => addWorkingDays(calendar, deadline.dueOn, workingDays)).sort();
}

/** The one tier a day in Asia/Shanghai falls in. A deadline lasts until the end of its day: due today is not overdue. */
export function tierOn(dates: readonly WarningDate[], today: PlainDate): Tier {
  let tier: Tier = 'none';
  for (const date of dates) if (date.on <= today) tier = TIER_FROM[date.tier];
  return tier;
}
