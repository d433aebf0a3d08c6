import { countDeadline, plainDate, type WorkCalendar } from '@banli/calendar';
import { explainDeadline, type ClockRule } from '.';

const calendar: WorkCalendar = {
  version: 'early-2021',
  publishedThrough: 2021,
  coversFrom: 2021,
  coversThrough: 2021,
  daysOff: {
    ...Object.fromEntries([11, 12, 13, 14, 15, 16, 17].map((day) => [`2021-02-${day}`, '春节'])),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`2021-05-0${day}`, '劳动节'])),
    '2021-10-01': '中秋节、国庆节',
  },
  makeUpDays: { '2021-02-07': '春节', '2021-02-20': '春节' },
};

const opinion: ClockRule = {
  kind: 'opinion',
  name: { zh: '协办意见', en: "Co-handler's opinion" },
  limit: { amount: 30, unit: 'working-day' },
  startsAt: 'assigned',
  owedBy: 'co-handler',
  rolls: true,
  tiers: { blue: 10, yellow: 3 },
  chaseAfter: [1],
  cites: {
    kind: 'law',
    article: '重庆条例第二十条',
    articleEn: 'Chongqing Regulations, article 20',
    quote: '三十个工作日内',
  },
};

const reply: ClockRule = {
  ...opinion,
  kind: 'reply',
  limit: { amount: 3, unit: 'month' },
  cites: { kind: 'law', article: '重庆条例第二十一条', quote: '三个月内答复代表' },
  sources: {
    rolls: {
      kind: 'default',
      reason: { zh: '参照民法典第二百零三条。', en: 'By analogy with article 203 of the Civil Code.' },
    },
    tiers: { kind: 'default', reason: { zh: '默认。', en: 'Default.' } },
    chaseAfter: { kind: 'default', reason: { zh: '默认。', en: 'Default.' } },
  },
};

const explain = (rule: ClockRule, from: string): { zh: string[]; en: string[] } =>
  explainDeadline(rule, countDeadline(rule.limit ?? { amount: 0, unit: 'month' }, plainDate(from), calendar, rule));

describe('explainDeadline', () => {
  it('tells how 30 working days from 5 February 2021 pass 春节 and its two working weekend days to reach 24 March', () => {
    expect(explain(opinion, '2021-02-05')).toEqual({
      zh: [
        '自交办之日2021-02-05（星期五）起算，当日不计入。',
        '期限30个工作日：重庆条例第二十条“三十个工作日内”。',
        '不计入的休息日共17天：周末10天，春节7天（2021-02-11至2021-02-17）。',
        '调休上班的周末按工作日计：2021-02-07（星期日，春节调休）、2021-02-20（星期六，春节调休）。',
        '2021-03-24（星期三）24时（北京时间）届满。',
        '工作日历：early-2021。',
      ],
      en: [
        'Counted from the day of assignment, Friday 2021-02-05, which does not count itself.',
        'Limit of 30 working days: Chongqing Regulations, article 20 “三十个工作日内”.',
        'Days off not counted, 17 in all: weekends 10 days, Spring Festival 7 days (2021-02-11 to 2021-02-17).',
        'Weekend days worked to make up for a holiday count as working days: Sunday 2021-02-07 (for Spring Festival), Saturday 2021-02-20 (for Spring Festival).',
        'Due by the end of Wednesday 2021-03-24 in China (UTC+8).',
        'Working-day calendar: early-2021.',
      ],
    });
  });

  it('tells that three months from 5 February 2021 end on 劳动节 and why they move to 6 May', () => {
    const { zh, en } = explain(reply, '2021-02-05');
    expect(zh).toContain(
      '期限最后一日2021-05-05（星期三）是休息日（劳动节），顺延至2021-05-06（星期四）。参照民法典第二百零三条。',
    );
    expect(en).toContain(
      'The last day, Wednesday 2021-05-05, is a day off (Labour Day): moved to Thursday 2021-05-06. By analogy with article 203 of the Civil Code.',
    );
  });

  it('tells that the roll of 5 May 2021 has no source where the rule names none', () => {
    const { sources, ...unsourced } = reply;
    expect(sources).toBeDefined();
    expect(explain(unsourced, '2021-02-05').en).toContain(
      'The last day, Wednesday 2021-05-05, is a day off (Labour Day): moved to Thursday 2021-05-06.',
    );
  });

  it('tells that three months from 30 November 2020 end with February 2021, which has no 30th', () => {
    expect(explain(reply, '2020-11-30').zh).toContain('到期月没有对应日，以月末日2021-02-28（星期日）为期限最后一日。');
  });

  it('says nothing of days off or rolls where three months from 8 March 2021 end on 8 June, a Tuesday', () => {
    expect(explain(reply, '2021-03-08').en).toEqual([
      'Counted from the day of assignment, Monday 2021-03-08, which does not count itself.',
      'Limit of 3 months: 重庆条例第二十一条 “三个月内答复代表”.',
      'Due by the end of Tuesday 2021-06-08 in China (UTC+8).',
      'Working-day calendar: early-2021.',
    ]);
  });

  it('says that 30 working days from 30 November 2021 are provisional, the notice for 2022 being out of reach', () => {
    const { zh, en } = explain(opinion, '2021-11-30');
    expect(zh).toContain('暂定：涉及国务院放假通知尚未公布的日期，公布后重新计算。');
    expect(en.some((step) => step.startsWith('Provisional'))).toBe(true);
    expect(explain(opinion, '2021-02-05').en.some((step) => step.startsWith('Provisional'))).toBe(false);
  });

  it('names both festivals of 1 October 2021 in English when one day carries two', () => {
    expect(explain(reply, '2021-07-01').en).toContain(
      'The last day, Friday 2021-10-01, is a day off (Mid-Autumn Festival and National Day): moved to Monday 2021-10-04. By analogy with article 203 of the Civil Code.',
    );
  });

  it('cites the reason in words where the limit itself is a default', () => {
    const byDefault: ClockRule = {
      ...opinion,
      cites: {
        kind: 'default',
        reason: { zh: '法律未规定，默认三十个工作日。', en: 'Not in the law: thirty by default.' },
      },
    };
    expect(explain(byDefault, '2021-02-05').zh[1]).toBe('期限30个工作日：法律未规定，默认三十个工作日。');
  });
});
