import type { Line } from './lines';
import type { ReadField, Unread, UnreadReason } from './reading.types';

const FIELDS: Readonly<Record<ReadField, readonly [zh: string, en: string]>> = {
  organ: ['发文机关', 'issuing organ'],
  number: ['发文字号', 'letter number'],
  congress: ['届次', 'congress'],
  session: ['会次', 'session'],
  proposalNumber: ['建议编号', 'proposal number'],
  deputies: ['代表', 'deputies'],
  title: ['建议标题', 'title of the proposal'],
  coHandlers: ['协办单位', 'co-handlers'],
  sections: ['正文', 'body'],
  signer: ['审签人', 'signer'],
  commitments: ['承诺事项', 'commitments'],
  cc: ['抄送', 'copies'],
};

const REASONS: Readonly<Record<UnreadReason, (zh: string, en: string) => readonly [zh: string, en: string]>> = {
  absent: (zh, en) => [`这封函里没有${zh}。`, `The letter gives no ${en}.`],
  unclear: (zh, en) => [`${zh}无法确定，请人工核对。`, `The ${en} cannot be told for certain; a person has to look.`],
  contradiction: (zh, en) => [`函中对${zh}的写法前后不一。`, `The letter contradicts itself about the ${en}.`],
  'open-list': (zh, en) => [
    `${zh}后有“等”，函中没有全部列出。`,
    `The ${en} end with 等: the letter does not name all of them.`,
  ],
  'no-name': (zh, en) => [`${zh}没有写出姓名。`, `No name is given for the ${en}.`],
  'no-date': (zh, en) => [`${zh}的落实时间不是确定的日期。`, `A date in the ${en} names no day.`],
  'several-forms': (zh, en) => [`${zh}在函中有多种写法。`, `The letter writes the ${en} in several ways.`],
  'in-text': (zh, en) => [
    `函中没有${zh}列表，正文有带期限的承诺，请人工核对。`,
    `There is no table of ${en}; the text promises something by a day, and a person has to look.`,
  ],
  'not-understood': () => ['这一行没有读懂。', 'This line was not understood.'],
};

/** A telephone number or an identity number has no business in a report. */
const PERSONAL = /(?:\d[\d\s-]{6,}\d)|[\w.]+@[\w.]+/gu;

export function unread(reason: UnreadReason, line: Pick<Line, 'no' | 'text'>, field?: ReadField): Unread {
  const [zh, en] = field === undefined ? ['', ''] : FIELDS[field];
  const [sentenceZh, sentenceEn] = REASONS[reason](zh, en);
  return {
    ...(field === undefined ? {} : { field }),
    line: line.no,
    text: line.text.slice(0, 120).replace(PERSONAL, '×××'),
    reason,
    zh: sentenceZh,
    en: sentenceEn,
  };
}
