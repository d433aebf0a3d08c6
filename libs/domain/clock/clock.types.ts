import type { Deadline, PlainDate } from '@banli/calendar';
import type { ClockKind, Pause } from '@banli/rules';
import type { OwnerId } from '../identity';

/** `opinion/cq-sfj/1`: kind, who owes, how often it has been started for them. */
export type ClockId = string & { readonly __clockId: never };

export type AlarmTier = 'blue' | 'yellow' | 'due' | 'red' | `chase-${number}`;

export type Alarm = { readonly tier: AlarmTier; readonly on: PlainDate };

/** A due date computed once, with its working, and the alarms that belong to it. */
export type Clock = {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  /** Absent for a promised date, which nothing counts to. */
  readonly deadline?: Deadline;
  /** The day it began to run: of the event counted from, or of the promise. */
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** First days of the blue and the yellow tier; red begins the day after `dueOn`. */
  readonly blueOn: PlainDate;
  readonly yellowOn: PlainDate;
  /** From this day on it is long overdue: the day after its last chase. Absent where nobody is chased. */
  readonly longOn?: PlainDate;
  /** Ascending by day; none lies before the day the clock was recorded. */
  readonly alarms: readonly Alarm[];
  readonly pack: string;
  /** What national law says of the same act, where that is another day: the earlier of the two governs. */
  readonly national?: { readonly dueOn: PlainDate; readonly deadline: Deadline; readonly article: string };
  /** A later day granted by consent, in place of the counted one. */
  readonly extendedTo?: PlainDate;
  /** When it stood still, and the last day by the rule with those days added. */
  readonly pauses?: readonly Pause[];
  readonly pausedTo?: PlainDate;
};

export type ClockStarted = { readonly type: 'ClockStarted'; readonly v: 1; readonly clock: Clock };

export type ClockStopped = {
  readonly type: 'ClockStopped';
  readonly v: 1;
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  /** The day of the act that met it, or that made it lapse. */
  readonly on: PlainDate;
  readonly dueOn: PlainDate;
  readonly late: boolean;
  /** The act was never done and is owed no longer: neither in time nor late in any figure. */
  readonly lapsed?: true;
};

/** An alarm rang: the reason for notices, never for a due date. */
export type ClockStruck = {
  readonly type: 'ClockStruck';
  readonly v: 1;
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  readonly tier: AlarmTier;
  readonly on: PlainDate;
  readonly dueOn: PlainDate;
};

/** Why a due date changed after it was given. */
export type MoveReason =
  | 'day-corrected'
  | 'own-date'
  | 'extended'
  | 'paused'
  | 'resumed'
  | 'promise-changed'
  | 'calendar-published'
  | 'unit-received'
  | 'pack-changed';

/** A clock counted anew: the old date, the new one with its working, and why. A stopped clock's lateness follows it. */
export type ClockMoved = {
  readonly type: 'ClockMoved';
  readonly v: 1;
  /** As it is from now on, under the id it has; its alarms are those that lie ahead. */
  readonly clock: Clock;
  readonly was: { readonly kind: ClockKind; readonly startedOn: PlainDate; readonly dueOn: PlainDate };
  readonly reason: MoveReason;
  /** Where the act owed was done already: whether it was late by the new date. */
  readonly late?: boolean;
};

export type ClockEvent = ClockStarted | ClockStopped | ClockStruck | ClockMoved;

export type RunningClock = Clock & {
  /** Day of the last alarm told; those of earlier days have rung or were passed over. */
  readonly rungThrough?: PlainDate;
  readonly rungTiers: readonly AlarmTier[];
  readonly stopped?: { readonly on: PlainDate; readonly late: boolean; readonly lapsed?: true };
  /** How often it was counted anew. */
  readonly moves?: number;
  /** Each time: from which date to which, and why; oldest first. Absent where it was never, or before this was kept. */
  readonly history?: readonly ClockMove[];
};

export type ClockMove = { readonly from: PlainDate; readonly to: PlainDate; readonly reason: MoveReason };

export type Clocks = Readonly<Record<string, RunningClock>>;

export type StrikeClock = { readonly type: 'StrikeClock'; readonly clockId: ClockId; readonly tier: AlarmTier };
