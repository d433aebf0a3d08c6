import type { Limit } from '@banli/calendar';
import type { Bilingual, Citation } from './citation.types';
import type { ProcedureRules, UnitKind } from './procedure.types';

export type {
  CommitmentDuties,
  PausableClock,
  PauseRule,
  RehandlingWay,
  TellingRule,
  UnitKind,
} from './procedure.types';

/** Clock ids of `docs/domain` in the order of a proposal's life. */
export type ClockKind =
  | 'assign'
  | 'return'
  | 'reassign'
  | 'contact'
  | 'opinion'
  | 'opinion-redo'
  | 'reply'
  | 'reply-difficult'
  | 'rating'
  | 'rehandling'
  | 'fulfilment-notice'
  | 'fulfilment-rating'
  | 'publication'
  | 'commitment'
  | 'inspection-follow-up'
  | 'rectification'
  | 'november-report';

/** What a clock counts from. */
export type StartEvent =
  | 'received'
  | 'assigned'
  | 'unit-received'
  | 'return-received'
  | 'redo-requested'
  | 'letter-received'
  | 'order-received'
  | 'notice-received'
  | 'letter-formed'
  | 'letter-sent'
  | 'promised'
  /** The date is set by the decision itself, as is that of an order. */
  | 'inspection-held'
  | 'rectification-ordered'
  | 'calendar';

export type ClockOwner = 'assigning-body' | 'unit' | 'co-handler' | 'rater' | 'responsible-unit' | 'reporter';

/** A day of every year, `mm-dd`. */
export type YearDay = `${number}-${number}`;

/** The part of every year in which an act fixed by the calendar is due: from the start of the first day to the end of the last. */
export type YearlyWindow = {
  readonly opensOn: YearDay;
  readonly closesOn: YearDay;
  /** What happened in that many years is told, the year itself among them. */
  readonly years: number;
};

/** The three warning tiers: how many working days before the due date each begins; red begins the day after it. */
export type WarningTiers = { readonly blue: number; readonly yellow: number };

export type ClockRule = {
  readonly kind: ClockKind;
  readonly name: Bilingual;
  /** Absent where the date is promised or fixed by the calendar rather than counted. */
  readonly limit?: Limit;
  /** Only where the calendar fixes the date (`startsAt: 'calendar'`). */
  readonly yearly?: YearlyWindow;
  readonly startsAt: StartEvent;
  readonly owedBy: ClockOwner;
  /** A last day off work moves to the next working day (by analogy with 民法典 203). */
  readonly rolls: boolean;
  readonly tiers: WarningTiers;
  /** Working days after the due date on which a chase is sent while the act is still owed. */
  readonly chaseAfter: readonly number[];
  readonly cites: Citation;
  /** Where the values that the article does not give come from. A pack read from its file always has them. */
  readonly sources?: Readonly<Record<'rolls' | 'tiers' | 'chaseAfter', Citation>>;
};

/** A matter that should not be submitted as a proposal (9): a ground to send it back. */
export type UnsuitableMatter = { readonly id: string; readonly name: Bilingual; readonly cites: Citation };

export type ResultClass = {
  readonly id: string;
  readonly name: Bilingual;
  /** The class it becomes, by a signed act, once all that was promised is fulfilled. */
  readonly onceFulfilled?: string;
  /** Class (2): at least one complete commitment row. */
  readonly needsCommitment: boolean;
  readonly nationalLetter: 'A' | 'B' | 'C' | 'D';
  readonly cites: Citation;
  /** Why this letter; the letters are a mapping, not the law's own classes. */
  readonly nationalLetterCites?: Citation;
};

export type RatingLevel = {
  readonly id: 'satisfied' | 'basically-satisfied' | 'not-satisfied';
  readonly name: Bilingual;
  /** 不满意 must say why. */
  readonly needsReasons: boolean;
  readonly cites?: Citation;
  /** Whether it makes the numerator of 满意率; where that is not said it does not. */
  readonly satisfied?: { readonly counts: boolean; readonly cites: Citation };
};

/** What must be true before an act; each a switch with its source. */
export type Gates = {
  /** Each opinion accepted, or waived with the office's approval, before sign-off. */
  readonly opinionsSettledBeforeSignOff: boolean;
  /** One contact with the deputy recorded before sign-off. */
  readonly contactBeforeSignOff: boolean;
  /** The author of a version neither checks nor signs it. */
  readonly authorMayNotCheckOrSign: boolean;
  /** Fulfilment is confirmed by someone of another unit. */
  readonly fulfilmentConfirmedByAnotherUnit: boolean;
  /** The rated unit sees the rating of its letter, with the reasons; it never rates (38) either way. */
  readonly ratedUnitLearnsRating: boolean;
  /** After a return (16) the clocks of a re-assigned unit count from the re-assignment, not from the first assignment. */
  readonly reassignedClocksStartAnew: boolean;
  /** No disagreement with a co-handler waits for its coordination (20). */
  readonly disagreementsCoordinatedBeforeSignOff: boolean;
  /** Text or date of a commitment changes only by a decision that the promising unit's chief signs. */
  readonly commitmentChangedBySignedDecision: boolean;
  /** Promises older than the yearly notice asks for are told as long as they are not fulfilled. */
  readonly unfinishedCommitmentsToldOn: boolean;
  /** Several leads may answer with one letter that each confirms (Shanghai 13, 17). */
  readonly jointLeads: boolean;
  /** A delegation submits only while the congress is in session (8). */
  readonly delegationInSessionOnly: boolean;
  /** Nothing is assigned while a co-signer has not said that the text is theirs (8). */
  readonly coSignersConfirmedBeforeAssignment: boolean;
  /** The deputy hears why it is no proposal before it is sent back or passed on (13). */
  readonly deputyToldBeforeSentBack: boolean;
  /** Everyone who submitted one of the proposals hears of their merge before it (13). */
  readonly proposersToldBeforeMerge: boolean;
  /** The letter tells the deputy what each co-handler thinks (Shanghai 17). */
  readonly coHandlersViewsTold: boolean;
};

/** A matter on which the law gives no rule: what that means here. */
export type Silence = ClockKind | 'resultClasses' | 'ratingScale';

/** An article of the reference law (Chongqing's), by which acts and refusals know their matter. */
export type ReferenceArticle = `第${string}条`;

/** A limit of national law on a clock of the pack's: where the two differ both dates show, and the earlier governs. */
export type NationalLimit = {
  readonly kind: 'reply' | 'reply-difficult';
  readonly limit: Limit;
  readonly startsAt: 'assigned';
  readonly rolls: boolean;
  readonly cites: Citation;
};

export type NationalLayer = {
  readonly id: string;
  readonly name: Bilingual;
  readonly limits: readonly NationalLimit[];
};

/** A jurisdiction's rules: versioned data, bound to a proposal at its receipt. */
export type RulePack = ProcedureRules & {
  readonly id: string;
  readonly version: string;
  readonly jurisdiction: string;
  /** The pack, as `id@version`, whose rules hold where this one says nothing, and by what article (39: by analogy). */
  readonly inherits?: { readonly pack: string; readonly cites: Citation };
  readonly name: Bilingual;
  readonly source: {
    readonly law: string;
    /** Absent where the text copied does not give it. */
    readonly adoptedOn?: string;
    readonly inForceSince: string;
    /** When the text in this repository was copied; shown where users see a rule's source. */
    readonly copiedOn: string;
    /** Where the texts that are quoted stand, each by the name under which it is cited. */
    readonly texts?: readonly { readonly cited: string; readonly file: string }[];
  };
  /**
   * Which article of this law governs the matter of an article of the reference law; none is named where it has none.
   * Absent in packs of old, all of them the reference law's own.
   */
  readonly articles?: Readonly<Partial<Record<ReferenceArticle, string>>>;
  /** Each clock that the law does not give, and what is done without it. */
  readonly silent?: Readonly<Partial<Record<Silence, Bilingual>>>;
  /** National law that stands over this pack; set on loading, never written in a pack. */
  readonly national?: NationalLayer;
  readonly clocks: Readonly<Partial<Record<ClockKind, ClockRule>>>;
  /** What is no proposal (9). */
  readonly unsuitable: readonly UnsuitableMatter[];
  readonly resultClasses: readonly ResultClass[];
  readonly ratingScale: readonly RatingLevel[];
  readonly gates: Gates;
  readonly gateSources: Readonly<Record<keyof Gates, Citation>>;
  /** How long after the rating was due a deputy's link without an account still opens, calendar days. */
  readonly raterLink: { readonly daysAfterDue: number; readonly cites: Citation };
  /** Statutory copies (25) and customary ones. Values are party kinds, not names. */
  readonly copiesTo: readonly CopyRule[];
};

export type CopyRule = {
  readonly party: string;
  /** The copy goes out only where the answering unit is of one of these kinds; absent: always. */
  readonly onlyFrom?: readonly UnitKind[];
  readonly cites: Citation;
};
