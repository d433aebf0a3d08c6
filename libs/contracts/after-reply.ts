import type { LetterView } from './letter-view';
import type { PartyRef, PersonRef } from './refs';

export type RatingView = {
  readonly level: string;
  /** What was rated apart, by aspect. */
  readonly aspects?: Readonly<Record<string, string>>;
  readonly on: string;
  readonly reasons?: string;
  readonly correctableUntil?: string;
  readonly correctedOn?: string;
};

/** One of several deputies who rate: awaited, heard, or awaited no longer. */
export type RaterView = {
  readonly person: PersonRef;
  readonly deliveredOn?: string;
  readonly rating?: RatingView;
  readonly passedOverOn?: string;
};

/** The order of 人代工委 to handle the reply once more. */
export type RehandlingView = {
  readonly orderedOn: string;
  readonly reasons: string;
  readonly requirements: string;
  /** Of the standing committee, where it demanded the rehandling. */
  readonly decision?: string;
  readonly receivedOn?: string;
};

export type HandlingRoundView = {
  readonly round: number;
  readonly replyNumber?: string;
  readonly sentOn?: string;
  readonly content?: LetterView;
  readonly rating?: RatingView;
};

type PublishedView = { readonly on: string; readonly address: string };

export type PublicationView = {
  readonly round: number;
  /** On the unit's own site, and on the congress's. */
  readonly unit?: PublishedView;
  readonly congress?: PublishedView;
  readonly exempted?: {
    readonly on: string;
    readonly ground: string;
    readonly reason?: string;
    readonly decidedBy: PersonRef;
  };
};

/** What a case page tells of how it went after the reply: rating, rounds, meeting, archive, and other ends. */
export type AfterReplyView = {
  /** The rating never came (29); withheld as a rating is. */
  readonly unrated?: { readonly on: string; readonly dueOn: string; readonly chasedOn: readonly string[] };
  /** The handling ended by withdrawal (12), not by an answer. */
  readonly withdrawn?: { readonly on: string; readonly reason: string };
  /** Withheld (absent) from the rated unit where the pack says so. */
  readonly rating?: RatingView;
  /** What the reader has said themselves, where they are one of several deputies who rate. */
  readonly ownRating?: RatingView;
  /** Where each deputy rates: who does, and what they have said, for those who may know it. */
  readonly raters: readonly RaterView[];
  /** Co-handlers whose part is rated with the letter, by the pack. */
  readonly coHandlersToRate: readonly PartyRef[];
  readonly coHandlersRated: readonly { readonly unit: PartyRef; readonly rater: PersonRef; readonly level: string }[];
  /** From 1; a rehandling (27) begins the next. */
  readonly round: number;
  /** What earlier rounds sent, and what was said of it. */
  readonly rounds: readonly HandlingRoundView[];
  /** The order that this round answers. */
  readonly rehandling?: RehandlingView;
  readonly meeting?: {
    readonly on: string;
    readonly participants: readonly { readonly id: string; readonly name: string }[];
    readonly outcome: string;
  };
  /** Where each letter can be read, or why nobody is to read it (36); the latest last. */
  readonly publications: readonly PublicationView[];
  /** Where the papers of an archived case are. */
  readonly archived?: {
    readonly on: string;
    readonly by: { readonly id: string; readonly name: string; readonly shortName: string };
    readonly file: string;
  };
};
