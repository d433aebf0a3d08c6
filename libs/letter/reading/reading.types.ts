import type { PlainDate } from '@banli/calendar';
import type { LetterSection } from '@banli/domain';
import type { Finding } from '../finding.types';
import type { Signer } from '../letter.types';

/** A line of a letter that was written elsewhere, as a file gave it; a table's row comes with its cells. */
export type SourceLine = { readonly text: string; readonly cells?: readonly string[] };

/** 答复函, or the 协办意见 that a co-handler sent to the lead. */
export type LetterKind = 'reply' | 'opinion';

/** A proposal that the letter answers; several where they were merged (并案). */
export type ReadProposal = { readonly number: string | null; readonly title: string | null };

export type ReadCommitment = {
  readonly item: string;
  /** The words of the cell: 2021年12月底前, 长期坚持. */
  readonly due: string;
  /** The last day that the words allow; null where they name none. */
  readonly dueOn: PlainDate | null;
  readonly responsibleUnit: string;
};

/** What the contract covers: each is exactly what the letter says, or null and listed in `unread`. */
export type ReadFields = {
  readonly organ: string | null;
  /** 发文字号, its brackets set right to 〔〕. */
  readonly number: string | null;
  /** As printed, without spaces: 市五届人大. */
  readonly congress: string | null;
  readonly session: string | null;
  /** As printed, leading zeros included; several are joined by 、 */
  readonly proposalNumber: string | null;
  /** Names without 代表 or 委员; a delegation or a party by its name. */
  readonly deputies: readonly string[] | null;
  /** The proposal's, without 《》; several are joined by 、 */
  readonly title: string | null;
  readonly coHandlers: readonly string[] | null;
  /** Headings without their number. What stands before the first heading has an empty one. */
  readonly sections: readonly LetterSection[] | null;
  readonly signer: Signer | null;
  readonly commitments: readonly ReadCommitment[] | null;
  readonly cc: readonly string[] | null;
};

/** A promise in running text, in the letter's words. */
export type ReadPromise = {
  readonly text: string;
  readonly due: string;
  readonly dueOn: PlainDate | null;
  /** From 1, in the file. */
  readonly line: number;
};

export type ReadField = keyof ReadFields;

export type UnreadReason =
  | 'absent'
  | 'unclear'
  | 'contradiction'
  | 'open-list'
  | 'no-name'
  | 'no-date'
  | 'several-forms'
  | 'in-text'
  | 'not-understood';

export type Unread = {
  /** Absent for a line that belongs to no field we know. */
  readonly field?: ReadField;
  /** From 1, in the file; the line where it should stand, where there is none. */
  readonly line: number;
  /** The words of that line, without telephone numbers. */
  readonly text: string;
  readonly reason: UnreadReason;
  readonly zh: string;
  readonly en: string;
};

export type LetterReading = ReadFields & {
  readonly kind: LetterKind;
  /** The proposal is a 政协提案. */
  readonly ofCppcc: boolean;
  /** Whom an opinion is sent to. */
  readonly addressee: string | null;
  readonly letterTitle: string | null;
  readonly congressNumber: number | null;
  readonly sessionNumber: number | null;
  readonly proposals: readonly ReadProposal[];
  /** Where the letter says how many there are: 张三等5位代表. */
  readonly deputyCount: number | null;
  readonly opening: string | null;
  readonly closing: readonly string[];
  /** As printed: A类, 已经解决. */
  readonly resultClass: string | null;
  readonly noCommitments: boolean;
  /** What a letter without a table promises in its text, with a day: `commitments` is then `null`, and each is listed in `unread`. */
  readonly promised: readonly ReadPromise[];
  /** 成文日期. */
  readonly dated: PlainDate | null;
  readonly findings: readonly Finding[];
  readonly unread: readonly Unread[];
};
