import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { ChaseChannel } from '../chase-channel';
import type { StrikeClock } from '../clock/clock.types';
import type { BatchKey, PartyId, PersonId, StreamId } from '../identity';
import type { Channel } from '../proposal/proposal.events';

/** One rater in a unit's yearly round, as the preview counted what they were promised. */
export type RaterOfRound = {
  readonly stream: StreamId;
  readonly rater: PersonId;
  readonly open: number;
  readonly fulfilled: number;
  readonly dropped: number;
};

/** One thing that goes to another unit, and to which. */
export type PartOfSuccession = { readonly stream: StreamId; readonly to: PartyId };

/** A unit was merged, split or abolished: what it still has goes to its successors (机构改革). */
export type ReorganiseUnit = BatchKey & {
  readonly type: 'ReorganiseUnit';
  readonly body: PartyId;
  readonly manner: 'merge' | 'split' | 'abolish';
  readonly unit: PartyId;
  /** By what decision: the paper's number. */
  readonly decision: string;
  /** From which day on the unit is no more. */
  readonly effectiveOn: PlainDate;
  readonly items: readonly PartOfSuccession[];
};

/** Somebody leaves: the cases they have go to a colleague, or are anybody's of the unit again. */
export type HandOverInbox = BatchKey & {
  readonly type: 'HandOverInbox';
  /** The unit, whose own affair it is. */
  readonly body: PartyId;
  readonly person: PersonId;
  /** As the directory knows them today; without one, anybody's again. */
  readonly successor?: Person;
  readonly items: readonly { readonly stream: StreamId }[];
};

/** Approved as previewed: by whom it is kept, and what it is about. */
type Approval = BatchKey & {
  /** 人代工委 of the jurisdiction (4). */
  readonly body: PartyId;
  readonly items: readonly RaterOfRound[];
};

/** The notices of several units' rounds go out together, each with its second receipt (24). */
export type SendYearlyNotices = Approval & {
  readonly type: 'SendYearlyNotices';
  readonly channels: readonly Channel[];
  readonly note?: string;
};

/** Everybody whose time for rating has passed is reminded (29). */
export type ChaseYearlyRaters = Approval & {
  readonly type: 'ChaseYearlyRaters';
  readonly channel: ChaseChannel;
  readonly text: string;
};

/** Whoever was chased after the limit and still says nothing is left out of the rate (29). */
export type ExcludeYearlyRaters = Approval & { readonly type: 'ExcludeYearlyRaters' };

/** What a stream said to its part of a batch. */
export type BatchRefusal = { readonly stream: StreamId; readonly about?: string; readonly code: string };

/** Sent by the batch's own workflow once each of its parts was answered. */
export type FinishBatch = {
  readonly type: 'FinishBatch';
  readonly done: number;
  readonly refused: readonly BatchRefusal[];
};

export type BatchAct = SendYearlyNotices | ChaseYearlyRaters | ExcludeYearlyRaters | ReorganiseUnit | HandOverInbox;
export type BatchCommand = BatchAct | FinishBatch | StrikeClock;

/** Every act by which a batch begins, as its update is named in Temporal. */
export const batchActs = [
  'SendYearlyNotices',
  'ChaseYearlyRaters',
  'ExcludeYearlyRaters',
  'ReorganiseUnit',
  'HandOverInbox',
] as const satisfies readonly BatchAct['type'][];
