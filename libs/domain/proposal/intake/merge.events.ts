import type { PartyId, PersonId, StreamId } from '../../identity';
import type { PlainDate } from '@banli/calendar';
import type { ContactManner } from '../contact-manner';
import type { AssignmentManner, ReplyNumber, SeparateUnit } from '../proposal.types';

/** Who submitted a proposal that is merged into another; each is answered by name. */
export type MergedProposers = {
  readonly leadProposer: PersonId;
  readonly coSigners: readonly PersonId[];
  /** Of a delegation: who has the reply beside its head (23). */
  readonly liaisonGroup?: PartyId;
};

/** 并案 is told to those who submitted the proposals (13). */
export type ProposersInformedOfMerge = {
  readonly type: 'ProposersInformedOfMerge';
  readonly v: 1;
  readonly into: StreamId;
  readonly told: readonly PersonId[];
  readonly manner: ContactManner;
};

/** On the merged proposal: from now on it follows the main one. */
export type ProposalMerged = {
  readonly type: 'ProposalMerged';
  readonly v: 1;
  readonly into: StreamId;
  readonly reasons: string;
};

/** The main one could not take it, or ended without an answer: it is handled by itself again. */
export type MergeUndone = {
  readonly type: 'MergeUndone';
  readonly v: 1;
  readonly into: StreamId;
  readonly why: 'main-not-open' | 'main-ended';
};

/** As version 0.1 closed it: the letter of the main one went to its proposers too, and nobody was asked to rate it. */
export type AnsweredWithMain = { readonly type: 'AnsweredWithMain'; readonly v: 1; readonly main: StreamId };

/** Who answers the main one, and therefore this one too. */
export type MainAssignment = {
  readonly on: PlainDate;
  readonly lead: PartyId;
  readonly statutoryCopies: readonly PartyId[];
  readonly manner?: AssignmentManner;
  /** Every unit that answers by a letter of its own, the lead first. */
  readonly separateUnits?: readonly SeparateUnit[];
  readonly joint?: readonly PartyId[];
  readonly contents?: Readonly<Record<string, string>>;
};

/** On the merged proposal: the units of the main one answer it. */
export type AssignedWithMain = {
  readonly type: 'AssignedWithMain';
  readonly v: 1;
  readonly main: StreamId;
} & MainAssignment;

/** On the merged proposal: one letter of the main one answers it too; its own proposers receive it and rate it. */
export type ReplySentWithMain = {
  readonly type: 'ReplySentWithMain';
  readonly v: 1;
  readonly main: StreamId;
  /** The round of the main one that the letter ends. */
  readonly round: number;
  readonly reply: ReplyNumber;
  readonly resultClass?: string;
};

/** On the main proposal. */
export type ProposalMergedIn = {
  readonly type: 'ProposalMergedIn';
  readonly v: 1;
  readonly merged: StreamId;
} & MergedProposers;

/** On the main proposal: what was merged in has been withdrawn (12). */
export type MergedProposalLeft = {
  readonly type: 'MergedProposalLeft';
  readonly v: 1;
  readonly merged: StreamId;
  /** Who submitted that one alone, and has no part in this one any more. */
  readonly gone: readonly PersonId[];
};

export type MergeEvent =
  | ProposersInformedOfMerge
  | ProposalMerged
  | MergeUndone
  | AnsweredWithMain
  | AssignedWithMain
  | ReplySentWithMain
  | ProposalMergedIn
  | MergedProposalLeft;
