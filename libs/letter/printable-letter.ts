import type { PlainDate } from '@banli/calendar';
import type { CommitmentRow, PartyId } from '@banli/domain';
import type { LetterDraft } from './letter.types';
import { chineseDate, chineseOrdinal, salutationLine } from './render-letter';

export type PrintableRow = { readonly item: string; readonly due: string; readonly unit: string };

/** How far the letter is: what is not numbered yet says so on every page. */
export type PrintStatus =
  | { readonly kind: 'draft'; readonly version: number }
  | { readonly kind: 'signed-unnumbered'; readonly version: number }
  | { readonly kind: 'sample' }
  | { readonly kind: 'final' };

/** What tells a print from a forgery: the code as people read it, and where it is asked about. */
export type PrintSeal = { readonly code: string; readonly address: string };

/** The letter as it is printed: every text final, in the order of the sheet. */
export type PrintableLetter = {
  readonly organ: string;
  readonly number?: string;
  readonly title: string;
  readonly salutation: string;
  readonly opening: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly closing: readonly string[];
  /** 附件说明: what goes with the letter, by name. */
  readonly attachments?: readonly string[];
  /** 成文日期: the day of the sign-off; empty months and days before it. */
  readonly signedBy: string;
  readonly date: string;
  /** Over the table of commitments, and in its place where there is none; the house's where absent. */
  readonly tableTitle?: string;
  readonly noneSentence?: string;
  readonly commitments: readonly PrintableRow[];
  readonly noCommitments: boolean;
  /** Without 抄送：, ending with a full stop; empty where nobody gets a copy. */
  readonly copies: string;
  readonly status: PrintStatus;
  readonly seal?: PrintSeal;
};

export type PrintFrame = {
  /** 发文机关标志. */
  readonly mark: string;
  /** 署名: full name or customary short form. */
  readonly signedBy: string;
  readonly number?: string;
  readonly signedOn?: PlainDate;
  readonly attachments?: readonly string[];
  readonly tableTitle?: string;
  readonly noneSentence?: string;
  readonly nameOf: (party: PartyId) => string;
  readonly status: PrintStatus;
  readonly seal?: PrintSeal;
};

const NUMBERED = /^[一二三四五六七八九十]+、/u;

/** Puts the record's number, date and names around what was signed. */
export function printableLetter(draft: LetterDraft, frame: PrintFrame): PrintableLetter {
  const { mark, signedBy, number, signedOn, nameOf, status, seal, tableTitle, noneSentence, attachments = [] } = frame;
  return {
    organ: mark,
    ...(number === undefined ? {} : { number }),
    title: draft.title,
    salutation: salutationLine(draft.salutation),
    opening: draft.opening,
    sections: draft.sections.map(({ heading, paragraphs }, index) => ({
      heading: NUMBERED.test(heading) ? heading : `${chineseOrdinal(index + 1)}、${heading}`,
      paragraphs,
    })),
    closing: draft.closing,
    ...(attachments.length === 0 ? {} : { attachments }),
    signedBy,
    date: signedOn === undefined ? '　　　　年　　月　　日' : chineseDate(signedOn),
    ...(tableTitle === undefined ? {} : { tableTitle }),
    ...(noneSentence === undefined ? {} : { noneSentence }),
    commitments: printableRows(draft.commitments, nameOf),
    noCommitments: draft.noCommitments === true && draft.commitments.length === 0,
    copies: draft.copies.length === 0 ? '' : `${draft.copies.map(nameOf).join('，')}。`,
    status,
    ...(seal ? { seal } : {}),
  };
}

/** Rows of the table with their day and unit in words. */
export const printableRows = (rows: readonly CommitmentRow[], nameOf: PrintFrame['nameOf']): readonly PrintableRow[] =>
  rows.map(({ item, dueOn, responsibleUnit }) => ({
    item,
    due: dueOn === undefined ? '' : chineseDate(dueOn),
    unit: responsibleUnit === undefined ? '' : nameOf(responsibleUnit),
  }));

export const COMMITMENT_TITLE = '承诺事项列表';
export const COMMITMENT_HEAD = ['序号', '承诺事项具体内容（分项列出）', '承诺落实时间', '责任单位'] as const;
export const COPIES_LABEL = '抄送：';
const NO_COMMITMENTS = '无承诺事项。';

/** 附件：1. 甲, the next line 2. 乙 under it; one alone has no number, and none a stop behind it (GB/T 9704-2012, 7.3.4). */
export const attachmentLines = ({ attachments = [] }: PrintableLetter): readonly AttachmentLine[] =>
  attachments.map((name, index) => ({
    label: index === 0 ? ATTACHMENTS_LABEL : '',
    number: attachments.length === 1 ? '' : `${String(index + 1)}.`,
    name,
  }));

export type AttachmentLine = { readonly label: string; readonly number: string; readonly name: string };

export const ATTACHMENTS_LABEL = '附件：';

export const tableTitleOf = ({ tableTitle }: PrintableLetter): string => tableTitle ?? COMMITMENT_TITLE;
export const noneSentenceOf = ({ noneSentence }: PrintableLetter): string => noneSentence ?? NO_COMMITMENTS;

/** What stands across the pages of a letter that may not leave the house yet. */
export const statusMark = ({ kind }: PrintStatus): string | undefined => STATUS_MARKS[kind];

const STATUS_MARKS: Readonly<Record<PrintStatus['kind'], string | undefined>> = {
  draft: '草稿',
  'signed-unnumbered': '待编号',
  sample: '样张',
  final: undefined,
};
