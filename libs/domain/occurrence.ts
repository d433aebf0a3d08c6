import type { PlainDate } from '@banli/calendar';
import type { LateEntry } from './envelope';
import type { Refusal } from './refusal';
import { says } from './says';

/** An act is never dated before the one it follows; the same day is in order. */
export function disorder(on: PlainDate, previousAct: string, previousOn: PlainDate | undefined): Refusal | undefined {
  return previousOn !== undefined && on < previousOn
    ? { code: 'date-before-previous-act', occurredOn: on, previousOn, previousAct }
    : undefined;
}

/** An act is never dated in the future, and in the past only with proof and reason (补录). */
export function misdate(on: PlainDate, late: LateEntry | undefined, today: PlainDate): Refusal | undefined {
  if (on > today) return { code: 'date-in-future', occurredOn: on, today };
  const proven = late !== undefined && says(late.proof) && says(late.reason);
  return on < today && !proven ? { code: 'late-entry-needs-proof', occurredOn: on, today } : undefined;
}
