import type { PlainDate } from '@banli/calendar';
import type { ClockKind } from '@banli/rules';
import type { ChaseChannel } from '../chase-channel';
import type { ClockId } from '../clock/clock.types';
import type { OwnerId } from '../identity';

/** The case counts as wide and difficult after all: six months from the same day (21). */
export type ReplyExtended = {
  readonly type: 'ReplyExtended';
  readonly v: 1;
  readonly reason: string;
};

/** A special demand on time (21): a date of its own, earlier than the legal one, which stays on record beside it. */
export type OwnDateSet = {
  readonly type: 'OwnDateSet';
  readonly v: 1;
  readonly dueOn: PlainDate;
  readonly legalDueOn: PlainDate;
  readonly reason: string;
};

/** The lead's office approves that the deputy is not contacted before sign-off (18). */
export type ContactExcepted = { readonly type: 'ContactExcepted'; readonly v: 1; readonly reason: string };

/** Somebody reminded whoever owes an act (催办). */
export type OwnerChased = {
  readonly type: 'OwnerChased';
  readonly v: 1;
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  readonly dueOn: PlainDate;
  readonly channel: ChaseChannel;
  readonly text: string;
};

export type TimingEvent = ReplyExtended | OwnDateSet | ContactExcepted | OwnerChased;
