import type { ClockId } from '../clock/clock.types';
import type { PartyId, PersonId } from '../identity';

/** The unit's own site, 重庆人大网. */
export type PublicationSite = 'unit' | 'congress';

type OfLetter = {
  /** The letter of which round; each is published by itself. */
  readonly round: number;
  /** Whose letter it is. */
  readonly unit: PartyId;
  /** The clock by which its publication was owed; absent where no law set a time. */
  readonly clockId?: ClockId;
};

export type ReplyPublished = OfLetter & {
  readonly type: 'ReplyPublished';
  readonly v: 1;
  readonly site: PublicationSite;
  readonly address: string;
};

export type PublicationExempted = OfLetter & {
  readonly type: 'PublicationExempted';
  readonly v: 1;
  /** By the pack: state secret, trade secret, privacy … */
  readonly ground: string;
  readonly reason: string;
  readonly decidedBy: PersonId;
};

export type PublicationEvent = ReplyPublished | PublicationExempted;
