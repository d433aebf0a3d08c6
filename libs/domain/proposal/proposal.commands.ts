import type { PlainDate } from '@banli/calendar';
import type { AdoptRules } from '../adoption/adoption.commands';
import type { SucceedUnit } from '../succession/succession.types';
import type { UnitKind } from '@banli/rules';
import type { StrikeClock } from '../clock/clock.types';
import type { OwnerId, PartyId, PersonId, ProposalKey, Sha256 } from '../identity';
import type { CommitmentRow, LetterContent } from '../letter-content';
import type { CoordinationLevel, DraftStep } from './agreement.events';
import { closingActs, type ClosingAct } from './closing.commands';
import { intakeActs, type IntakeAct, type MergeMessage, type RegisterSecretStub } from './intake/intake.commands';
import type { Submission } from './intake/intake.events';
import type { AssignmentManner, BounceGround, Channel, ContactManner, SeparateUnit } from './proposal.events';
import type { AttachedFile } from './papers.events';
import { partiesActs, type PartiesAct } from './parties.commands';
import type { WorkAct } from './work.commands';
import { timingActs, type TimingAct } from './timing.commands';
import { publicationActs, type PublicationAct } from './publication.commands';
import { rehandlingActs, type RehandlingAct } from './rehandling.commands';

export type RegisterProposal = {
  readonly type: 'RegisterProposal';
  readonly key: ProposalKey;
  readonly title: string;
  readonly text: string;
  readonly requests: readonly string[];
  readonly leadProposer: PersonId;
  readonly coSigners: readonly PersonId[];
  /** 人代工委 of this congress, by the directory. */
  readonly supervisingBody: PartyId;
  readonly inSession: boolean;
} & Submission;

export type AssignProposal = {
  readonly type: 'AssignProposal';
  readonly lead: PartyId;
  readonly coHandlers: readonly PartyId[];
  /**
   * Every party that a copy rule of the pack with a place in the law (25) means for this lead: the caller knows from
   * the directory of which kind the lead is (`onlyFrom`) and who holds each office. Customary copies are not among them.
   */
  readonly statutoryCopies: readonly PartyId[];
  readonly difficult?: { readonly reason: string };
  readonly manner?: AssignmentManner;
  /** Every unit that answers by itself, the lead first. */
  readonly separateUnits?: readonly SeparateUnit[];
  /** The leads beside the one that writes the letter. */
  readonly joint?: readonly PartyId[];
  /** An earlier date of the case's own (21). */
  readonly ownDate?: { readonly dueOn: PlainDate; readonly reason: string };
  /** What each joint lead handles (Shanghai 13). */
  readonly contents?: Readonly<Record<string, string>>;
};

/** A unit holds that the case is not its own, and says why in writing (16). */
export type RequestReturn = { readonly type: 'RequestReturn'; readonly reasons: string };

export type ConsentToReturn = { readonly type: 'ConsentToReturn'; readonly unit: PartyId };

export type RefuseReturn = { readonly type: 'RefuseReturn'; readonly unit: PartyId; readonly reasons: string };

/** Names lead and co-handlers anew (16); who stays keeps what it has done. */
export type ReassignProposal = {
  readonly type: 'ReassignProposal';
  readonly lead: PartyId;
  readonly coHandlers: readonly PartyId[];
  /** As in AssignProposal, for the lead named here. */
  readonly statutoryCopies: readonly PartyId[];
};

export type AcknowledgeAssignment = { readonly type: 'AcknowledgeAssignment' };

export type RecordContact = {
  readonly type: 'RecordContact';
  readonly manner: ContactManner;
  readonly summary: string;
  /** Told that more time was granted (Shanghai 19). */
  readonly about?: 'extension';
};

export type SubmitOpinion = {
  readonly type: 'SubmitOpinion';
  readonly text: string;
  readonly files?: readonly AttachedFile[];
  /** What the co-handler will do itself; the responsible unit is the one that says so. */
  readonly commitments?: readonly Omit<CommitmentRow, 'responsibleUnit'>[];
};

export type AcceptOpinion = { readonly type: 'AcceptOpinion'; readonly unit: PartyId };

/** The lead asks for a new opinion (20), on one of the two grounds that the article knows. */
export type BounceOpinion = {
  readonly type: 'BounceOpinion';
  readonly unit: PartyId;
  readonly ground: BounceGround;
  /** What is missing. */
  readonly note: string;
};

/** The co-handler takes its own opinion back, before the lead has accepted it. */
export type WithdrawOpinion = { readonly type: 'WithdrawOpinion' };

/** The lead's office approves that this co-handler's opinion is not needed (our default). */
export type WaiveOpinion = { readonly type: 'WaiveOpinion'; readonly unit: PartyId; readonly reason: string };

/** A co-handler does not agree with the lead (20). */
export type RecordDisagreement = {
  readonly type: 'RecordDisagreement';
  readonly text: string;
  /** Who coordinates, as the directory knows the kinds of both units and who holds the office. */
  readonly coordinator: PartyId;
  readonly level: CoordinationLevel;
};

export type CoordinateDisagreement = {
  readonly type: 'CoordinateDisagreement';
  readonly unit: PartyId;
  readonly outcome: string;
};

/** The checker, or the chief, sends the version back to a named step. */
export type ReturnDraft = {
  readonly type: 'ReturnDraft';
  readonly version: number;
  readonly to: DraftStep;
  readonly note: string;
};

export type SaveDraft = {
  readonly type: 'SaveDraft';
  readonly content: LetterContent;
  /** Over the content and the hashes of the files. */
  readonly contentHash: Sha256;
  readonly files?: readonly AttachedFile[];
};

export type CheckDraft = { readonly type: 'CheckDraft'; readonly version: number };

/** A joint lead confirms the version that is to be signed (会签). */
export type ConfirmJointDraft = { readonly type: 'ConfirmJointDraft'; readonly version: number };

export type SignReply = {
  readonly type: 'SignReply';
  readonly version: number;
  /** The hash of the text the chief saw. */
  readonly contentHash: Sha256;
};

export type NumberReply = {
  readonly type: 'NumberReply';
  readonly series: string;
  /** Given: entered from the document office. Absent: Banli's own gap-free series. */
  readonly serial?: number;
};

export type DispatchReply = {
  readonly type: 'DispatchReply';
  readonly channels: readonly Channel[];
  /** Why not by every channel that article 23 asks for. */
  readonly exception?: string;
  /** Of which kind the sending unit is, as the caller knows from the directory: some have to publish what they reply. */
  readonly senderKind?: UnitKind;
};

/** Proof that a recipient has the letter; for the rater it starts `rating` (27). */
export type ConfirmDelivery = {
  readonly type: 'ConfirmDelivery';
  readonly recipient: OwnerId;
  /** By which of its channels; absent: the proof does not tell them apart. */
  readonly channel?: Channel;
  readonly proof: string;
};

export type RateReply = {
  readonly type: 'RateReply';
  /** Whose paper receipt it is, where several deputies rate; the lead proposer's where nobody is named. */
  readonly rater?: PersonId;
  /** Where the pack has co-handlers rated: the level of each one's part. */
  readonly coHandlers?: Readonly<Record<string, string>>;
  readonly level: string;
  /** Where the pack has several rated apart: the level of each. */
  readonly aspects?: Readonly<Record<string, string>>;
  readonly reasons?: string;
  /** By a link without an account: who issued it. Set by the API alone. */
  readonly byLink?: { readonly issuedBy: PersonId };
  readonly paperReceipt?: { readonly scan: string };
};

/** 人代工委 decides that no rehandling is ordered (27: 视情况). */
export type CloseDissatisfaction = { readonly type: 'CloseDissatisfaction'; readonly reason: string };

/** 人代工委 leaves a reply that nobody rated out of the rate (29). */
export type ExcludeRating = {
  readonly type: 'ExcludeRating';
  /** Where the pack gives no time for the rating: why none is awaited any more. */
  readonly reason?: string;
};

/** By the lead proposer in writing (12): on the platform, or on paper that the assigning body enters with its scan. */
export type WithdrawProposal = {
  readonly type: 'WithdrawProposal';
  readonly reason: string;
  readonly paper?: { readonly scan: string };
  /** The co-signers who want it as well, by what they signed (Shanghai 10). */
  readonly agreed?: { readonly by: readonly PersonId[]; readonly scan: string };
};

export type ProposalAct =
  | IntakeAct
  | AssignProposal
  | RequestReturn
  | ConsentToReturn
  | RefuseReturn
  | ReassignProposal
  | AcknowledgeAssignment
  | RecordContact
  | SubmitOpinion
  | AcceptOpinion
  | BounceOpinion
  | WithdrawOpinion
  | WaiveOpinion
  | RecordDisagreement
  | CoordinateDisagreement
  | SaveDraft
  | ReturnDraft
  | CheckDraft
  | ConfirmJointDraft
  | SignReply
  | NumberReply
  | DispatchReply
  | ConfirmDelivery
  | RateReply
  | CloseDissatisfaction
  | ExcludeRating
  | WithdrawProposal
  | PartiesAct
  | WorkAct
  | RehandlingAct
  | ClosingAct
  | TimingAct
  | PublicationAct;

export type ProposalCommand =
  RegisterProposal | RegisterSecretStub | ProposalAct | MergeMessage | AdoptRules | SucceedUnit | StrikeClock;

/** Every act a person may do to a registered proposal, as its update is named in Temporal. */
export const proposalActs = [
  ...intakeActs,
  'AssignProposal',
  'RequestReturn',
  'ConsentToReturn',
  'RefuseReturn',
  'ReassignProposal',
  ...partiesActs,
  'AcknowledgeAssignment',
  'RecordContact',
  'SubmitOpinion',
  'AcceptOpinion',
  'BounceOpinion',
  'WithdrawOpinion',
  'WaiveOpinion',
  'RecordDisagreement',
  'CoordinateDisagreement',
  'SaveDraft',
  'ReturnDraft',
  'CheckDraft',
  'ConfirmJointDraft',
  'SignReply',
  'NumberReply',
  'DispatchReply',
  'ConfirmDelivery',
  'RateReply',
  'CloseDissatisfaction',
  'ExcludeRating',
  'WithdrawProposal',
  'ClaimCase',
  'ReassignWork',
  'CorrectDay',
  ...rehandlingActs,
  ...closingActs,
  ...timingActs,
  ...publicationActs,
] as const satisfies readonly ProposalAct['type'][];
