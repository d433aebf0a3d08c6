import { addDays, dayKind, plainDate, weekdayOf, type PlainDate } from '@banli/calendar';
import { statutoryDays } from './statutory-days';
import { loadWorkCalendar } from './work-calendar';

const calendar = loadWorkCalendar();

describe('loadWorkCalendar', () => {
  it('holds the notices of 2007 to 2026, ten more years by law, and says so in its version', () => {
    expect(calendar).toMatchObject({ coversFrom: 2007, publishedThrough: 2026, coversThrough: 2036 });
    expect(calendar.version).toMatch(/^cn-2026\+chinese-days-\d+\.\d+\.\d+$/);
  });

  it.each([
    ['2021-02-07', '春节', 'Sunday, by the notice for 2021'],
    ['2026-02-14', '春节', 'Saturday, by the notice for 2026'],
    ['2026-02-28', '春节', 'Saturday, by the notice for 2026'],
    ['2026-05-09', '劳动节', 'Saturday, by the notice for 2026'],
    ['2007-12-29', '元旦', 'Saturday, by the notice for 2008'],
  ])('counts %s as a working day for %s: a %s (调休)', (date, name) => {
    expect(dayKind(calendar, plainDate(date))).toEqual({
      works: true,
      reason: 'make-up-day',
      name,
      provisional: false,
    });
  });

  it.each([
    ['2020-01-31', '春节', 'the notice that lengthened 春节 in the epidemic'],
    ['2015-09-04', '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日', 'the notice for that one year'],
    ['2021-06-14', '端午节', 'the notice for 2021'],
    ['2022-12-31', '元旦', 'the notice for 2023'],
  ])('gives %s off for %s, by %s', (date, name) => {
    expect(dayKind(calendar, plainDate(date))).toEqual({ works: false, reason: 'holiday', name, provisional: false });
  });

  it('makes up only on weekends, and never on a day it gives off', () => {
    const makeUpDays = Object.keys(calendar.makeUpDays) as PlainDate[];
    expect(makeUpDays.length).toBeGreaterThan(120);
    expect(makeUpDays.filter((date) => !['saturday', 'sunday'].includes(weekdayOf(date)))).toEqual([]);
    expect(makeUpDays.filter((date) => date in calendar.daysOff)).toEqual([]);
  });

  it('counts between 245 and 252 working days in every published year from 2008 on', () => {
    for (let year = 2008; year <= calendar.publishedThrough; year += 1) {
      let worked = 0;
      for (let date = plainDate(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
        if (dayKind(calendar, date).works) worked += 1;
      }
      expect({ year, plausible: worked >= 245 && worked <= 252, worked }).toMatchObject({ plausible: true });
    }
  });

  it('gives 5 to 8 February 2027 off by law, provisionally: 除夕 and the first three days of the lunar year', () => {
    const days = ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'].map((date) =>
      dayKind(calendar, plainDate(date)),
    );
    expect(days.map(({ works }) => works)).toEqual([true, false, false, false, false, true]);
    expect(days.every(({ provisional }) => provisional)).toBe(true);
  });
});

describe('statutoryDays', () => {
  it('has thirteen days in 2027, as the regulation gives since 2025', () => {
    expect(statutoryDays(2027).map(({ on, name }) => `${on} ${name}`)).toEqual([
      '2027-01-01 元旦',
      '2027-02-05 春节',
      '2027-02-06 春节',
      '2027-02-07 春节',
      '2027-02-08 春节',
      '2027-04-05 清明节',
      '2027-05-01 劳动节',
      '2027-05-02 劳动节',
      '2027-06-09 端午节',
      '2027-09-15 中秋节',
      '2027-10-01 国庆节',
      '2027-10-02 国庆节',
      '2027-10-03 国庆节',
    ]);
  });

  it('puts 中秋 and 国庆 on one day, 1 October 2031, under both names', () => {
    expect(statutoryDays(2031)).toContainEqual({ on: '2031-10-01', name: '中秋节、国庆节' });
  });

  it('reckons 端午 of 2028 after the leap fifth month’s first half: 28 May, not a month later', () => {
    expect(statutoryDays(2028)).toContainEqual({ on: '2028-05-28', name: '端午节' });
  });

  it.each(Array.from({ length: 19 }, (_, n) => 2008 + n))(
    'finds in %i only days that the notice of that year gave off under the same name, 除夕 before 2025 aside',
    (year) => {
      const since2025 = year >= 2025;
      const given = statutoryDays(year).filter(
        ({ name, on }) => since2025 || !(name === '春节' || on.endsWith('-05-02')) || isLunarNewYear(on, year),
      );
      expect(given.length).toBeGreaterThanOrEqual(8);
      const differing = given.filter(({ on, name }) => !matches(on, name));
      expect(differing).toEqual([]);
    },
  );
});

function isLunarNewYear(on: PlainDate, year: number): boolean {
  return statutoryDays(year).filter(({ name }) => name === '春节')[1]?.on === on;
}

/** Where two festivals meet the notice writes the name of one. The package leaves out 端午 of 2012, a Saturday off anyway. */
function matches(on: PlainDate, name: string): boolean {
  const inNotice = calendar.daysOff[on];
  return on === '2012-06-23' ? inNotice === undefined : inNotice !== undefined && name.split('、').includes(inNotice);
}
