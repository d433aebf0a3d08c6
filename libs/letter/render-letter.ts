import type { PlainDate } from '@banli/calendar';
import type { CommitmentRow, PartyId } from '@banli/domain';
import type { LetterDraft } from './letter.types';

export type LetterFrame = {
  /** The issuing organ's mark: the unit's full name. */
  readonly organ: string;
  /** 发文字号; absent before numbering. */
  readonly number?: string;
  readonly nameOf: (party: PartyId) => string;
};

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The letter as plain text in the order of the printed one, a blank line between parts. Sections are numbered 一、二、… here. */
export function renderLetterText(draft: LetterDraft, { organ, number, nameOf }: LetterFrame): string {
  return [
    organ,
    number,
    titleLines(draft.title, organ),
    salutationLine(draft.salutation),
    draft.opening,
    ...draft.sections.flatMap(({ heading, paragraphs }, index) => [
      `${chineseOrdinal(index + 1)}、${heading}`,
      ...paragraphs,
    ]),
    ...draft.closing,
    commitmentTable(draft, nameOf),
    draft.copies.length > 0 ? `抄送：${draft.copies.map(nameOf).join('，')}。` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

/** 李松辽代表：, or 甲代表、乙代表：. */
export function salutationLine(names: readonly string[]): string {
  return `${names.map((name) => `${name}代表`).join('、')}：`;
}

/** The number of a heading of the first level, 1 to 99. */
export function chineseOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`no heading number: ${number}`);
  const tens = Math.floor(number / 10);
  const ones = NUMERALS[number % 10] ?? '';
  return tens === 0 ? ones : `${tens === 1 ? '' : (NUMERALS[tens] ?? '')}十${ones}`;
}

/** 2021年12月31日: no leading zeros (GB/T 9704-2012). */
export function chineseDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

function titleLines(title: string, organ: string): string {
  return title.startsWith(organ) && title !== organ ? `${organ}\n${title.slice(organ.length)}` : title;
}

function commitmentTable(draft: LetterDraft, nameOf: LetterFrame['nameOf']): string | undefined {
  if (draft.commitments.length === 0) return draft.noCommitments ? '无承诺事项。' : undefined;
  return [
    '承诺事项列表',
    ['序号', '承诺事项具体内容（分项列出）', '承诺落实时间', '责任单位'].join('\t'),
    ...draft.commitments.map((row, index) => commitmentLine(row, index + 1, nameOf)),
  ].join('\n');
}

function commitmentLine(row: CommitmentRow, number: number, nameOf: LetterFrame['nameOf']): string {
  const { item, dueOn, responsibleUnit } = row;
  return [
    String(number),
    item,
    dueOn === undefined ? '' : chineseDate(dueOn),
    responsibleUnit === undefined ? '' : nameOf(responsibleUnit),
  ]
    .join('\t')
    .trimEnd();
}
