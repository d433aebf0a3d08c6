import {
  addDays,
  countDeadline,
  dateInShanghai,
  instant,
  plainDate,
  workingDaysBetween,
  type PlainDate,
  type WorkCalendar,
} from '@banli/calendar';
import fc from 'fast-check';
import { chaseDates, tierOn, warningDates, type ClockRule, type Tier } from '.';

const calendar: WorkCalendar = {
  version: 'may-2021',
  publishedThrough: 2021,
  coversFrom: 2021,
  coversThrough: 2021,
  daysOff: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`2021-05-0${day}`, '劳动节'])),
  makeUpDays: { '2021-04-25': '劳动节', '2021-05-08': '劳动节' },
};

const reply: ClockRule = {
  kind: 'reply',
  name: { zh: '答复代表', en: 'Reply' },
  limit: { amount: 3, unit: 'month' },
  startsAt: 'assigned',
  owedBy: 'unit',
  rolls: true,
  tiers: { blue: 15, yellow: 7 },
  chaseAfter: [5, 1],
  cites: { kind: 'law', article: '重庆条例第二十一条', quote: '三个月内答复代表' },
};

const due = (countedFrom: string, dueOn: string): { countedFrom: PlainDate; dueOn: PlainDate } => ({
  countedFrom: plainDate(countedFrom),
  dueOn: plainDate(dueOn),
});

const reply0869 = due('2021-02-05', '2021-05-06');

describe('warningDates', () => {
  it('warns of the reply due on 6 May 2021 fifteen and seven working days before, over 劳动节 and its working Sunday', () => {
    expect(warningDates(reply, reply0869, calendar)).toEqual([
      { tier: 'blue', on: '2021-04-13' },
      { tier: 'yellow', on: '2021-04-23' },
      { tier: 'due', on: '2021-05-06' },
      { tier: 'red', on: '2021-05-07' },
    ]);
  });

  it('turns red on Saturday 22 May 2021, a day off, when the act was due on Friday the 21st', () => {
    expect(warningDates(reply, due('2021-02-21', '2021-05-21'), calendar).at(-1)).toEqual({
      tier: 'red',
      on: '2021-05-22',
    });
  });

  it('begins blue on the first day that counts, 7 May 2021, when fifteen working days do not fit before the 20th', () => {
    const dates = warningDates(reply, due('2021-05-06', '2021-05-20'), calendar);
    expect(dates.map(({ on }) => on)).toEqual(['2021-05-07', '2021-05-11', '2021-05-20', '2021-05-21']);
  });

  it('warns once, in yellow, when both tiers would begin on 7 May 2021', () => {
    const dates = warningDates(reply, due('2021-05-06', '2021-05-11'), calendar);
    expect(dates.map(({ tier }) => tier)).toEqual(['yellow', 'due', 'red']);
  });

  it('only says that it is due when the limit is the next day, 7 May 2021', () => {
    const dates = warningDates(reply, due('2021-05-06', '2021-05-07'), calendar);
    expect(dates.map(({ tier }) => tier)).toEqual(['due', 'red']);
  });

  it('warns in full of a promised date, 31 May 2021, which is not counted from any day', () => {
    const dates = warningDates(reply, due('2021-05-31', '2021-05-31'), calendar);
    expect(dates.map(({ tier }) => tier)).toEqual(['blue', 'yellow', 'due', 'red']);
  });

  it('rises strictly for every start of 2021 and every limit up to 60 working days', () => {
    fc.assert(
      fc.property(fc.nat({ max: 364 }), fc.integer({ min: 1, max: 60 }), (day, amount) => {
        const from = addDays(plainDate('2021-01-01'), day);
        const deadline = countDeadline({ amount, unit: 'working-day' }, from, calendar, reply);
        const dates = warningDates(reply, deadline, calendar);
        expect(dates.every(({ on }, n) => on > (dates[n - 1]?.on ?? from))).toBe(true);
        expect(dates.slice(-2)).toEqual([
          { tier: 'due', on: deadline.dueOn },
          { tier: 'red', on: addDays(deadline.dueOn, 1) },
        ]);
        const yellow = dates.find(({ tier }) => tier === 'yellow');
        if (yellow && amount > 8) expect(workingDaysBetween(calendar, yellow.on, deadline.dueOn)).toBe(7);
      }),
    );
  });
});

describe('chaseDates', () => {
  it('chases the reply due on 6 May 2021 on the 7th and, as Saturday the 8th is worked, on the 12th', () => {
    expect(chaseDates(reply, reply0869, calendar)).toEqual(['2021-05-07', '2021-05-12']);
  });

  it('chases nobody where the pack names no day', () => {
    expect(chaseDates({ ...reply, chaseAfter: [] }, reply0869, calendar)).toEqual([]);
  });
});

describe('tierOn', () => {
  const dates = warningDates(reply, reply0869, calendar);

  it.each<[string, Tier]>([
    ['2021-02-05', 'none'],
    ['2021-04-12', 'none'],
    ['2021-04-13', 'blue'],
    ['2021-04-22', 'blue'],
    ['2021-04-23', 'yellow'],
    ['2021-05-05', 'yellow'],
    ['2021-05-06', 'due-today'],
    ['2021-05-07', 'overdue'],
    ['2022-01-01', 'overdue'],
  ])('on %s puts the reply due on 6 May 2021 into "%s"', (today, tier) => {
    expect(tierOn(dates, plainDate(today))).toBe(tier);
  });

  it('puts the last millisecond of 6 May 2021 in Shanghai into "due-today" and the next one into "overdue"', () => {
    expect(tierOn(dates, dateInShanghai(instant('2021-05-06T15:59:59.999Z')))).toBe('due-today');
    expect(tierOn(dates, dateInShanghai(instant('2021-05-06T16:00:00.000Z')))).toBe('overdue');
  });

  it('puts every quarter of an hour of 2021 into exactly one tier, in the order none, blue, yellow, due today, overdue', () => {
    // Each tier by its own condition on the instant, so that a gap or an overlap shows.
    const midnight = (date: string): number => Date.parse(`${date}T00:00:00.000+08:00`);
    const belongs: Record<Tier, (ms: number) => boolean> = {
      none: (ms) => ms < midnight('2021-04-13'),
      blue: (ms) => ms >= midnight('2021-04-13') && ms < midnight('2021-04-23'),
      yellow: (ms) => ms >= midnight('2021-04-23') && ms < midnight('2021-05-06'),
      'due-today': (ms) => ms >= midnight('2021-05-06') && ms < midnight('2021-05-07'),
      overdue: (ms) => ms >= midnight('2021-05-07'),
    };
    const met = new Set<Tier>();
    for (let ms = midnight('2021-01-01'); ms < midnight('2022-01-01'); ms += 900_000) {
      for (const at of [ms, ms - 1]) {
        const tier = tierOn(dates, dateInShanghai(instant(new Date(at).toISOString())));
        const tiers = (Object.keys(belongs) as Tier[]).filter((candidate) => belongs[candidate](at));
        if (tiers.length !== 1 || tiers[0] !== tier)
          throw new Error(`${new Date(at).toISOString()}: ${tier}, not ${tiers.join()}`);
        met.add(tier);
      }
    }
    expect([...met]).toEqual(['none', 'blue', 'yellow', 'due-today', 'overdue']);
  });
});
