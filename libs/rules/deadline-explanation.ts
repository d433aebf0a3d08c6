import type { Deadline } from '@banli/calendar';
import { describeLimit } from './clock-rule';
import type { Bilingual } from './citation.types';
import {
  calendarStep,
  citationText,
  dayText,
  provisionalStep,
  reasonText,
  skippedStep,
  workedWeekendsStep,
} from './counting-steps';
import type { ClockRule, StartEvent } from './rules.types';

/** The steps from the start day to the due date, one sentence each, in the order of counting. */
export type DeadlineExplanation = { readonly zh: string[]; readonly en: string[] };

const START_EVENTS: Readonly<Record<StartEvent, Bilingual>> = {
  received: { zh: '收到建议之日', en: 'the day the proposal was received' },
  assigned: { zh: '交办之日', en: 'the day of assignment' },
  'unit-received': { zh: '承办单位收到之日', en: 'the day the unit received the proposal' },
  'return-received': { zh: '收到退回之日', en: 'the day the return was received' },
  'redo-requested': { zh: '主办单位提出要求之日', en: "the day of the lead's request" },
  'letter-received': { zh: '收到答复函之日', en: 'the day the reply letter was received' },
  'order-received': { zh: '收到重新办理要求之日', en: 'the day the order to handle it anew was received' },
  'notice-received': { zh: '收到落实情况之日', en: 'the day the fulfilment notice was received' },
  'letter-formed': { zh: '信息形成之日', en: 'the day the information was formed' },
  'letter-sent': { zh: '答复函发出之日', en: 'the day the reply letter was sent' },
  promised: { zh: '作出承诺之日', en: 'the day of the promise' },
  'inspection-held': { zh: '检查结束之日', en: 'the day of the inspection' },
  'rectification-ordered': { zh: '责令整改之日', en: 'the day of the order' },
  calendar: { zh: '日历所定之日', en: 'the day fixed by the calendar' },
};

export function explainDeadline(rule: ClockRule, deadline: Deadline): DeadlineExplanation {
  const steps = [
    startStep(rule, deadline),
    limitStep(rule, deadline),
    monthEndStep(deadline),
    skippedStep(deadline.skipped),
    workedWeekendsStep(deadline.workedWeekends),
    rollStep(rule, deadline),
    dueStep(deadline),
    provisionalStep(deadline),
    calendarStep(deadline),
  ].filter((step) => step !== undefined);
  return { zh: steps.map(({ zh }) => zh), en: steps.map(({ en }) => en) };
}

function startStep(rule: ClockRule, { countedFrom }: Deadline): Bilingual {
  const event = START_EVENTS[rule.startsAt];
  const day = dayText(countedFrom);
  return {
    zh: `自${event.zh}${day.zh}起算，当日不计入。`,
    en: `Counted from ${event.en}, ${day.en}, which does not count itself.`,
  };
}

function limitStep(rule: ClockRule, deadline: Deadline): Bilingual {
  const limit = describeLimit(deadline.limit);
  const source = citationText(rule.cites);
  return { zh: `期限${limit.zh}：${source.zh}`, en: `Limit of ${limit.en}: ${source.en}` };
}

function monthEndStep({ limit, countedFrom, unrolledOn }: Deadline): Bilingual | undefined {
  if (limit.unit !== 'month' || countedFrom.slice(8) === unrolledOn.slice(8)) return undefined;
  const day = dayText(unrolledOn);
  return {
    zh: `到期月没有对应日，以月末日${day.zh}为期限最后一日。`,
    en: `The month reached has no corresponding day: the limit ends on its last day, ${day.en}.`,
  };
}

function rollStep(rule: ClockRule, { unrolledOn, dueOn, rolledOver }: Deadline): Bilingual | undefined {
  const [lastDay] = rolledOver;
  if (lastDay === undefined) return undefined;
  const from = dayText(unrolledOn);
  const to = dayText(dueOn);
  const why = reasonText(lastDay);
  const source = rule.sources === undefined ? { zh: '', en: '' } : citationText(rule.sources.rolls);
  return {
    zh: `期限最后一日${from.zh}是休息日（${why.zh}），顺延至${to.zh}。${source.zh}`,
    en: `The last day, ${from.en}, is a day off (${why.en}): moved to ${to.en}. ${source.en}`.trimEnd(),
  };
}

function dueStep({ dueOn }: Deadline): Bilingual {
  const day = dayText(dueOn);
  return { zh: `${day.zh}24时（北京时间）届满。`, en: `Due by the end of ${day.en} in China (UTC+8).` };
}
