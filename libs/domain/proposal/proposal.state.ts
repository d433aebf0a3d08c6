import type { Adopted } from '../adoption/adopt-rules';
import type { PlainDate } from '@banli/calendar';
import type { Clocks } from '../clock/clock.types';
import type { OwnerId, PartyId, PersonId, ProposalKey, Sha256 } from '../identity';
import type { CommitmentRow, LetterContent } from '../letter-content';
import type { Intake } from './intake/intake.state';
import type { DraftStep } from './agreement.events';
import type { AttachedFile } from './papers.events';
import type { Phase } from './phases';
import type { ArbitrationOutcome, OtherwiseDue } from './return.events';
import type { BounceGround } from './proposal.events';
import type { AssignmentManner, Channel, LetterOfMainRef, ReplyNumber } from './proposal.types';
import type { DatedAct, Worker } from './work.state';

/** `bounced`: a new one is asked for (20); `waived`: not needed, with the approval of the lead's office. */
export type OpinionStatus = 'requested' | 'submitted' | 'accepted' | 'bounced' | 'waived';

export type Opinion = {
  readonly unit: PartyId;
  readonly status: OpinionStatus;
  readonly text?: string;
  /** What came with this text. */
  readonly files?: readonly AttachedFile[];
  readonly commitments?: readonly CommitmentRow[];
  readonly submittedOn?: PlainDate;
  readonly late?: boolean;
  /** Why a new one was asked for, as long as none has been accepted. */
  readonly bounce?: { readonly on: PlainDate; readonly ground: BounceGround; readonly note: string };
  readonly waiver?: { readonly on: PlainDate; readonly reason: string };
};

export type Draft = {
  readonly version: number;
  readonly author: PersonId;
  /** Whose substitute the author was. */
  readonly writtenFor?: PersonId;
  readonly content: LetterContent;
  readonly contentHash: Sha256;
  /** What goes out with the letter; bound by the hash. */
  readonly files?: readonly AttachedFile[];
  readonly savedOn: PlainDate;
  readonly checkedBy?: PersonId;
  readonly checkedOn?: PlainDate;
  /** Joint leads that stand behind this version, and since when. */
  readonly confirmedBy?: Readonly<Record<string, PlainDate>>;
  /** The latest return of this version. */
  readonly returned?: {
    readonly to: DraftStep;
    readonly by: PersonId;
    readonly on: PlainDate;
    readonly note: string;
  };
};

export type Disagreement = {
  readonly unit: PartyId;
  readonly text: string;
  readonly recordedOn: PlainDate;
  readonly coordinator: PartyId;
  readonly coordinated?: { readonly on: PlainDate; readonly outcome: string };
};

export type Signature = {
  readonly version: number;
  readonly signer: PersonId;
  readonly contentHash: Sha256;
  readonly on: PlainDate;
};

export type Dispatch = {
  readonly recipient: OwnerId;
  readonly as: 'addressee' | 'copy';
  readonly channels: readonly Channel[];
  readonly sentOn: PlainDate;
  /** The day it counts as received, by the pack. */
  readonly deliveredOn?: PlainDate;
  /** By channel, where the proof told them apart. */
  readonly arrived?: Readonly<Partial<Record<Channel, PlainDate>>>;
};

export type Return = {
  readonly unit: PartyId;
  readonly status: 'requested' | 'consented' | 'refused';
  readonly requestedOn: PlainDate;
  readonly reasons: string;
  readonly decidedOn?: PlainDate;
  /** Why it was refused. */
  readonly refusal?: string;
  readonly refusedBy?: { readonly person: PersonId; readonly unit: PartyId };
  /** Asked for after the refusal. */
  readonly arbitration?: {
    readonly on: PlainDate;
    readonly arbiter: PartyId;
    readonly reasons: string;
    readonly decided?: {
      readonly on: PlainDate;
      readonly outcome: ArbitrationOutcome;
      readonly reasons: string;
    };
  };
};

/** What every answer to a proposal shares; all else in the state belongs to one answer. */
export const SHARED_BY_ANSWERS = [
  'head',
  'version',
  'key',
  'intake',
  'title',
  'text',
  'requests',
  'leadProposer',
  'coSigners',
  'assigningBody',
  'supervisingBody',
  'receivedOn',
  'pack',
  'adopted',
  'branches',
  'branch',
] as const satisfies readonly (keyof ProposalState)[];

/** One of several answers to a proposal that units handle separately (15, 20). */
export type AnswerBranch = Omit<ProposalState, (typeof SHARED_BY_ANSWERS)[number]>;
export type Rating = {
  readonly rater: PersonId;
  readonly level: string;
  readonly aspects?: Readonly<Record<string, string>>;
  readonly reasons?: string;
  readonly on: PlainDate;
  readonly correctableUntil?: PlainDate;
  readonly correctedOn?: PlainDate;
};

/** By rater, then by co-handler: the level of its part. */
export type CoHandlersRating = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Promised = {
  readonly row: number;
  readonly item: string;
  readonly dueOn: PlainDate;
  readonly responsibleUnit: PartyId;
};

/** The order of 人代工委 that a later round answers (27). */
export type Rehandling = {
  readonly orderedOn: PlainDate;
  readonly reasons: string;
  readonly requirements: string;
  readonly receivedOn?: PlainDate;
  readonly decision?: string;
};

/** A round whose reply did not satisfy: what was sent, promised and said of it. */
export type PastRound = {
  readonly round: number;
  readonly draft?: Draft;
  readonly signature?: Signature;
  readonly replyNumber?: ReplyNumber;
  readonly dispatches: Readonly<Record<string, Dispatch>>;
  readonly promised: readonly Promised[];
  readonly rating?: Rating;
  readonly ratings?: Readonly<Record<string, Rating>>;
  readonly coHandlersRated?: CoHandlersRating;
  readonly rehandling?: Rehandling;
  readonly letterOfMain?: LetterOfMainRef;
};

/** Where one letter can be read, or why nobody is to read it (36). */
export type Publication = {
  readonly unit?: { readonly on: PlainDate; readonly address: string };
  readonly congress?: { readonly on: PlainDate; readonly address: string };
  readonly exempted?: {
    readonly on: PlainDate;
    readonly ground: string;
    readonly reason: string;
    readonly decidedBy: PersonId;
  };
};

export type ProposalState = {
  /** Head of the stream: the seq of the last event of any kind. */
  readonly head: number;
  /** The seq of the last event by a person; what If-Match compares. */
  readonly version: number;
  readonly phase: Phase;
  readonly key: ProposalKey;
  readonly title: string;
  readonly text: string;
  readonly requests: readonly string[];
  readonly leadProposer: PersonId;
  readonly coSigners: readonly PersonId[];
  readonly assigningBody: PartyId;
  readonly supervisingBody: PartyId;
  readonly receivedOn: PlainDate;
  readonly pack: string;
  readonly adopted?: Adopted;
  readonly intake?: Intake;
  readonly assignment?: {
    readonly on: PlainDate;
    readonly lead: PartyId;
    readonly coHandlers: readonly PartyId[];
    readonly statutoryCopies: readonly PartyId[];
    readonly difficult: boolean;
    readonly manner?: AssignmentManner;
    readonly joint?: readonly PartyId[];
    /** What each joint lead handles. */
    readonly contents?: Readonly<Record<string, string>>;
    readonly reassigned?: { readonly on: PlainDate; readonly otherwiseDue: readonly OtherwiseDue[] };
  };
  /** By co-handler; the latest of each. */
  readonly disagreements: Readonly<Record<string, Disagreement>>;
  /** By unit; the latest of each. */
  readonly returns: Readonly<Record<string, Return>>;
  /** A consented return has left a place that the assigning body has to fill (16). */
  readonly awaitingReassignment: boolean;
  readonly acknowledged: Readonly<Record<string, PlainDate>>;
  readonly contacts: number;
  readonly opinions: Readonly<Record<string, Opinion>>;
  /** The latest version; earlier ones are in the record. */
  readonly draft?: Draft;
  readonly signature?: Signature;
  readonly replyNumber?: ReplyNumber;
  readonly dispatches: Readonly<Record<string, Dispatch>>;
  readonly promised: readonly Promised[];
  /** Of the reply: where each deputy rates, what their ratings come to. */
  readonly rating?: Rating;
  /** By deputy, where each rates. */
  readonly ratings?: Readonly<Record<string, Rating>>;
  /** Raters who are awaited no longer, though others have rated. */
  readonly passedOver?: Readonly<Record<string, PlainDate>>;
  readonly coHandlersRated?: CoHandlersRating;
  /** From 1; letter, number, recipients, promises and rating are those of this round. */
  readonly round: number;
  readonly rounds: readonly PastRound[];
  readonly rehandling?: Rehandling;
  readonly letterOfMain?: LetterOfMainRef;
  /** The last word of 人代工委 where a dissatisfied rating led to no rehandling (27). */
  readonly decided?: { readonly on: PlainDate; readonly reason: string };
  readonly meeting?: { readonly on: PlainDate; readonly participants: readonly OwnerId[]; readonly outcome: string };
  /** The end of the handling; what arrives late is still entered until the case is archived. */
  readonly closedOn?: PlainDate;
  /** An earlier date of the case's own (21). */
  readonly ownDate?: {
    readonly on: PlainDate;
    readonly dueOn: PlainDate;
    readonly legalDueOn: PlainDate;
    readonly reason: string;
  };
  /** More time: asked for in writing, granted, and whether the deputy was told. */
  readonly extension?: {
    readonly reported?: { readonly on: PlainDate; readonly reason: string; readonly until?: PlainDate };
    readonly granted?: { readonly on: PlainDate; readonly until?: PlainDate; readonly tellDeputy?: true };
    readonly toldOn?: PlainDate;
  };
  /** When clocks stood still: from the day after `on` until the day named. */
  readonly pauses?: readonly {
    readonly on: PlainDate;
    readonly clock: string;
    readonly until: PlainDate;
    readonly reason: string;
  }[];
  /** The deputy's reasons were studied, and the deputy told (Shanghai 21). */
  readonly studied?: { readonly on: PlainDate; readonly findings: string };
  readonly contactException?: { readonly on: PlainDate; readonly reason: string };
  /** Reminders by hand, beside those of the clocks. */
  readonly chases?: readonly { readonly on: PlainDate; readonly clock: string }[];
  /** By round. */
  readonly publications?: Readonly<Record<number, Publication>>;
  readonly archived?: { readonly on: PlainDate; readonly by: PartyId; readonly file: string };
  /** The rating never came (29): the case is closed, and in no rate. */
  readonly closedUnrated?: { readonly on: PlainDate; readonly reason: string };
  readonly unrated?: { readonly on: PlainDate; readonly dueOn: PlainDate; readonly chasedOn: readonly PlainDate[] };
  /** How a case ended that no rating ended (12). */
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string };
  /** Who has each unit's part of the case; a unit without one leaves it to any of its handlers. */
  readonly workers?: Readonly<Record<string, Worker>>;
  /** By seq: the days that later acts are measured by and that a correction may move. */
  readonly dated?: Readonly<Record<number, DatedAct>>;
  /** Of all answers, where there are several. */
  readonly clocks: Clocks;
  /** By the unit that answers, in the order of the assignment: only where units handle the proposal separately. */
  readonly branches?: Readonly<Record<string, AnswerBranch>>;
  /** Whose answer this is, where the state is the view of one of several. */
  readonly branch?: PartyId;
};
