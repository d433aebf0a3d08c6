import type { DraftAttached, OpinionSupplemented } from './papers.events';
import type { RulesAdopted } from '../adoption/adoption.events';
import type { UnitSucceeded } from '../succession/succession.types';
import type { PlainDate } from '@banli/calendar';
import type { ClockEvent } from '../clock/clock.types';
import type { OwnerId, PartyId, PersonId, ProposalKey, Sha256 } from '../identity';
import type { LetterContent } from '../letter-content';
import type { AgreementEvent } from './agreement.events';
import type { ClosingEvent } from './closing.events';
import type { TimingEvent } from './timing.events';
import type { PublicationEvent } from './publication.events';
import type { RehandlingEvent } from './rehandling.events';
import type { ContactManner } from './contact-manner';
import type { IntakeEvent, SecretStubRegistered, Submission } from './intake/intake.events';
import type { MergeEvent } from './intake/merge.events';
import type { CoHandlingEvent } from './co-handling.events';
import type { RatingEvent, ReplyRated } from './rating.events';
import type { ReturnEvent } from './return.events';
import type { AssignmentManner, Channel, SeparateUnit } from './proposal.types';
import type { WorkEvent } from './work.events';

export type { ContactManner } from './contact-manner';
export type { ReplyRated } from './rating.events';
export type { AssignmentManner, Channel, SeparateUnit } from './proposal.types';

export type ProposalRegistered = {
  readonly type: 'ProposalRegistered';
  readonly v: 1;
  readonly key: ProposalKey;
  readonly title: string;
  readonly text: string;
  /** The requests as the deputy numbered them; the reply answers each. */
  readonly requests: readonly string[];
  readonly leadProposer: PersonId;
  readonly coSigners: readonly PersonId[];
  /** Who received it: 大会秘书处 in session, 人代工委 in recess (4, 13). */
  readonly assigningBody: PartyId;
  /** 人代工委: successor of the assigning body, supervision, receipts, copies (4, 25, 27). */
  readonly supervisingBody: PartyId;
  readonly inSession: boolean;
  readonly receivedOn: PlainDate;
  /** `id@version`, bound here for the whole life. */
  readonly pack: string;
} & Submission;

export type ProposalAssigned = {
  readonly type: 'ProposalAssigned';
  readonly v: 1;
  readonly lead: PartyId;
  readonly coHandlers: readonly PartyId[];
  /** Whom the law has copied on this lead's reply (25), by the pack and the directory of that day. */
  readonly statutoryCopies: readonly PartyId[];
  /** Wide or difficult: six months instead of three (21), with the reason. */
  readonly difficult?: { readonly reason: string };
  readonly manner?: AssignmentManner;
  /** Every unit that answers, the lead first: only where they handle it separately. */
  readonly separateUnits?: readonly SeparateUnit[];
  /** The leads beside the one that writes the letter: only where the pack has joint leads. */
  readonly joint?: readonly PartyId[];
  /** What each joint lead handles. */
  readonly contents?: Readonly<Record<string, string>>;
};

export type AssignmentAcknowledged = {
  readonly type: 'AssignmentAcknowledged';
  readonly v: 1;
  readonly unit: PartyId;
};

export type DeputyContacted = {
  readonly type: 'DeputyContacted';
  readonly v: 1;
  readonly manner: ContactManner;
  readonly summary: string;
  /** The deputy was told that more time was granted. */
  readonly about?: 'extension';
};

export type OpinionSubmitted = {
  readonly type: 'OpinionSubmitted';
  readonly v: 1;
  readonly unit: PartyId;
  readonly text: string;
};

export type OpinionAccepted = { readonly type: 'OpinionAccepted'; readonly v: 1; readonly unit: PartyId };

/** 无实质内容 or 未说明相关情况 (20). */
export type BounceGround = 'no-substance' | 'circumstances-unexplained';

export type OpinionBounced = {
  readonly type: 'OpinionBounced';
  readonly v: 1;
  readonly unit: PartyId;
  readonly ground: BounceGround;
  readonly note: string;
};

export type OpinionWithdrawn = {
  readonly type: 'OpinionWithdrawn';
  readonly v: 1;
  readonly unit: PartyId;
  /** What the unit owes again: its opinion, or the new one that the lead asked for. */
  readonly after: 'requested' | 'bounced';
};

export type OpinionWaived = {
  readonly type: 'OpinionWaived';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reason: string;
};

export type DraftSaved = {
  readonly type: 'DraftSaved';
  readonly v: 1;
  /** From 1. */
  readonly version: number;
  readonly author: PersonId;
  readonly content: LetterContent;
  /** Over the canonical JSON of `signedContent`. */
  readonly contentHash: Sha256;
};

export type DraftChecked = {
  readonly type: 'DraftChecked';
  readonly v: 1;
  readonly version: number;
  readonly checker: PersonId;
};

/** A joint lead stands behind this version (会签); a later version needs it anew. */
export type JointDraftConfirmed = {
  readonly type: 'JointDraftConfirmed';
  readonly v: 1;
  readonly version: number;
  readonly unit: PartyId;
  readonly by: PersonId;
};

export type ReplySigned = {
  readonly type: 'ReplySigned';
  readonly v: 1;
  readonly version: number;
  readonly signer: PersonId;
  readonly contentHash: Sha256;
};

/** A later edit undoes the signature. */
export type SignatureVoided = { readonly type: 'SignatureVoided'; readonly v: 1; readonly version: number };

export type ReplyNumbered = {
  readonly type: 'ReplyNumbered';
  readonly v: 1;
  /** 机关代字, e.g. 渝环函. */
  readonly series: string;
  readonly year: number;
  /** Given by the record from its series row, or by the document office. 0 only between decide and record. */
  readonly serial: number;
  readonly source: 'series' | 'document-office';
};

export type ReplyDispatched = {
  readonly type: 'ReplyDispatched';
  readonly v: 1;
  readonly recipient: OwnerId;
  readonly as: 'addressee' | 'copy';
  readonly channels: readonly Channel[];
  /** Why not by every channel that the law asks for. */
  readonly exception?: string;
  /** A deputy beside the lead proposer who rates the letter. */
  readonly rates?: true;
};

/** Proof that a recipient has the letter by one of the channels it went out by. */
export type ReplyArrived = {
  readonly type: 'ReplyArrived';
  readonly v: 1;
  readonly recipient: OwnerId;
  readonly channel: Channel;
  readonly proof: string;
  /** The day on which the letter counts as received from now on, where one known later is earlier than the one it had. */
  readonly receivedOn?: PlainDate;
};

/** The letter counts as received: by the pack with the first channel or the last, or by proof that tells none apart. */
export type ReplyDelivered = {
  readonly type: 'ReplyDelivered';
  readonly v: 1;
  readonly recipient: OwnerId;
  readonly proof: string;
  /** A deputy beside the lead proposer, whose rating is awaited from now on. */
  readonly rates?: true;
};

export type CommitmentPromised = {
  readonly type: 'CommitmentPromised';
  readonly v: 1;
  readonly row: number;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly responsibleUnit: PartyId;
};

export type DissatisfactionClosed = {
  readonly type: 'DissatisfactionClosed';
  readonly v: 1;
  readonly reason: string;
};

/** The reply stays unrated and in no rate, for the two facts that article 29 asks for. */
export type RatingExcluded = {
  readonly type: 'RatingExcluded';
  readonly v: 1;
  readonly rater: PersonId;
  readonly dueOn: PlainDate;
  /** The days of the chases on record, ascending; at least one. */
  readonly chasedOn: readonly PlainDate[];
};

/** The law gives no time for the rating, and none is awaited any more; the reply is in no rate. */
export type ClosedUnrated = {
  readonly type: 'ClosedUnrated';
  readonly v: 1;
  readonly rater: PersonId;
  readonly deliveredOn: PlainDate;
  readonly reason: string;
};

/** Ends the handling (12). */
export type ProposalWithdrawn = {
  readonly type: 'ProposalWithdrawn';
  readonly v: 1;
  readonly by: PersonId;
  readonly reason: string;
  readonly paper?: { readonly scan: string };
  readonly agreed?: { readonly by: readonly PersonId[]; readonly scan: string };
};

export type ProposalEvent = InBranch<
  | ProposalRegistered
  | SecretStubRegistered
  | IntakeEvent
  | MergeEvent
  | ProposalAssigned
  | ReturnEvent
  | CoHandlingEvent
  | AgreementEvent
  | WorkEvent
  | AssignmentAcknowledged
  | DeputyContacted
  | OpinionSubmitted
  | OpinionSupplemented
  | OpinionAccepted
  | OpinionBounced
  | OpinionWithdrawn
  | OpinionWaived
  | DraftSaved
  | DraftAttached
  | DraftChecked
  | JointDraftConfirmed
  | ReplySigned
  | SignatureVoided
  | ReplyNumbered
  | ReplyDispatched
  | ReplyArrived
  | ReplyDelivered
  | CommitmentPromised
  | ReplyRated
  | RatingEvent
  | DissatisfactionClosed
  | RatingExcluded
  | ClosedUnrated
  | ProposalWithdrawn
  | RehandlingEvent
  | ClosingEvent
  | TimingEvent
  | PublicationEvent
  | RulesAdopted
  | UnitSucceeded
  | ClockEvent
>;

/** Where units handle a proposal separately: by the unit whose answer the event is about. */
type InBranch<E> = E & { readonly branch?: PartyId };
