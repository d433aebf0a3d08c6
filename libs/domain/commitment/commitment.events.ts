import type { UnitSucceeded } from '../succession/succession.types';
import type { RulesAdopted } from '../adoption/adoption.events';
import type { PlainDate } from '@banli/calendar';
import type { ClockEvent } from '../clock/clock.types';
import type { PartyId, PersonId, StreamId } from '../identity';
import type { TellingMatter } from './telling-matter';

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

export type ProgressReported = {
  readonly type: 'ProgressReported';
  readonly v: 1;
  readonly text: string;
  readonly evidence?: readonly string[];
};

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

/** Somebody of another unit found that it is not done: the promise is open again, with its date. */
export type FulfilmentRejected = {
  readonly type: 'FulfilmentRejected';
  readonly v: 1;
  readonly rejectedBy: PersonId;
  readonly unit: PartyId;
  readonly reason: string;
};

export type CommitmentChangeRequested = {
  readonly type: 'CommitmentChangeRequested';
  readonly v: 1;
  readonly unit: PartyId;
  readonly requestedBy: PersonId;
  readonly item?: string;
  readonly dueOn?: PlainDate;
  readonly reason: string;
};

/** The promise as it stands from now on, beside what it was. */
export type CommitmentChanged = {
  readonly type: 'CommitmentChanged';
  readonly v: 1;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly formerItem: string;
  readonly formerDueOn: PlainDate;
  readonly reason: string;
  /** Absent under a pack that asks for no signed decision. */
  readonly signer?: PersonId;
  readonly decision?: string;
};

export type CommitmentChangeRefused = {
  readonly type: 'CommitmentChangeRefused';
  readonly v: 1;
  readonly refusedBy: PersonId;
  readonly reason: string;
};

/** Given up by signed decision; it stays in the ledger with its reason. */
export type CommitmentDropped = {
  readonly type: 'CommitmentDropped';
  readonly v: 1;
  readonly signer: PersonId;
  readonly reason: string;
  readonly decision?: string;
};

/** About the latest change. */
export type ChangeCommented = {
  readonly type: 'ChangeCommented';
  readonly v: 1;
  readonly deputy: PersonId;
  readonly text: string;
};

/** The pack asks for the deputy to be told of this in writing. */
export type TellingOwed = { readonly type: 'TellingOwed'; readonly v: 1; readonly matter: TellingMatter };

export type DeputyTold = {
  readonly type: 'DeputyTold';
  readonly v: 1;
  readonly matter: TellingMatter;
  readonly text: string;
  readonly copies: readonly PartyId[];
  /** Who signed it, where the pack wants it signed. */
  readonly signer?: PersonId;
  readonly paper?: string;
};

/** Not finished, and taken along into another year or term: why, in the words of the unit that owes it. */
export type CommitmentCarriedOver = {
  readonly type: 'CommitmentCarriedOver';
  readonly v: 1;
  readonly fromYear: number;
  readonly toYear: number;
  /** Congresses, by number, where one has taken the other's place (换届). */
  readonly term?: { readonly from: string; readonly to: string };
  readonly explanation: string;
  readonly unit: PartyId;
  readonly by: PersonId;
};

export type CommitmentEvent =
  | CommitmentOpened
  | ProgressReported
  | FulfilmentReported
  | FulfilmentConfirmed
  | FulfilmentRejected
  | CommitmentChangeRequested
  | CommitmentChanged
  | CommitmentChangeRefused
  | CommitmentDropped
  | ChangeCommented
  | TellingOwed
  | DeputyTold
  | CommitmentCarriedOver
  | RulesAdopted
  | UnitSucceeded
  | ClockEvent;
