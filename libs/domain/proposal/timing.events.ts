import type { PlainDate } from '@banli/calendar';
import type { ClockKind } from '@banli/rules';
import type { ChaseChannel } from '../chase-channel';
import type { ClockId } from '../clock/clock.types';
import type { OwnerId, PartyId } from '../identity';

/** The case counts as wide and difficult after all: six months from the same day (21). */
export type ReplyExtended = {
  readonly type: 'ReplyExtended';
  readonly v: 1;
  readonly reason: string;
  /** The day granted, where the pack has a day of its own. */
  readonly until?: PlainDate;
  /** The lead has to tell the deputy. */
  readonly tellDeputy?: true;
};

/** The unit asked for more time in writing. */
export type ExtensionReported = {
  readonly type: 'ExtensionReported';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reason: string;
  readonly until?: PlainDate;
  readonly reportedTo: readonly PartyId[];
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

/** A clock stands still from the day after this act on until the day named. */
export type ClockPaused = {
  readonly type: 'ClockPaused';
  readonly v: 1;
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  readonly until: PlainDate;
  readonly reason: string;
  readonly consent?: string;
};

/** It counts on from the day after this act, sooner than was granted. */
export type ClockResumed = {
  readonly type: 'ClockResumed';
  readonly v: 1;
  readonly clockId: ClockId;
  readonly kind: ClockKind;
  readonly owedBy: OwnerId;
  readonly reason: string;
};

export type TimingEvent =
  ReplyExtended | ExtensionReported | OwnDateSet | ClockPaused | ClockResumed | ContactExcepted | OwnerChased;
