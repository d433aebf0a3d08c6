import type { Limit, LimitUnit } from '@banli/calendar';
import type { Bilingual } from './citation.types';
import type { ClockKind, ClockRule, RulePack } from './rules.types';

/** The pack's rule for a clock; undefined where that law knows no such clock, and then none runs. */
export function clockRule(pack: RulePack, kind: ClockKind): ClockRule | undefined {
  return pack.clocks[kind];
}

const UNITS: Readonly<Record<LimitUnit, { readonly zh: string; readonly one: string; readonly many: string }>> = {
  'working-day': { zh: '个工作日', one: 'working day', many: 'working days' },
  'calendar-day': { zh: '日', one: 'calendar day', many: 'calendar days' },
  month: { zh: '个月', one: 'month', many: 'months' },
};

/** 30个工作日 / 30 working days. */
export function describeLimit(limit: Limit): Bilingual {
  const unit = UNITS[limit.unit];
  const amount = String(limit.amount);
  return { zh: `${amount}${unit.zh}`, en: `${amount} ${limit.amount === 1 ? unit.one : unit.many}` };
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 7 is 七, 15 is 十五, 30 is 三十, as laws write numbers below a hundred. */
function chineseNumber(amount: number): string {
  const [tens, ones] = [Math.floor(amount / 10), amount % 10];
  if (amount >= 100) return String(amount);
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones === 0 ? '' : (DIGITS[ones] ?? '')}`;
}

/** How a law may write a limit: 七个工作日, 7个工作日; 二个月, 两个月. */
export function waysToWrite({ amount, unit }: Limit): readonly string[] {
  const numbers = [chineseNumber(amount), String(amount), ...(amount === 2 ? ['两'] : [])];
  const units = { 'working-day': ['个工作日'], 'calendar-day': ['日', '天', '个自然日'], month: ['个月'] }[unit];
  return numbers.flatMap((number) => units.map((word) => `${number}${word}`));
}
