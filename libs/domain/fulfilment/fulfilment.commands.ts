import type { PlainDate } from '@banli/calendar';
import type { ChaseChannel } from '../chase-channel';
import type { SucceedUnit } from '../succession/succession.types';
import type { AdoptRules } from '../adoption/adoption.commands';
import type { StrikeClock } from '../clock/clock.types';
import type { CommitmentStatus } from '../commitment/commitment-status';
import type { PartyId, PersonId, StreamId } from '../identity';
import type { Channel } from '../proposal/proposal.events';

/** A commitment as the ledger shows it when a round takes it in. */
export type PromiseToTell = {
  readonly commitment: StreamId;
  readonly proposal: StreamId;
  readonly round: number;
  readonly row: number;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly status: CommitmentStatus;
  readonly rater: PersonId;
};

/** What a notice tells of a commitment: how it stands on the day it is sent. */
export type PromiseTold = Omit<PromiseToTell, 'rater'> & {
  readonly fulfilledOn?: PlainDate;
  /** Latest progress, evidence or reason on record. */
  readonly account?: string;
};

/** Sent by the round's own workflow on the first day of the window. */
export type OpenFulfilmentRound = {
  readonly type: 'OpenFulfilmentRound';
  readonly jurisdiction: string;
  readonly year: number;
  readonly unit: PartyId;
  readonly supervisingBody: PartyId;
  readonly promises: readonly PromiseToTell[];
};

/** Sent by the round's own workflow: promises given since it opened. */
export type JoinFulfilmentRound = {
  readonly type: 'JoinFulfilmentRound';
  readonly promises: readonly PromiseToTell[];
};

/** Sent by the round's own workflow once all is told and settled and the window is over. */
export type CloseFulfilmentRound = { readonly type: 'CloseFulfilmentRound' };

export type SendFulfilmentNotice = {
  readonly type: 'SendFulfilmentNotice';
  readonly rater: PersonId;
  readonly channels: readonly Channel[];
  readonly note?: string;
  /** Taken from the ledger when the act arrives. */
  readonly promises: readonly PromiseTold[];
};

export type SubmitLedger = {
  readonly type: 'SubmitLedger';
  /** Taken from the ledger when the act arrives. */
  readonly promises: readonly PromiseTold[];
  /** What is late or of a term that is over, and not explained (see `owesExplanation`). */
  readonly unexplained?: readonly string[];
};

export type ConfirmNoticeDelivery = {
  readonly type: 'ConfirmNoticeDelivery';
  readonly rater: PersonId;
  readonly proof: string;
};

export type RateFulfilment = {
  readonly type: 'RateFulfilment';
  readonly rater: PersonId;
  readonly level: string;
  readonly reasons?: string;
  readonly paperReceipt?: { readonly scan: string };
};

export type ChaseRater = {
  readonly type: 'ChaseRater';
  readonly rater: PersonId;
  readonly channel: ChaseChannel;
  readonly text: string;
};

export type ExcludeFulfilmentRating = { readonly type: 'ExcludeFulfilmentRating'; readonly rater: PersonId };

export type RecordFulfilmentMeeting = {
  readonly type: 'RecordFulfilmentMeeting';
  readonly rater: PersonId;
  readonly participants: string;
  readonly outcome: string;
};

/** Everything promised in a reply is done: its class (2) becomes class (1). */
export type ConvertResult = {
  readonly type: 'ConvertResult';
  readonly proposal: StreamId;
  readonly statement: string;
  /** The class of the reply as it stands when the act arrives. */
  readonly from: string;
  /** Every commitment of the reply, from the ledger when the act arrives. */
  readonly promises: readonly PromiseTold[];
};

export type FulfilmentAct =
  | SendFulfilmentNotice
  | SubmitLedger
  | ConfirmNoticeDelivery
  | RateFulfilment
  | ChaseRater
  | ExcludeFulfilmentRating
  | RecordFulfilmentMeeting
  | ConvertResult;

export type FulfilmentCommand =
  | OpenFulfilmentRound
  | JoinFulfilmentRound
  | CloseFulfilmentRound
  | FulfilmentAct
  | AdoptRules
  | SucceedUnit
  | StrikeClock;

/** Every act a person may do in a yearly round, as its update is named in Temporal. */
export const fulfilmentActs = [
  'SendFulfilmentNotice',
  'SubmitLedger',
  'ConfirmNoticeDelivery',
  'RateFulfilment',
  'ChaseRater',
  'ExcludeFulfilmentRating',
  'RecordFulfilmentMeeting',
  'ConvertResult',
] as const satisfies readonly FulfilmentAct['type'][];
