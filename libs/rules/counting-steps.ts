import { weekdayOf, type PlainDate, type SkippedDay, type Weekday } from '@banli/calendar';
import type { Bilingual, Citation } from './citation.types';

const WEEKDAYS: Readonly<Record<Weekday, Bilingual>> = {
  monday: { zh: '星期一', en: 'Monday' },
  tuesday: { zh: '星期二', en: 'Tuesday' },
  wednesday: { zh: '星期三', en: 'Wednesday' },
  thursday: { zh: '星期四', en: 'Thursday' },
  friday: { zh: '星期五', en: 'Friday' },
  saturday: { zh: '星期六', en: 'Saturday' },
  sunday: { zh: '星期日', en: 'Sunday' },
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

export function skippedStep(skipped: readonly SkippedDay[]): Bilingual | undefined {
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

export function workedWeekendsStep(days: readonly SkippedDay[]): Bilingual | undefined {
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

export function provisionalStep({ provisional }: { readonly provisional: boolean }): Bilingual | undefined {
  if (!provisional) return undefined;
  return {
    zh: '暂定：涉及国务院放假通知尚未公布的日期，公布后重新计算。',
    en: "Provisional: it touches days for which the State Council's holiday notice is not out yet; recomputed when it is.",
  };
}

export const calendarStep = ({ calendar }: { readonly calendar: string }): Bilingual => ({
  zh: `工作日历：${calendar}。`,
  en: `Working-day calendar: ${calendar}.`,
});

export function dayText(on: PlainDate): Bilingual {
  const weekday = WEEKDAYS[weekdayOf(on)];
  return { zh: `${on}（${weekday.zh}）`, en: `${weekday.en} ${on}` };
}

function holidayText(name: string | undefined): Bilingual {
  const zh = name ?? '节假日';
  const en = zh.split('、').map((part) => HOLIDAYS_EN[part] ?? part);
  return { zh, en: name === undefined ? 'a holiday' : en.join(' and ') };
}

const WEEKEND: Bilingual = { zh: '周末', en: 'weekends' };

export function reasonText(day: SkippedDay): Bilingual {
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

export function citationText(citation: Citation): Bilingual {
  return citation.kind === 'law'
    ? {
        zh: `${citation.article}“${citation.quote}”。`,
        en: `${citation.articleEn ?? citation.article} “${citation.quote}”.`,
      }
    : citation.reason;
}
