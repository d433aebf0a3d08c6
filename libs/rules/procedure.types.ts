import type { Limit } from '@banli/calendar';
import type { Bilingual, Citation } from './citation.types';
import type { LetterCheckCode } from './letter-check-codes';
import type { StageRule } from './stages.types';

/** Kinds of body a lead unit can be, where a rule tells them apart. */
export type UnitKind = 'municipal-department' | 'district-government' | 'other';

export type Arbiter = 'government-office' | 'supervising-body';

/** Why a reply is not made public. */
export type ExemptionGround = { readonly id: string; readonly name: Bilingual; readonly cites: Citation };

/** What a rule rests on. */
type Sourced = { readonly cites: Citation };

/** 主办（有协办的）, 独办, 分别办理, 共同主办. */
export type Manner = 'lead' | 'sole' | 'separate' | 'joint';

/** A form of handling that the law knows, as it calls it. */
export type MannerRule = Sourced & {
  readonly id: Manner;
  readonly name: Bilingual;
  /** The part of each lead is named at the assignment (Shanghai 13). */
  readonly contents?: boolean;
};

/**
 * How a reply comes to be handled anew: ordered by 人代工委, or on demand of the standing committee; by itself as the
 * rating arrives; or only after a study with the deputy told of its result, an opinion of experts, or a meeting.
 */
export type RehandlingWay = 'order' | 'standing-committee' | 'itself' | 'study' | 'experts' | 'meeting';

export type RehandlingRule = Sourced & {
  readonly times: number;
  /** Absent: by order. */
  readonly by?: RehandlingWay;
  /** What is left once it has not helped; absent: the meeting. */
  readonly then?: 'meeting' | 'closing';
  readonly sources?: Readonly<Record<'by' | 'then', Citation>>;
};

export type ExtensionRule = Sourced & {
  readonly grantedBy: readonly ('assigning-body' | 'chief')[];
  /** The unit reports in writing first, and some units to a second body as well. */
  readonly report?: Sourced & {
    readonly alsoTo?: { readonly party: string; readonly onlyFrom: readonly UnitKind[] };
  };
  /** A day of its own, at most this much after the last day as counted; absent: the limit of `reply-difficult`. */
  readonly atMost?: Sourced & { readonly limit: Limit };
  /** The lead tells the deputy once it is granted. */
  readonly deputyTold?: Sourced;
};

/** Who inside a unit is told of a clock, from whoever has the case up to its chief. */
export type LadderLevel = 'handler' | 'office' | 'deputy-head' | 'chief';

/** Who is told from a tier on, until the next step. */
export type LadderStep = {
  readonly from: 'blue' | 'yellow' | 'due' | 'red' | `chase-${number}`;
  readonly tells: readonly LadderLevel[];
  readonly supervisingBody?: boolean;
};

/** Whether and for how long a running clock may stand still. */
export type PauseRule = Sourced & {
  readonly clocks: readonly PausableClock[];
  readonly grantedBy: readonly ('assigning-body' | 'chief')[];
  /** The deputy agrees first, and it is on record how. */
  readonly deputyConsents?: Sourced;
  /** From the day it is granted to the last day it may stand still. */
  readonly atMost: Sourced & { readonly limit: Limit };
  /** How often one clock may. */
  readonly times: number;
};

export type PausableClock = 'opinion' | 'reply' | 'reply-difficult' | 'rehandling';

/** What a rating is about, where the law asks for several (Shanghai 21: attitude and result). */
export type RatingAspect = Sourced & { readonly id: string; readonly name: Bilingual };

/** What is told of a commitment, and by whom it is signed. */
export type TellingRule = Sourced & {
  readonly signed?: boolean;
  /** By kind of party, beside the deputy. */
  readonly copiesTo?: readonly { readonly party: string; readonly onlyFrom?: readonly UnitKind[] }[];
};

/** Duties of a unit that has promised something, beyond the yearly round. */
export type CommitmentDuties = {
  /** The deputy hears in writing how it goes on. */
  readonly progress?: TellingRule;
  /** … that it is done. */
  readonly fulfilled?: TellingRule;
  /** … why it will not be done. */
  readonly unfulfillable?: TellingRule;
  /** … that it goes over into the next year. */
  readonly carriedOver?: TellingRule;
  /** … where it stands as the congress's term ends. */
  readonly termEnd?: TellingRule;
};

/** How heavy a finding of the letter's checks is here, by its code; those not named are as heavy as Banli has them. */
export type LetterCheckRule = Sourced & { readonly level: 'blocking' | 'warning' };

/** What a law says of the way itself, beyond clocks and gates. What is absent a jurisdiction does not know. */
export type ProcedureRules = {
  /** By the code of the finding (docs/letters.md). */
  readonly letterChecks?: Readonly<Partial<Record<LetterCheckCode, LetterCheckRule>>>;
  /** Whether, how and how often a reply is handled once more. */
  readonly rehandling?: RehandlingRule;
  /** How long a rater may correct a rating from which nothing has followed. */
  readonly ratingCorrection?: { readonly limit: Limit; readonly cites: Citation };
  /** More time once the case proves wide or difficult: who may say so, before the reply is due, and on what. */
  readonly extension?: ExtensionRule;
  /** Who is told of warnings and chases; absent: everyone of the unit, and from red on the supervising body. */
  readonly chaseLadder?: Sourced & { readonly steps: readonly LadderStep[] };
  /** A clock that stands still for a while; absent: none does. */
  readonly pause?: PauseRule;
  /** Which kinds of unit a time for publication binds, and on which grounds a reply is not published at all. */
  readonly publication?: {
    readonly binds: readonly UnitKind[];
    readonly grounds: readonly ExemptionGround[];
    readonly cites: Citation;
  };
  /** How a reply has to go out to the deputies. */
  readonly replyChannels?: { readonly required: readonly ('paper' | 'platform')[]; readonly cites: Citation };
  /** The forms of handling; absent in packs of old, which knew all but joint leads. */
  readonly manners?: readonly MannerRule[];
  /** As the law calls them; absent: 协办单位, 协办意见, 人代工委. */
  readonly terms?: Readonly<Record<'coHandler' | 'opinion' | 'supervisingBody', Bilingual>>;
  /** Each rated by itself on the scale; the worst of them is the rating of the reply. Absent: one rating of the whole. */
  readonly ratingAspects?: Sourced & { readonly each: readonly RatingAspect[] };
  /** Who of several deputies rates the reply; absent: the lead proposer, for all. */
  readonly raters?: Sourced & {
    readonly whom: 'lead-proposer' | 'each-proposer';
    /** Where each does: why the lowest of what they say is the rating of the reply. */
    readonly together?: Citation;
  };
  /** The raters rate each co-handler's part as well, on the same scale; absent: co-handlers are not rated. */
  readonly coHandlersRated?: Sourced;
  /** Who of several deputies is sent the reply; absent: each. */
  readonly answersTo?: Sourced & { readonly whom: 'each-proposer' | 'lead-proposer' };
  /** Who may sign a reply; absent: the chief. */
  readonly signers?: Sourced & { readonly roles: readonly ('chief' | 'deputy-head')[] };
  /** When the rated unit learns of its rating, where it does; absent: at once. */
  readonly disclosure?: Sourced & { readonly once: 'rated' | 'decided' };
  /** Until when a proposal can be withdrawn, and by whom of several; absent: until it is closed, by the lead proposer. */
  readonly withdrawal?: Sourced & { readonly until?: 'assignment'; readonly unanimous?: boolean };
  readonly commitmentDuties?: CommitmentDuties;
  /** Who decides between a unit and the body that refused its return, by the unit's kind. */
  readonly arbitration?: {
    readonly ofAdministrative: Arbiter;
    readonly ofOthers: Arbiter;
    readonly cites: Citation;
  };
  /** From which channel's proof a letter that went out by several counts as received. */
  readonly receipt?: { readonly countsFrom: 'first' | 'last'; readonly cites: Citation };
  /** Internal dates of the unit that answers, the earliest first. */
  readonly stages?: readonly StageRule[];
};
