import { weekdayOf, type Deadline, type PlainDate, type SkippedDay, type Weekday } from '@banli/calendar';
import { describeLimit } from './clock-rule';
import type { Bilingual, Citation } from './citation.types';
import type { ClockRule, StartEvent } from './rules.types';

/** The steps from the start day to the due date, one sentence each, in the order of counting. */
export type DeadlineExplanation = { readonly zh: string[]; readonly en: string[] };

const WEEKDAYS: Readonly<Record<Weekday, Bilingual>> = {
  monday: { zh: '星期一', en: 'Monday' },
  tuesday: { zh: '星期二', en: 'Tuesday' },
  wednesday: { zh: '星期三', en: 'Wednesday' },
  thursday: { zh: '星期四', en: 'Thursday' },
  friday: { zh: '星期五', en: 'Friday' },
  saturday: { zh: '星期六', en: 'Saturday' },
  sunday: { zh: '星期日', en: 'Sunday' },
};

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
  promised: { zh: '作出承诺之日', en: 'the day of the promise' },
  calendar: { zh: '日历所定之日', en: 'the day fixed by the calendar' },
};

/** Names as the calendar data writes them; another name stays Chinese in English text. */
const HOLIDAYS_EN: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
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
    { zh: `工作日历：${deadline.calendar}。`, en: `Working-day calendar: ${deadline.calendar}.` },
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

function skippedStep(skipped: readonly SkippedDay[]): Bilingual | undefined {
  if (skipped.length === 0) return undefined;
  const groups = groupByReason(skipped).map(({ label, days }) => {
    const count = String(days.length);
    const span = label === WEEKEND ? undefined : spanText(days);
    return {
      zh: `${label.zh}${count}天${span === undefined ? '' : `（${span.zh}）`}`,
      en: `${label.en} ${count} ${days.length === 1 ? 'day' : 'days'}${span === undefined ? '' : ` (${span.en})`}`,
    };
  });
  return {
    zh: `不计入的休息日共${skipped.length}天：${groups.map(({ zh }) => zh).join('，')}。`,
    en: `Days off not counted, ${skipped.length} in all: ${groups.map(({ en }) => en).join(', ')}.`,
  };
}

function workedWeekendsStep(days: readonly SkippedDay[]): Bilingual | undefined {
  if (days.length === 0) return undefined;
  const texts = days.map((day) => {
    const on = dayText(day.on);
    const holiday = holidayText(day.name);
    return { zh: `${on.zh.slice(0, -1)}，${holiday.zh}调休）`, en: `${on.en} (for ${holiday.en})` };
  });
  return {
    zh: `调休上班的周末按工作日计：${texts.map(({ zh }) => zh).join('、')}。`,
    en: `Weekend days worked to make up for a holiday count as working days: ${texts.map(({ en }) => en).join(', ')}.`,
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

function provisionalStep({ provisional }: Deadline): Bilingual | undefined {
  if (!provisional) return undefined;
  return {
    zh: '暂定：涉及国务院放假通知尚未公布的日期，公布后重新计算。',
    en: "Provisional: it touches days for which the State Council's holiday notice is not out yet; recomputed when it is.",
  };
}

function dayText(on: PlainDate): Bilingual {
  const weekday = WEEKDAYS[weekdayOf(on)];
  return { zh: `${on}（${weekday.zh}）`, en: `${weekday.en} ${on}` };
}

function holidayText(name: string | undefined): Bilingual {
  const zh = name ?? '节假日';
  const en = zh.split('、').map((part) => HOLIDAYS_EN[part] ?? part);
  return { zh, en: name === undefined ? 'a holiday' : en.join(' and ') };
}

const WEEKEND: Bilingual = { zh: '周末', en: 'weekends' };

function reasonText(day: SkippedDay): Bilingual {
  return day.reason === 'weekend' ? WEEKEND : holidayText(day.name);
}

function groupByReason(days: readonly SkippedDay[]): { label: Bilingual; days: SkippedDay[] }[] {
  const groups = new Map<string, { label: Bilingual; days: SkippedDay[] }>();
  for (const day of days) {
    const label = reasonText(day);
    const group = groups.get(label.zh) ?? { label, days: [] };
    group.days.push(day);
    groups.set(label.zh, group);
  }
  return [...groups.values()];
}

/** Days of one holiday that were passed over; a run shows its two ends. */
function spanText(days: readonly SkippedDay[]): Bilingual {
  const first = days[0]?.on ?? '';
  const last = days.at(-1)?.on ?? '';
  return first === last ? { zh: first, en: first } : { zh: `${first}至${last}`, en: `${first} to ${last}` };
}

function citationText(citation: Citation): Bilingual {
  return citation.kind === 'law'
    ? {
        zh: `${citation.article}“${citation.quote}”。`,
        en: `${citation.articleEn ?? citation.article} “${citation.quote}”.`,
      }
    : citation.reason;
}
