import type {
  AssignmentManner,
  Channel,
  CommitmentStatus,
  CorrectableAct,
  DraftStep,
  Phase,
  Role,
  TellingMatter,
} from '@banli/domain';
import type { Bilingual, Citation, ClockKind, StageId } from '@banli/rules';
import type { PartyRef, PersonRef, ProposalRef } from './refs';
import type { FileView } from './files';
import type { CommitmentRowView, LetterView } from './letter-view';
import type { AfterReplyView } from './after-reply';
import type { DisagreementView, OpinionView, ReturnView } from './consultation-views';
import type { IntakeView, LetterOfMainView } from './intake-view';

export type DemonstrationLogin = { readonly login: string; readonly name: string; readonly roles: readonly Role[] };

export type Health = { readonly status: 'ok'; readonly demonstration: boolean };

/** Who may be signed in as in a demonstration; nobody elsewhere. */
export type Demonstration = { readonly demonstration: boolean; readonly logins: readonly DemonstrationLogin[] };

/** The signed-in person. */
export type Me = PersonRef & {
  readonly roles: readonly Role[];
  readonly demonstration: boolean;
  /** Nothing else is answered until the person has chosen a password of their own. */
  readonly passwordChangeDue: boolean;
  /** Colleagues whose desks the caller keeps today, with the roles left to them and the last day. */
  readonly standsInFor: readonly (PersonRef & { readonly roles: readonly Role[]; readonly until: string })[];
};

/** Answer to every act: read-your-writes for the caller. */
export type CommandAnswer = {
  readonly stream: string;
  readonly commandId: string;
  /** For `If-Match` of the next act. */
  readonly version: number;
  /** Position of the stream after the act. */
  readonly head: number;
};

/** Answer to an act that no workflow answered in time: kept, and sent again until it is done or refused (202). */
export type PendingAnswer = { readonly stream: string; readonly commandId: string; readonly status: 'pending' };

/** What became of an act that was answered 202. */
export type AcceptedAct = {
  readonly stream: string;
  readonly commandId: string;
  readonly act: string;
  readonly acceptedAt: string;
} & (
  | { readonly status: 'pending' }
  | { readonly status: 'done'; readonly version: number; readonly head: number }
  | { readonly status: 'refused'; readonly problem: Problem }
);

export type Tier = 'none' | 'blue' | 'yellow' | 'due-today' | 'overdue' | 'long-overdue';

export type ClockView = {
  readonly id: string;
  readonly kind: ClockKind;
  readonly name: Bilingual;
  readonly owedBy: PartyRef;
  readonly dueOn: string;
  readonly unrolledOn: string;
  /** Where an earlier date of the case's own governs (21). */
  readonly legalDueOn?: string;
  readonly provisional: boolean;
  /** After a re-assignment: the date under the reading of article 16 that the pack does not follow. */
  readonly otherwiseDueOn?: string;
  readonly tier: Tier;
  /** `lapsed`: nobody has to meet it any more; neither in time nor late. */
  readonly stopped?: { readonly on: string; readonly late: boolean; readonly lapsed?: true };
  readonly cites?: Citation;
  /** Why this date: one sentence a step, in both languages. */
  readonly steps: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** Law, when in force, and when our copy of it was made. */
  readonly source: string;
};

/** An internal date of the unit that answers, counted back from the day its reply is due. Nothing is late by it. */
export type StageView = {
  readonly id: StageId;
  readonly name: Bilingual;
  readonly on: string;
  readonly reached: boolean;
  readonly provisional: boolean;
  /** Why this date: one sentence a step, in both languages. */
  readonly steps: { readonly zh: readonly string[]; readonly en: readonly string[] };
};

/** Where in the letter a finding is; what is counted is counted from 0. */
export type FindingPlaceView = {
  readonly part: 'title' | 'salutation' | 'opening' | 'section' | 'closing' | 'commitments' | 'copies' | 'class';
  readonly index?: number;
  readonly paragraph?: number;
  /** The sign in the paragraph at which `quote` begins. */
  readonly at?: number;
  readonly quote?: string;
};

export type FindingView = {
  readonly code: string;
  readonly level: 'blocking' | 'warning';
  readonly place: FindingPlaceView;
  /** What the commitments table would say of a promise in the text: to be taken over with one click. */
  readonly suggestedRow?: CommitmentRowView;
  readonly article?: string;
  readonly quote?: string;
  readonly text: Bilingual;
  readonly remedy: Bilingual;
};

export type DraftView = {
  readonly version: number;
  readonly author: PersonRef;
  readonly savedOn: string;
  readonly checkedBy?: PersonRef;
  /** Joint leads that stand behind this version. */
  readonly confirmedBy: readonly { readonly unit: PartyRef; readonly on: string }[];
  /** Sent back to a named step, with a note. */
  readonly returned?: { readonly to: DraftStep; readonly by: PersonRef; readonly on: string; readonly note: string };
  readonly content: LetterView;
  readonly contentHash: string;
  /** What goes out with the letter. */
  readonly files?: readonly FileView[];
  readonly findings: readonly FindingView[];
};

export type CommitmentView = {
  readonly stream: string;
  readonly proposal: ProposalRef;
  readonly round: number;
  readonly row: number;
  readonly item: string;
  readonly dueOn: string;
  readonly tier: Tier;
  readonly responsibleUnit: PartyRef;
  readonly status: CommitmentStatus;
  readonly version: number;
  readonly progress: readonly { readonly on: string; readonly text: string; readonly evidence?: readonly string[] }[];
  /** How often the promised date was put off. */
  readonly extensions: number;
  /** Asked for, and waiting for the signed decision. */
  readonly requested?: {
    readonly on: string;
    readonly by: PersonRef;
    readonly item?: string;
    readonly dueOn?: string;
    readonly reason: string;
  };
  readonly changes: readonly {
    readonly on: string;
    readonly formerItem: string;
    readonly formerDueOn: string;
    readonly item: string;
    readonly dueOn: string;
    readonly reason: string;
    readonly signer?: PersonRef;
    readonly decision?: string;
    /** The deputy's, where they gave one. */
    readonly comment?: { readonly on: string; readonly text: string };
  }[];
  /** Into which year, or term, it was taken along, and why. */
  readonly carried: readonly {
    readonly on: string;
    readonly fromYear: number;
    readonly toYear: number;
    readonly term?: { readonly from: string; readonly to: string };
    readonly explanation: string;
    readonly by: PersonRef;
  }[];
  readonly refusedChanges: readonly { readonly on: string; readonly reason: string }[];
  readonly rejections: readonly { readonly on: string; readonly by: PersonRef; readonly reason: string }[];
  readonly dropped?: {
    readonly on: string;
    readonly signer: PersonRef;
    readonly reason: string;
    readonly decision?: string;
  };
  /** What the deputy was told in writing, and what they have still to be told of. */
  readonly tellings: readonly {
    readonly on: string;
    readonly matter: TellingMatter;
    readonly text: string;
    readonly copies: readonly PartyRef[];
    readonly paper?: string;
  }[];
  readonly untold: readonly TellingMatter[];
  /** Of what the deputy can be told now, by the pack. */
  readonly tellable: readonly TellingMatter[];
  readonly evidence?: string;
  readonly fulfilledOn?: string;
  readonly confirmed?: { readonly on: string; readonly by: PersonRef };
  readonly permitted: readonly string[];
};

export type TimelineEntry = {
  readonly seq: number;
  readonly type: string;
  /** The day it happened, Asia/Shanghai. */
  readonly occurredOn: string;
  /** The instant it was recorded. */
  readonly at: string;
  readonly late?: { readonly proof: string; readonly reason: string };
  /** Absent for the clock. */
  readonly actor?: PersonRef;
  readonly onBehalfOf?: PersonRef;
  /** Of a reminder, by the clock or by a person: into whose inbox it has come. */
  readonly deliveredTo?: readonly PartyRef[];
  /** Facts of the event for its sentence; names are resolved in `parties` and `persons` of the case. */
  readonly facts: Readonly<Record<string, unknown>>;
};

export type CaseView = AfterReplyView & {
  readonly proposal: ProposalRef;
  /** Today on this case's timeline. */
  readonly today: string;
  readonly version: number;
  readonly head: number;
  /** How far the caller had read before; absent where they open it for the first time. */
  readonly seen?: { readonly head: number; readonly at: string };
  readonly phase: Phase;
  readonly relation: string;
  /** Every answer, where units handle it separately: each unit sees of the others only that there are some. */
  readonly answers: readonly { readonly unit: PartyRef; readonly phase?: Phase }[];
  /** Whose answer is shown: all that follows the assignment is about that one. */
  readonly branch?: PartyRef;
  readonly text: string;
  readonly requests: readonly string[];
  readonly proposers: readonly PersonRef[];
  readonly assigningBody: PartyRef;
  readonly receivedOn: string;
  readonly pack: {
    readonly id: string;
    readonly name: Bilingual;
    readonly source: string;
    readonly jointLeads: boolean;
    /** What its law calls things; absent where it speaks as the pages do. */
    readonly terms?: Readonly<Record<'coHandler' | 'opinion' | 'supervisingBody', Bilingual>>;
    readonly manners: readonly {
      readonly id: AssignmentManner;
      readonly name: Bilingual;
      readonly contents: boolean;
    }[];
    /** What is rated by itself; empty where the whole is rated once. */
    readonly ratingAspects: readonly { readonly id: string; readonly name: Bilingual }[];
    readonly ratingHasLimit: boolean;
    /** Each deputy rates, not the lead proposer for all. */
    readonly eachRates: boolean;
    readonly viewsTold: boolean;
    readonly withdrawnByAll: boolean;
    /** What asking for more time takes: a report before it, a day of its own. */
    readonly extension: { readonly report: boolean; readonly ownDay: boolean; readonly deputyTold: boolean };
    /** Which clocks may stand still, and whether the deputy agrees to it first; absent where none may. */
    readonly pause?: { readonly clocks: readonly ClockKind[]; readonly deputyConsents: boolean };
    readonly rehandlingBy: 'order' | 'standing-committee' | 'itself' | 'study' | 'experts' | 'meeting';
    /** By act: what the law here says of it, where its articles are not those that the forms speak of. */
    readonly lawOf: Readonly<Record<string, Bilingual>>;
    /** Grounds on which a reply is not made public. */
    readonly exemptions: readonly { readonly id: string; readonly name: Bilingual }[];
  };
  readonly assignment?: {
    readonly on: string;
    readonly lead: PartyRef;
    readonly coHandlers: readonly PartyRef[];
    readonly manner: AssignmentManner;
    /** The leads beside the one that writes the letter. */
    readonly joint: readonly PartyRef[];
    /** Who must get a copy of the reply by law (25); sign-off refuses a letter without them. */
    readonly statutoryCopies: readonly PartyRef[];
    readonly difficult: boolean;
  };
  /** Which handler has each unit's part, as far as the reader may know. */
  readonly workers: readonly { readonly unit: PartyRef; readonly person: PersonRef; readonly since: string }[];
  /** Acts whose day the reader may correct. */
  readonly correctable: readonly {
    readonly seq: number;
    readonly type: CorrectableAct;
    readonly on: string;
    readonly about: string;
  }[];
  /** Two different facts, two statuses: 办结 and 落实. */
  readonly answered: { readonly on?: string; readonly late?: boolean };
  readonly fulfilment: 'none-promised' | 'with-main' | 'open' | 'fulfilled' | 'dropped' | 'not-yet-promised';
  readonly contacts: number;
  readonly intake: IntakeView;
  readonly returns: readonly ReturnView[];
  readonly disagreements: readonly DisagreementView[];
  readonly opinions: readonly OpinionView[];
  readonly draft?: DraftView;
  /** What the record gives a first version of the letter, in the words of the unit's template: to its writers, as long as there is none. */
  readonly composed?: Pick<LetterView, 'title' | 'salutation' | 'opening' | 'closing' | 'copies'>;
  readonly signature?: {
    readonly on: string;
    readonly signer: PersonRef;
    readonly version: number;
    readonly contentHash: string;
  };
  readonly replyNumber?: string;
  /** The letter is one of the main proposal, and answers this one too. */
  readonly letterOfMain?: LetterOfMainView;
  readonly dispatches: readonly {
    readonly recipient: { readonly id: string; readonly name: string };
    readonly as: 'addressee' | 'copy';
    readonly channels: readonly Channel[];
    readonly sentOn: string;
    readonly deliveredOn?: string;
    /** Where the proof told the channels apart. */
    readonly arrived: readonly { readonly channel: Channel; readonly on: string }[];
    /** Proof is still to come, of one channel or of any. */
    readonly awaitsProof: boolean;
    /** The merged proposal with which this recipient’s receipt is entered, for it is rated there. */
    readonly receiptWith?: Omit<ProposalRef, 'title'>;
  }[];
  readonly ratingScale: readonly { readonly id: string; readonly name: Bilingual; readonly needsReasons: boolean }[];
  readonly resultClasses: readonly {
    readonly id: string;
    readonly name: Bilingual;
    readonly needsCommitment: boolean;
  }[];
  /** 转类: once everything promised is fulfilled the chief signs that class (2) has become class (1). */
  readonly resultConverted?: { readonly on: string; readonly to: string };
  readonly commitments: readonly CommitmentView[];
  readonly clocks: readonly ClockView[];
  /** Internal dates of the unit whose answer is shown, for its own people alone, while the reply is owed. */
  readonly stages: readonly StageView[];
  /** Acts the caller may do now, by name. */
  readonly permitted: readonly string[];
  readonly timeline: readonly TimelineEntry[];
  readonly parties: readonly PartyRef[];
  readonly persons: readonly PersonRef[];
};

export type Directory = {
  /** Whose proposals can be registered here: the jurisdictions that have a rule pack. */
  readonly jurisdictions: readonly { readonly id: string; readonly name: Bilingual; readonly pack: string }[];
  readonly parties: readonly (PartyRef & { readonly kind: string })[];
  readonly deputies: readonly PersonRef[];
  /** The caller's own unit, with what they do in it. */
  readonly colleagues: readonly (PersonRef & { readonly roles: readonly Role[] })[];
};

/** RFC 9457, with what a person needs in both languages. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly article?: string;
  readonly text: Bilingual;
  readonly remedy: Bilingual;
  readonly facts: Readonly<Record<string, unknown>>;
};
