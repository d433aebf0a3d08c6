import type { PlainDate } from '@banli/calendar';
import type { LetterContent, OpinionStatus, PartyId } from '@banli/domain';
import type { RulePack, UnitKind } from '@banli/rules';

/** What a handler writes: the content that sign-off will bind, without number and date. */
export type LetterDraft = LetterContent;

export type PartyKind =
  | UnitKind
  | 'court'
  | 'procuratorate'
  | 'government-office'
  | 'deputies-affairs-committee'
  | 'congress-secretariat'
  | 'congress'
  | 'delegation'
  | 'liaison-group';

/** An organisation as letters name it. */
export type Party = {
  readonly id: PartyId;
  readonly kind: PartyKind;
  /** 全称, as in an issuing organ's mark: 重庆市水利局. */
  readonly fullName: string;
  /** 规范化简称, as in openings and copies: 市水利局. */
  readonly shortName: string;
  /** Further names found in texts: 市政府办公厅. */
  readonly aliases?: readonly string[];
  /** What stands before 部门 where a text names the department by its field: 水利 in “水利部门”. */
  readonly fields?: readonly string[];
};

/** `bounced`: returned as 无实质内容 or 未说明相关情况; `waived`: not needed, with the office's approval. */
export type OpinionStanding = OpinionStatus | 'bounced' | 'waived';

export type CoHandling = {
  readonly unit: PartyId;
  readonly opinion: OpinionStanding;
  /** The lead has worked the accepted opinion into the letter. */
  readonly used: boolean;
};

export type Signer = {
  readonly name: string;
  /** As it follows the name in the closing: 局长. */
  readonly post: string;
};

/** Acts of the handling that a letter dates: receipt by the unit, assignment, contact with the deputy. */
export type HandlingAct = 'received' | 'assigned' | 'contacted';

/** What the record knows of a case; the letter is composed from it and checked against it. */
export type CaseFacts = {
  readonly proposal: {
    /** As printed, with leading zeros: 0869. */
    readonly number: string;
    /** Without 《》. */
    readonly title: string;
    /** 市五届人大. */
    readonly congress: string;
    /** 四次会议, or a recess year's wording. */
    readonly session: string;
    /** Those merged into it (13), which the same letter answers by number. */
    readonly merged?: readonly { readonly number: string; readonly title?: string }[];
  };
  /** Every deputy who is answered (23), in the order of the proposal. */
  readonly deputies: readonly string[];
  readonly lead: PartyId;
  /** Who handles it together with the lead and answers in the same letter (共同主办). */
  readonly joint?: readonly PartyId[];
  readonly coHandlers: readonly CoHandling[];
  /** Who signed off, or is expected to. */
  readonly signer?: Signer;
  /** Standing committees of the deputies' own congresses, who get copies by practice. */
  readonly ownCongresses: readonly PartyId[];
  /** What the proposal asks for, point by point. */
  readonly requests?: readonly string[];
  /** The year in which the letter is written, for 今年 and 年底前. */
  readonly writtenIn?: number;
  /** The days on which the record has the handling's own acts, and the day of this version. */
  readonly handling?: Readonly<Partial<Record<HandlingAct, readonly PlainDate[]>>> & {
    readonly writtenOn?: PlainDate;
  };
  readonly directory: readonly Party[];
  readonly pack: Pick<RulePack, 'clocks' | 'resultClasses' | 'copiesTo' | 'letterChecks' | 'terms'>;
};
