import type { PlainDate } from '@banli/calendar';
import type { ClockEvent } from '../clock/clock.types';
import type { PartyId, PersonId, StreamId } from '../identity';

export type CommitmentOpened = {
  readonly type: 'CommitmentOpened';
  readonly v: 1;
  readonly proposal: StreamId;
  /** Handling round of the letter that promised it, from 1. */
  readonly round: number;
  /** Row of the letter's table, from 1. */
  readonly row: number;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly responsibleUnit: PartyId;
  /** The unit whose letter promised it. */
  readonly lead: PartyId;
  readonly supervisingBody: PartyId;
  readonly rater: PersonId;
  readonly pack: string;
};

export type ProgressReported = { readonly type: 'ProgressReported'; readonly v: 1; readonly text: string };

/** The responsible unit says it is done; fulfilled only once another unit confirms (our default). */
export type FulfilmentReported = {
  readonly type: 'FulfilmentReported';
  readonly v: 1;
  readonly evidence: string;
};

export type FulfilmentConfirmed = {
  readonly type: 'FulfilmentConfirmed';
  readonly v: 1;
  readonly confirmedBy: PersonId;
  readonly unit: PartyId;
  readonly remark: string;
};

export type CommitmentEvent =
  CommitmentOpened | ProgressReported | FulfilmentReported | FulfilmentConfirmed | ClockEvent;
