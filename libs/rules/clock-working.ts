import type { Deadline, Limit, PlainDate, SkippedDay } from '@banli/calendar';
import type { Citation } from './citation.types';
import type { ClockKind, ClockRule, StartEvent, YearlyWindow } from './rules.types';

/** Why a date is that date, as data: what the sentences of `explainDeadline` say. */
export type ClockWorking = {
  readonly clock: ClockKind;
  /** `id@version` of the pack whose rule it is. */
  readonly pack: string;
  /** Version of the calendar that was counted with; absent where nothing was counted. */
  readonly calendar?: string;
  readonly start: { readonly event: StartEvent; readonly on: PlainDate };
  readonly rule: {
    readonly cites: Citation;
    readonly limit?: Limit;
    readonly yearly?: YearlyWindow;
    readonly rolls: boolean;
    readonly rollCites?: Citation;
  };
  /** Days passed over while counting, with their names, oldest first. */
  readonly skipped: readonly SkippedDay[];
  /** Weekend days that counted as worked (调休). */
  readonly workedWeekends: readonly SkippedDay[];
  /** Where the last day was off: from which day to which, and over what. */
  readonly roll?: { readonly from: PlainDate; readonly to: PlainDate; readonly over: readonly SkippedDay[] };
  readonly dueOn: PlainDate;
  readonly unrolledOn: PlainDate;
  readonly provisional: boolean;
};

/** The working of a counted date. `pack` is `id@version`. */
export function workingOf(rule: ClockRule, deadline: Deadline, pack: string): ClockWorking {
  const { dueOn, unrolledOn, countedFrom, rolledOver } = deadline;
  return {
    clock: rule.kind,
    pack,
    calendar: deadline.calendar,
    start: { event: rule.startsAt, on: countedFrom },
    rule: ruleOf(rule, deadline.limit),
    skipped: deadline.skipped,
    workedWeekends: deadline.workedWeekends,
    ...(rolledOver.length === 0 ? {} : { roll: { from: unrolledOn, to: dueOn, over: rolledOver } }),
    dueOn,
    unrolledOn,
    provisional: deadline.provisional,
  };
}

/** The working of a date that is promised, or fixed by the calendar, and not counted. */
export function workingOfFixedDate(
  rule: ClockRule,
  startedOn: PlainDate,
  dueOn: PlainDate,
  pack: string,
): ClockWorking {
  return {
    clock: rule.kind,
    pack,
    start: { event: rule.startsAt, on: startedOn },
    rule: ruleOf(rule, undefined),
    skipped: [],
    workedWeekends: [],
    dueOn,
    unrolledOn: dueOn,
    provisional: false,
  };
}

const ruleOf = (rule: ClockRule, limit: Limit | undefined): ClockWorking['rule'] => ({
  cites: rule.cites,
  ...(limit === undefined ? {} : { limit }),
  ...(rule.yearly === undefined ? {} : { yearly: rule.yearly }),
  rolls: rule.rolls,
  ...(rule.sources === undefined ? {} : { rollCites: rule.sources.rolls }),
});
