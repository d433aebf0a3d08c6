import { addDays, countDeadline, dayKind, type PlainDate } from '@banli/calendar';
import {
  chaseDates,
  clockRule,
  pausedDueDate,
  warningDates,
  type ClockKind,
  type ClockRule,
  type DueDate,
  type Pause,
} from '@banli/rules';
import { accept, refuse, type Decision } from '../envelope';
import type { OwnerId } from '../identity';
import type { Rules } from '../rules-in-force';
import type {
  Alarm,
  AlarmTier,
  Clock,
  ClockEvent,
  ClockId,
  ClockMoved,
  ClockStarted,
  ClockStopped,
  Clocks,
  MoveReason,
  RunningClock,
  StrikeClock,
} from './clock.types';

type StartOfClock = {
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  /** Day of the event the clock counts from, or the promised day itself for a clock without a limit. */
  readonly from: PlainDate;
  /** Day of the promise, for a clock without a limit. */
  readonly promisedOn?: PlainDate;
  /** A date of the case's own, earlier than the counted one, which stays in the working. */
  readonly ownDate?: PlainDate;
  /** The day from which national law counts, where it has a limit for the same act. */
  readonly assignedOn?: PlainDate;
  /** A later day granted by consent. */
  readonly extendedTo?: PlainDate;
  readonly pauses?: readonly Pause[];
  /** Business day of recording: alarms before it are never sent. */
  readonly today: PlainDate;
  readonly rules: Rules;
  readonly running: Clocks;
};

/** Starts a clock by the pack; nothing where the pack gives this jurisdiction no such limit. */
export function startClock(start: StartOfClock): readonly ClockStarted[] {
  const { kind, owedBy, running } = start;
  const earlier = Object.values(running).filter((clock) => clock.kind === kind && clock.owedBy === owedBy).length;
  const clock = countClock(`${kind}/${owedBy}/${String(earlier + 1)}` as ClockId, start);
  return clock ? [{ type: 'ClockStarted', v: 1, clock }] : [];
}

function countClock(id: ClockId, start: Omit<StartOfClock, 'running'>): Clock | undefined {
  const { kind, owedBy, from, promisedOn, today, rules } = start;
  const rule = clockRule(rules.pack, kind);
  if (!rule) return undefined;
  const deadline = rule.limit
    ? countDeadline(rule.limit, from, rules.calendar, { rolls: rule.rolls })
    : countDeadline({ amount: 0, unit: 'calendar-day' }, from, rules.calendar, { rolls: rule.rolls });
  const national = nationalDeadline(start);
  const { extendedTo, pauses = [] } = start;
  const pausedTo =
    rule.limit && pauses.length > 0
      ? pausedDueDate(rule.limit, deadline.unrolledOn, pauses, rules.calendar, rule)
      : undefined;
  // A day that was granted stands, however long the clock stood still; the later of the two is meant.
  const legal = [extendedTo ?? deadline.dueOn, ...(pausedTo === undefined ? [] : [pausedTo])]
    .sort()
    .at(-1) as PlainDate;
  // The earlier of the two governs, whichever moves.
  const wanted = start.ownDate !== undefined && start.ownDate < legal ? start.ownDate : legal;
  const stoodUntil = pauses.at(-1)?.until;
  // Nobody is warned while it stands still.
  const countedFrom = stoodUntil !== undefined && stoodUntil > from ? stoodUntil : deadline.countedFrom;
  const due = { countedFrom, dueOn: national && national.dueOn < wanted ? national.dueOn : wanted };
  return {
    id,
    kind,
    owedBy,
    ...(rule.limit ? { deadline } : {}),
    startedOn: rule.limit ? from : (promisedOn ?? today),
    ...datesOf(rule, due, { today, rules }),
    ...(national && national.dueOn !== deadline.dueOn ? { national } : {}),
    ...(extendedTo === undefined ? {} : { extendedTo }),
    ...(pausedTo === undefined ? {} : { pauses, pausedTo }),
  };
}

type Dated = Pick<Clock, 'dueOn' | 'blueOn' | 'yellowOn' | 'longOn' | 'alarms' | 'pack'>;

function datesOf(rule: ClockRule, due: DueDate, { today, rules }: Pick<StartOfClock, 'today' | 'rules'>): Dated {
  const warnings = warningDates(rule, due, rules.calendar);
  const dayOf = (tier: AlarmTier): PlainDate => warnings.find((warning) => warning.tier === tier)?.on ?? due.dueOn;
  const chases = chaseDates(rule, due, rules.calendar).map((on, index): Alarm => ({
    tier: `chase-${index + 1}`,
    on,
  }));
  const alarms = [...quietly(warnings, due.dueOn, rules), ...chases]
    .filter((alarm) => alarm.on >= today)
    .sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
  return {
    dueOn: due.dueOn,
    blueOn: dayOf('blue'),
    yellowOn: dayOf('yellow'),
    ...longOverdueFrom(chases),
    alarms,
    pack: `${rules.pack.id}@${rules.pack.version}`,
  };
}

/** The day from which a clock is long overdue; events before that was kept say it by their last chase. */
export const longOverdueOf = ({ longOn, alarms }: Pick<Clock, 'longOn' | 'alarms'>): PlainDate | undefined =>
  longOn ?? longOverdueFrom(alarms.filter(({ tier }) => tier.startsWith('chase-'))).longOn;

/** What is still owed after the last chase. */
function longOverdueFrom(chases: readonly Alarm[]): Pick<Clock, 'longOn'> {
  const last = chases.at(-1);
  return last ? { longOn: addDays(last.on, 1) } : {};
}

/**
 * Nobody is told anything on a day off: it is said on the next working day, and what would be said of a day that has come
 * by then is not said at all.
 */
const quietly = (warnings: readonly Alarm[], dueOn: PlainDate, { calendar }: Rules): readonly Alarm[] =>
  warnings.flatMap(({ tier, on }): readonly Alarm[] => {
    if (dayKind(calendar, on).works) return [{ tier, on }];
    const said = countDeadline({ amount: 0, unit: 'calendar-day' }, on, calendar, { rolls: true }).dueOn;
    return tier === 'red' || (tier !== 'due' && said < dueOn) ? [{ tier, on: said }] : [];
  });

/** What national law says of this act, counted from the assignment; a date that was extended counts as difficult there. */
function nationalDeadline({ kind, assignedOn, extendedTo, rules }: Omit<StartOfClock, 'running'>): Clock['national'] {
  if (assignedOn === undefined) return undefined;
  const asked = extendedTo === undefined ? kind : 'reply-difficult';
  const limit = rules.pack.national?.limits.find((one) => one.kind === asked);
  if (!limit) return undefined;
  const deadline = countDeadline(limit.limit, assignedOn, rules.calendar, { rolls: limit.rolls });
  const article = limit.cites.kind === 'law' ? limit.cites.article : '';
  return { dueOn: deadline.dueOn, deadline, article };
}

/** Where the pack counts from a day still to come, such as the unit's receipt, national law counts already. */
export function startNationalClock(
  start: Pick<StartOfClock, 'kind' | 'owedBy' | 'today' | 'rules'> & { readonly assignedOn: PlainDate },
): readonly ClockStarted[] {
  const { kind, owedBy, assignedOn, rules } = start;
  const rule = clockRule(rules.pack, kind);
  const national = nationalDeadline({ ...start, from: assignedOn });
  if (!rule || !national) return [];
  const dates = datesOf(rule, { countedFrom: assignedOn, dueOn: national.dueOn }, start);
  const id = `${kind}/${owedBy}/1` as ClockId;
  return [{ type: 'ClockStarted', v: 1, clock: { id, kind, owedBy, startedOn: assignedOn, ...dates, national } }];
}

type Recount = {
  /** Day to count from now; absent: as before. For a clock without a limit, the promised day itself. */
  readonly from?: PlainDate;
  /** Another rule for the same clock: six months instead of three. */
  readonly kind?: ClockKind;
  readonly ownDate?: PlainDate;
  readonly extendedTo?: PlainDate;
  readonly pauses?: readonly Pause[];
  readonly today: PlainDate;
  readonly rules: Rules;
  readonly reason: MoveReason;
  /** Says so also where the date stays: warnings moved with days off, or a date is certain now. */
  readonly whereAnythingChanges?: boolean;
  /** Says so in any case: another rule was counted by. */
  readonly always?: boolean;
};

/** Counts a clock anew, running or stopped; nothing where its date stays. Past alarms are not sent for it. */
export function moveClock(clock: RunningClock, recount: Recount): readonly ClockMoved[] {
  const { today, rules, reason } = recount;
  const kind = recount.kind ?? clock.kind;
  const ownDate = recount.ownDate ?? ownDateOf(clock);
  const extendedTo = recount.extendedTo ?? clock.extendedTo;
  const pauses = recount.pauses ?? clock.pauses;
  const own = {
    ...(pauses === undefined ? {} : { pauses }),
    ...(ownDate === undefined ? {} : { ownDate }),
    ...(extendedTo === undefined ? {} : { extendedTo }),
  };
  const from = recount.from ?? (clock.deadline ? clock.deadline.countedFrom : clock.dueOn);
  const counted = countClock(clock.id, {
    kind,
    owedBy: clock.owedBy,
    from,
    promisedOn: clock.startedOn,
    today,
    rules,
    ...own,
    ...nationallyFrom(clock, kind, from, rules),
  });
  if (!counted) return [];
  const stays = counted.dueOn === clock.dueOn && counted.startedOn === clock.startedOn && kind === clock.kind;
  const changes = recount.always === true || (recount.whereAnythingChanges === true && differs(clock, counted, today));
  return stays && !changes ? [] : [clockMoved(clock, counted, reason)];
}

/** In what people are told of it; which calendar it was counted with is nothing by itself. */
function differs(before: RunningClock, after: Clock, today: PlainDate): boolean {
  const ahead = ({ alarms }: Clock): string =>
    alarms
      .filter(({ on }) => on >= today)
      .map(({ tier, on }) => `${tier} ${on}`)
      .join();
  return (
    before.deadline?.provisional !== after.deadline?.provisional ||
    before.blueOn !== after.blueOn ||
    before.yellowOn !== after.yellowOn ||
    ahead(before) !== ahead(after)
  );
}

/** Earlier than counted, and not by national law alone. */
const ownDateOf = ({ deadline, dueOn, national }: Clock): PlainDate | undefined =>
  deadline && dueOn < deadline.dueOn && dueOn !== national?.dueOn ? dueOn : undefined;

/** The assignment, where the clock knows it: as national law counted before, or as the pack counts itself. */
function nationallyFrom({ national }: Clock, kind: ClockKind, from: PlainDate, { pack }: Rules) {
  if (national) return { assignedOn: national.deadline.countedFrom };
  return clockRule(pack, kind)?.startsAt === 'assigned' ? { assignedOn: from } : {};
}

/** For a date that is not counted, such as an earlier one of its own. */
const clockMoved = ({ kind, startedOn, dueOn, stopped }: RunningClock, to: Clock, reason: MoveReason): ClockMoved => ({
  type: 'ClockMoved',
  v: 1,
  clock: to,
  was: { kind, startedOn, dueOn },
  reason,
  ...(stopped && !stopped.lapsed ? { late: stopped.on > to.dueOn } : {}),
});

type Which = { readonly kinds?: readonly ClockKind[]; readonly owedBy?: OwnerId };

/** Stops every running clock of these kinds and this owner, where given, because the act owed happened on `on`. */
export function stopClocks(running: Clocks, which: Which, on: PlainDate): readonly ClockStopped[] {
  return Object.values(running)
    .filter((clock) => !clock.stopped && (which.kinds?.includes(clock.kind) ?? true))
    .filter((clock) => which.owedBy === undefined || clock.owedBy === which.owedBy)
    .map((clock) => ({
      type: 'ClockStopped',
      v: 1,
      clockId: clock.id,
      kind: clock.kind,
      owedBy: clock.owedBy,
      on,
      dueOn: clock.dueOn,
      late: on > clock.dueOn,
    }));
}

/** Stops running clocks of this kind because nobody waits for the act any more. */
export function lapseClocks(running: Clocks, which: Which, on: PlainDate): readonly ClockStopped[] {
  return stopClocks(running, which, on).map((stopped) => ({ ...stopped, lapsed: true }));
}

export type PendingAlarm = { readonly clock: RunningClock; readonly alarm: Alarm };

const hasRung = (clock: RunningClock, alarm: Alarm): boolean =>
  clock.rungTiers.includes(alarm.tier) || (clock.rungThrough !== undefined && alarm.on < clock.rungThrough);

/** Alarms of one clock on one day keep their order: red before the chase that goes out with it. */
const byDayThenClock = (left: PendingAlarm, right: PendingAlarm): number => {
  const [first, second] = [`${left.alarm.on} ${left.clock.id}`, `${right.alarm.on} ${right.clock.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The earliest alarm that has not rung on any running clock. */
export function nextAlarm(clocks: Clocks): PendingAlarm | undefined {
  return Object.values(clocks)
    .filter((clock) => !clock.stopped)
    .flatMap((clock) => clock.alarms.filter((alarm) => !hasRung(clock, alarm)).map((alarm) => ({ clock, alarm })))
    .sort(byDayThenClock)[0];
}

/**
 * The alarm to ring on `today` for the clock with the earliest pending one: after a time without a worker only those of
 * the latest day reached are told, in their order; the earlier days are passed over.
 */
export function alarmToRing(clocks: Clocks, today: PlainDate): PendingAlarm | undefined {
  const earliest = nextAlarm(clocks);
  if (!earliest || earliest.alarm.on > today) return undefined;
  const reached = earliest.clock.alarms.filter((alarm) => alarm.on <= today && !hasRung(earliest.clock, alarm));
  const latestDay = reached.at(-1)?.on;
  return { clock: earliest.clock, alarm: reached.find((alarm) => alarm.on === latestDay) ?? earliest.alarm };
}

export function strikeClock(clocks: Clocks, command: StrikeClock, today: PlainDate): Decision<ClockEvent> {
  const clock = clocks[command.clockId];
  if (!clock || clock.stopped) return refuse({ code: 'clock-not-running', clock: command.clockId });
  const alarm = clock.alarms.find((one) => one.tier === command.tier);
  if (!alarm || hasRung(clock, alarm)) return refuse({ code: 'clock-not-running', clock: command.clockId });
  if (alarm.on > today) return refuse({ code: 'alarm-not-due', clock: command.clockId, on: alarm.on });
  return accept<ClockEvent>({
    type: 'ClockStruck',
    v: 1,
    clockId: clock.id,
    kind: clock.kind,
    owedBy: clock.owedBy,
    tier: command.tier,
    on: alarm.on,
    dueOn: clock.dueOn,
  });
}

export function evolveClocks(clocks: Clocks, event: ClockEvent): Clocks {
  switch (event.type) {
    case 'ClockStarted':
      return { ...clocks, [event.clock.id]: { ...event.clock, rungTiers: [] } };
    case 'ClockStopped': {
      const clock = clocks[event.clockId];
      if (!clock) return clocks;
      const { on, late, lapsed } = event;
      return { ...clocks, [event.clockId]: { ...clock, stopped: { on, late, ...(lapsed && { lapsed }) } } };
    }
    case 'ClockStruck': {
      const clock = clocks[event.clockId];
      if (!clock) return clocks;
      return {
        ...clocks,
        [event.clockId]: { ...clock, rungThrough: event.on, rungTiers: [...clock.rungTiers, event.tier] },
      };
    }
    case 'ClockMoved': {
      const clock = clocks[event.clock.id];
      return clock ? { ...clocks, [clock.id]: moved(clock, event) } : clocks;
    }
  }
}

/** What rang stays rung where its day is the same; lateness is judged by the new date. */
function moved(before: RunningClock, { clock: to, late, was, reason }: ClockMoved): RunningClock {
  const dayOf = (clock: Clock, tier: AlarmTier): PlainDate | undefined =>
    clock.alarms.find((alarm) => alarm.tier === tier)?.on;
  const { stopped } = before;
  return {
    ...to,
    rungTiers: before.rungTiers.filter((tier) => dayOf(before, tier) === dayOf(to, tier)),
    moves: (before.moves ?? 0) + 1,
    history: [...(before.history ?? []), { from: was.dueOn, to: to.dueOn, reason }],
    ...(stopped ? { stopped: { ...stopped, late: late ?? stopped.late } } : {}),
  };
}
