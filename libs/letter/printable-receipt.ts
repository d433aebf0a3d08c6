import type { Limit } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import { COMMITMENT_HEAD, type PrintableRow } from './printable-letter';

/** A promise, with what the yearly notice says has become of it (24). */
export type ToldRow = PrintableRow & { readonly told?: string };

/** 回执 (意见反馈表): on the letter itself (26), or on how what it promised was fulfilled (28). */
export type ReceiptKind = 'reply' | 'fulfilment';

/** A form that the deputy fills in on paper: every text final, in the order of the sheet. */
export type PrintableReceipt = {
  readonly title: string;
  /** A table of two columns: what is asked, and what is known of it or the room to answer. */
  readonly rows: readonly (readonly [label: string, content: string])[];
  /** What the rating is about, where it is about promises. */
  readonly promises: readonly ToldRow[];
  readonly notes: readonly string[];
};

export type ReceiptFacts = {
  readonly kind: ReceiptKind;
  readonly proposal: { readonly number: string; readonly title: string };
  readonly unit: string;
  /** 发文字号 of the letter that is rated. */
  readonly number: string;
  readonly deputies: readonly string[];
  /** Whose part is rated on the same form, where the pack asks for it. */
  readonly coHandlers?: readonly string[];
  readonly promises: readonly ToldRow[];
  /** The yearly notice that the form goes with: its year, and what it says besides. */
  readonly notice?: { readonly year: number; readonly note?: string };
  /** What the unit adds in its own words, such as where to send the form. */
  readonly ownNote?: string;
  readonly pack: Pick<RulePack, 'clocks' | 'ratingScale' | 'ratingAspects' | 'raters' | 'terms'>;
};

const ROOM = '\n　\n　';
const UNITS: Readonly<Record<Limit['unit'], string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
};

/** The form by the pack: its levels, its aspects, and the days in which it is to come back. */
export function printableReceipt(facts: ReceiptFacts): PrintableReceipt {
  const { kind, proposal, unit, number, deputies, coHandlers = [], promises, notice, ownNote = '', pack } = facts;
  const ofReply = kind === 'reply';
  const levels = pack.ratingScale.map(({ name }) => `□ ${name.zh}`).join('　　');
  const aspects = ofReply ? (pack.ratingAspects?.each ?? []) : [];
  const needReasons = pack.ratingScale.filter(({ needsReasons }) => needsReasons).map(({ name }) => name.zh);
  const to = pack.terms?.supervisingBody.zh ?? '交办机构';
  const limit = pack.clocks[ofReply ? 'rating' : 'fulfilment-rating']?.limit;
  return {
    title: ofReply ? '人大代表建议、批评和意见答复函回执' : '答复函承诺事项落实情况回执',
    rows: [
      ['建议编号', `第${proposal.number}号`],
      ['建议标题', proposal.title],
      ['承办单位', unit],
      ['答复函字号', number],
      ['代表', deputies.join('、')],
      ...(notice && !ofReply ? [['落实情况通报', noticeText(notice)] as const] : []),
      ...(aspects.length > 0
        ? aspects.map(({ name }) => [name.zh, levels] as const)
        : [[ofReply ? '对答复的评价' : '落实情况评价', levels] as const]),
      ...(ofReply ? coHandlers.map((one) => [`${one}的协办工作`, levels] as const) : []),
      [needReasons.length > 0 ? `${needReasons.join('、')}的理由` : '意见和建议', ROOM],
      ['代表签名', '\n　'],
      ['日期', '　　　　年　　月　　日'],
    ],
    promises: ofReply ? [] : promises,
    notes: [
      ...(needReasons.length > 0 ? [`评价为${needReasons.join('、')}的，请写明理由。`] : []),
      ...(ofReply && deputies.length > 1 && pack.raters?.whom === 'each-proposer'
        ? ['联名提出的，每位代表各填写一份。']
        : []),
      limit === undefined
        ? `请填写后反馈${to}。`
        : `请于收到之日起${String(limit.amount)}${UNITS[limit.unit]}内填写，反馈${to}。`,
      ...(ownNote === '' ? [] : [ownNote]),
    ],
  };
}

const noticeText = ({ year, note }: NonNullable<ReceiptFacts['notice']>): string =>
  `${String(year)}年第四季度${note === undefined ? '' : `：${note}`}`;

export const RECEIPT_HEAD = ['项目', '内容'] as const;
const PROMISE_HEAD = COMMITMENT_HEAD;
/** Where it is known what has become of them. */
const TOLD_HEAD = [...COMMITMENT_HEAD, '落实情况'] as const;

/** The table of the promises on the form. */
export function promiseCells(promises: readonly ToldRow[]): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const isTold = promises.some(({ told }) => told !== undefined);
  return {
    head: isTold ? TOLD_HEAD : PROMISE_HEAD,
    rows: promises.map(({ item, due, unit, told = '' }, index) => [
      String(index + 1),
      item,
      due,
      unit,
      ...(isTold ? [told] : []),
    ]),
  };
}
