import type { PersonId, StreamId } from '../../identity';
import type { ContactManner } from '../contact-manner';

/** Who submitted a proposal that is merged into another; each is answered by name. */
export type MergedProposers = { readonly leadProposer: PersonId; readonly coSigners: readonly PersonId[] };

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

/** The letter of the main one went to its proposers too. */
export type AnsweredWithMain = { readonly type: 'AnsweredWithMain'; readonly v: 1; readonly main: StreamId };

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
  ProposersInformedOfMerge | ProposalMerged | MergeUndone | AnsweredWithMain | ProposalMergedIn | MergedProposalLeft;
