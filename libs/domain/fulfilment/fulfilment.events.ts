import type { UnitSucceeded } from '../succession/succession.types';
import type { RulesAdopted } from '../adoption/adoption.events';
import type { PlainDate } from '@banli/calendar';
import type { ChaseChannel } from '../chase-channel';
import type { ClockEvent } from '../clock/clock.types';
import type { PartyId, PersonId, StreamId } from '../identity';
import type { Channel } from '../proposal/proposal.events';
import type { PromiseTold, PromiseToTell } from './fulfilment.commands';

export type FulfilmentRoundOpened = {
  readonly type: 'FulfilmentRoundOpened';
  readonly v: 1;
  readonly jurisdiction: string;
  readonly year: number;
  readonly unit: PartyId;
  readonly supervisingBody: PartyId;
  readonly promises: readonly PromiseToTell[];
  /** Last day of the window in which notices and ledger are owed (24). */
  readonly closesOn: PlainDate;
  readonly pack: string;
};

export type PromisesJoined = {
  readonly type: 'PromisesJoined';
  readonly v: 1;
  readonly promises: readonly PromiseToTell[];
};

export type FulfilmentNoticeSent = {
  readonly type: 'FulfilmentNoticeSent';
  readonly v: 1;
  readonly rater: PersonId;
  readonly channels: readonly Channel[];
  readonly note?: string;
  readonly promises: readonly PromiseTold[];
  readonly late: boolean;
};

export type LedgerSubmitted = {
  readonly type: 'LedgerSubmitted';
  readonly v: 1;
  readonly promises: readonly PromiseTold[];
  readonly late: boolean;
};

export type NoticeDelivered = {
  readonly type: 'NoticeDelivered';
  readonly v: 1;
  readonly rater: PersonId;
  readonly proof: string;
};

export type FulfilmentRated = {
  readonly type: 'FulfilmentRated';
  readonly v: 1;
  readonly rater: PersonId;
  readonly level: string;
  readonly dissatisfied: boolean;
  readonly reasons?: string;
  readonly paperReceipt?: { readonly scan: string };
};

export type RaterChased = {
  readonly type: 'RaterChased';
  readonly v: 1;
  readonly rater: PersonId;
  readonly channel: ChaseChannel;
  readonly text: string;
};

export type FulfilmentRatingExcluded = {
  readonly type: 'FulfilmentRatingExcluded';
  readonly v: 1;
  readonly rater: PersonId;
  readonly dueOn: PlainDate;
  readonly chasedOn: readonly PlainDate[];
};

/** 人代工委 convened the deputy and the unit; its 处理意见 (28). */
export type FulfilmentMeetingRecorded = {
  readonly type: 'FulfilmentMeetingRecorded';
  readonly v: 1;
  readonly rater: PersonId;
  readonly participants: string;
  readonly outcome: string;
};

export type ResultConverted = {
  readonly type: 'ResultConverted';
  readonly v: 1;
  readonly proposal: StreamId;
  readonly signer: PersonId;
  readonly from: string;
  readonly to: string;
  readonly statement: string;
  readonly commitments: readonly StreamId[];
};

export type FulfilmentRoundClosed = { readonly type: 'FulfilmentRoundClosed'; readonly v: 1 };

export type FulfilmentEvent =
  | FulfilmentRoundOpened
  | PromisesJoined
  | FulfilmentNoticeSent
  | LedgerSubmitted
  | NoticeDelivered
  | FulfilmentRated
  | RaterChased
  | FulfilmentRatingExcluded
  | FulfilmentMeetingRecorded
  | ResultConverted
  | FulfilmentRoundClosed
  | RulesAdopted
  | UnitSucceeded
  | ClockEvent;
