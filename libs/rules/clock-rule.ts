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
