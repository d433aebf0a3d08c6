import type { PlainDate } from '@banli/calendar';
import { clockRule, type ClockKind, type ClockOwner, type StartEvent } from '@banli/rules';
import type { OwnerId } from '../identity';
import type { Rules } from '../rules-in-force';
import type { ClockStarted, Clocks } from './clock.types';
import { startClock } from './clocks';

/** The clocks that run, in the order in which one act starts them. */
export const CLOCKS_IN_USE = [
  'assign',
  'contact',
  'reply',
  'reply-difficult',
  'opinion',
  'opinion-redo',
  'rehandling',
  'rating',
  'commitment',
  'fulfilment-notice',
  'fulfilment-rating',
  'return',
  'reassign',
  'publication',
  'inspection-follow-up',
  'rectification',
  'november-report',
] as const satisfies readonly ClockKind[];

/** Something happened that a pack may count from, and who owes an act from that day on. */
export type Beginning = {
  readonly event: StartEvent;
  /** The day it happened; for a clock without a limit, the promised day itself. */
  readonly on: PlainDate;
  /** Day of the promise, for a clock without a limit. */
  readonly promisedOn?: PlainDate;
  /** The day from which national law counts, where it has a limit for what is owed. */
  readonly assignedOn?: PlainDate;
  readonly owing: Readonly<Partial<Record<ClockOwner, readonly OwnerId[]>>>;
  /** Kinds that do not bind this case: three months where it has six. */
  readonly except?: readonly ClockKind[];
};

export type Timekeeping = {
  /** Business day of recording: alarms before it are never sent. */
  readonly today: PlainDate;
  readonly rules: Rules;
  readonly running: Clocks;
};

/** Starts every clock in use that the pack counts from this event, once for each who owes it. */
export function startClocks(
  { event, on, promisedOn, assignedOn, owing, except = [] }: Beginning,
  time: Timekeeping,
): readonly ClockStarted[] {
  return CLOCKS_IN_USE.filter((kind) => !except.includes(kind)).flatMap((kind) => {
    const rule = clockRule(time.rules.pack, kind);
    if (rule?.startsAt !== event) return [];
    const promise = {
      ...(promisedOn === undefined ? {} : { promisedOn }),
      ...(assignedOn === undefined ? {} : { assignedOn }),
    };
    return (owing[rule.owedBy] ?? []).flatMap((owedBy) => startClock({ kind, owedBy, from: on, ...promise, ...time }));
  });
}
