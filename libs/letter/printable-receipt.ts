import type { Limit } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import { COMMITMENT_HEAD, type PrintableRow } from './printable-letter';

/** 回执 (意见反馈表): on the letter itself (26), or on how what it promised was fulfilled (28). */
export type ReceiptKind = 'reply' | 'fulfilment';

/** A form that the deputy fills in on paper: every text final, in the order of the sheet. */
export type PrintableReceipt = {
  readonly title: string;
  /** A table of two columns: what is asked, and what is known of it or the room to answer. */
  readonly rows: readonly (readonly [label: string, content: string])[];
  /** What the rating is about, where it is about promises. */
  readonly promises: readonly PrintableRow[];
  readonly notes: readonly string[];
};

export type ReceiptFacts = {
  readonly kind: ReceiptKind;
  readonly proposal: { readonly number: string; readonly title: string };
  readonly unit: string;
  /** 发文字号 of the letter that is rated. */
  readonly number: string;
  readonly deputies: readonly string[];
  readonly promises: readonly PrintableRow[];
  readonly pack: Pick<RulePack, 'clocks' | 'ratingScale' | 'ratingAspects' | 'terms'>;
};

const ROOM = '\n　\n　';
const UNITS: Readonly<Record<Limit['unit'], string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  month: '个月',
};

/** The form by the pack: its levels, its aspects, and the days in which it is to come back. */
export function printableReceipt(facts: ReceiptFacts): PrintableReceipt {
  const { kind, proposal, unit, number, deputies, promises, pack } = facts;
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
      ...(aspects.length > 0
        ? aspects.map(({ name }) => [name.zh, levels] as const)
        : [[ofReply ? '对答复的评价' : '落实情况评价', levels] as const]),
      [needReasons.length > 0 ? `${needReasons.join('、')}的理由` : '意见和建议', ROOM],
      ['代表签名', '\n　'],
      ['日期', '　　　　年　　月　　日'],
    ],
    promises: ofReply ? [] : promises,
    notes: [
      ...(needReasons.length > 0 ? [`评价为${needReasons.join('、')}的，请写明理由。`] : []),
      limit === undefined
        ? `请填写后反馈${to}。`
        : `请于收到之日起${String(limit.amount)}${UNITS[limit.unit]}内填写，反馈${to}。`,
    ],
  };
}

export const RECEIPT_HEAD = ['项目', '内容'] as const;
export const PROMISE_HEAD = COMMITMENT_HEAD;
