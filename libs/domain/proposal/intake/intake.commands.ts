import type { OwnerId, PartyId, PersonId, ProposalKey, StreamId } from '../../identity';
import type { ContactManner } from '../contact-manner';
import type { Channel, ReplyNumber } from '../proposal.types';
import type { MainAssignment, MergedProposers } from './merge.events';

/** For a proposal that holds a state secret: no title, no text, nobody's name. */
export type RegisterSecretStub = {
  readonly type: 'RegisterSecretStub';
  readonly key: ProposalKey;
  readonly holder: PartyId;
  readonly paperPlace: string;
  readonly supervisingBody: PartyId;
};

/** By the co-signer (8), or by the assigning body that has their signature on paper. */
export type ConfirmCoSignature = {
  readonly type: 'ConfirmCoSignature';
  readonly coSigner: PersonId;
  readonly paper?: { readonly scan: string };
};

/** By the co-signer, or by the assigning body where a confirmation does not come. */
export type DeclineCoSignature = {
  readonly type: 'DeclineCoSignature';
  readonly coSigner: PersonId;
  readonly reason: string;
};

export type AcceptForHandling = { readonly type: 'AcceptForHandling' };

export type InformDeputyOfReview = {
  readonly type: 'InformDeputyOfReview';
  readonly ground: string;
  readonly manner: ContactManner;
  readonly explanation: string;
};

export type SendBackProposal = { readonly type: 'SendBackProposal'; readonly reasons: string };

export type PassOnForReference = {
  readonly type: 'PassOnForReference';
  readonly to: PartyId;
  readonly reasons: string;
};

export type InformProposersOfMerge = {
  readonly type: 'InformProposersOfMerge';
  readonly into: StreamId;
  readonly told: readonly PersonId[];
  readonly manner: ContactManner;
  /** Those of the main proposal, as its record names them. */
  readonly mainProposers: readonly PersonId[];
};

export type MergeProposal = {
  readonly type: 'MergeProposal';
  readonly into: StreamId;
  readonly reasons: string;
  /** Those of the main proposal, as its record names them. */
  readonly mainProposers: readonly PersonId[];
};

export type IntakeAct =
  | ConfirmCoSignature
  | DeclineCoSignature
  | AcceptForHandling
  | InformDeputyOfReview
  | SendBackProposal
  | PassOnForReference
  | InformProposersOfMerge
  | MergeProposal;

export const intakeActs = [
  'ConfirmCoSignature',
  'DeclineCoSignature',
  'AcceptForHandling',
  'InformDeputyOfReview',
  'SendBackProposal',
  'PassOnForReference',
  'InformProposersOfMerge',
  'MergeProposal',
] as const satisfies readonly IntakeAct['type'][];

/** What the workflow of one proposal tells that of another; no person sends them. */
export type MergeMessage =
  | ({ readonly type: 'AdmitMerged'; readonly merged: StreamId } & MergedProposers)
  | { readonly type: 'ReleaseMerged'; readonly merged: StreamId }
  | { readonly type: 'UndoMerge'; readonly main: StreamId; readonly why: 'main-not-open' | 'main-ended' }
  | {
      readonly type: 'AnswerWithMain';
      readonly main: StreamId;
      /** Absent in messages of version 0.1. */
      readonly letter?: LetterOfMain;
    };

/** One letter of a main proposal, as its record has it. */
export type LetterOfMain = {
  readonly assignment: MainAssignment;
  readonly unit: PartyId;
  readonly round: number;
  readonly reply: ReplyNumber;
  readonly resultClass?: string;
  readonly recipients: readonly OwnerId[];
  readonly channels: readonly Channel[];
};

export const mergeMessages = [
  'AdmitMerged',
  'ReleaseMerged',
  'UndoMerge',
  'AnswerWithMain',
] as const satisfies readonly MergeMessage['type'][];
