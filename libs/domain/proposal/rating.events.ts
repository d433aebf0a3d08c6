import type { PlainDate } from '@banli/calendar';
import type { PartyId, PersonId } from '../identity';

export type ReplyRated = {
  readonly type: 'ReplyRated';
  readonly v: 1;
  readonly rater: PersonId;
  readonly level: string;
  /** By the pack's scale this level asks for a decision of the supervising body (27). */
  readonly dissatisfied: boolean;
  /** What was rated apart; `level` is the worst of it. */
  readonly aspects?: Readonly<Record<string, string>>;
  readonly reasons?: string;
  /** Until when the rater may correct it, by the pack; absent where the pack knows no correction. */
  readonly correctableUntil?: PlainDate;
  /** Where each deputy rates: everyone whose ratings this one puts together, the lowest of them. */
  readonly of?: readonly PersonId[];
  /** By a link without an account, with a code told by telephone: who issued the link. */
  readonly byLink?: { readonly issuedBy: PersonId };

  /** Paper receipts are entered by 人代工委 with their scan's reference. */
  readonly paperReceipt?: { readonly scan: string };
};

/** One of several deputies has rated; `ReplyRated` follows once nobody's rating is awaited any more. */
export type ProposerRated = Omit<ReplyRated, 'type' | 'of'> & { readonly type: 'ProposerRated' };

/** One of them takes back what they said. */
export type ProposerRatingCorrected = Omit<ReplyRated, 'type' | 'of' | 'correctableUntil'> & {
  readonly type: 'ProposerRatingCorrected';
  readonly from: string;
};

/** The others have rated, and this one's rating is awaited no longer: overdue and chased (29), or for a reason on record. */
export type RaterPassedOver = {
  readonly type: 'RaterPassedOver';
  readonly v: 1;
  readonly rater: PersonId;
  readonly dueOn?: PlainDate;
  readonly chasedOn?: readonly PlainDate[];
  readonly reason?: string;
};

/** What a rater says of the co-handlers' part, where the pack asks for it. Said again it takes the place of what was said before. */
export type CoHandlersRated = {
  readonly type: 'CoHandlersRated';
  readonly v: 1;
  readonly rater: PersonId;
  readonly each: readonly { readonly unit: PartyId; readonly level: string }[];
};

export type RatingEvent = ProposerRated | ProposerRatingCorrected | RaterPassedOver | CoHandlersRated;
