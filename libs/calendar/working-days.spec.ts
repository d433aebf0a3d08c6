import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  dayKind,
  isWorkingDay,
  nextWorkingDay,
  plainDate,
  sliceCalendar,
  workingDaysBefore,
  workingDaysBetween,
  type WorkCalendar,
} from '.';

/** Spring Festival of 2021 as the notice has it, and 2022 known only by law. */
const calendar: WorkCalendar = {
  version: 'spring-2021',
  publishedThrough: 2021,
  coversFrom: 2021,
  coversThrough: 2022,
  daysOff: {
    '2021-02-11': '春节',
    '2021-02-12': '春节',
    '2021-02-13': '春节',
    '2021-02-14': '春节',
    '2021-02-15': '春节',
    '2021-02-16': '春节',
    '2021-02-17': '春节',
    '2022-01-01': '元旦',
    '2022-01-31': '春节',
  },
  makeUpDays: { '2021-02-07': '春节', '2021-02-20': '春节' },
};

const days = fc.integer({ min: 0, max: 1600 }).map((n) => addDays(plainDate('2019-06-01'), n));

/** Any calendar of one to three years, however odd. */
const calendars: fc.Arbitrary<WorkCalendar> = fc.record({
  version: fc.constant('generated'),
  publishedThrough: fc.constantFrom(2020, 2021, 2022),
  coversFrom: fc.constant(2020),
  coversThrough: fc.constantFrom(2020, 2021, 2022),
  daysOff: fc.dictionary(days, fc.constantFrom('春节', '国庆节'), { maxKeys: 150 }),
  makeUpDays: fc.dictionary(days, fc.constantFrom('春节', '国庆节'), { maxKeys: 30 }),
});

describe('dayKind', () => {
  it('counts Sunday 7 February 2021 as a working day, by the State Council notice (调休)', () => {
    expect(dayKind(calendar, plainDate('2021-02-07'))).toEqual({
      works: true,
      reason: 'make-up-day',
      name: '春节',
      provisional: false,
    });
  });

  it('gives Thursday 11 February 2021 off as New Year’s Eve of 春节', () => {
    expect(dayKind(calendar, plainDate('2021-02-11'))).toEqual({
      works: false,
      reason: 'holiday',
      name: '春节',
      provisional: false,
    });
  });

  it('gives Saturday 6 February 2021 off as a weekend without a name', () => {
    expect(dayKind(calendar, plainDate('2021-02-06'))).toEqual({ works: false, reason: 'weekend', provisional: false });
  });

  it('takes 24 December 2021 as settled and 25 December 2021 as open to the notice for 2022', () => {
    expect(dayKind(calendar, plainDate('2021-12-24')).provisional).toBe(false);
    expect(dayKind(calendar, plainDate('2021-12-25')).provisional).toBe(true);
  });

  it('knows 31 January 2022 as 春节 by law, but provisionally, because the notice for 2022 is not in', () => {
    expect(dayKind(calendar, plainDate('2022-01-31'))).toMatchObject({ works: false, name: '春节', provisional: true });
  });

  it.each([
    ['2031-01-01', '元旦'],
    ['2031-05-01', '劳动节'],
    ['2031-05-02', '劳动节'],
    ['2031-10-01', '国庆节'],
    ['2031-10-02', '国庆节'],
    ['2031-10-03', '国庆节'],
  ])('gives %s off as %s although the calendar does not reach that year', (date, name) => {
    expect(dayKind(calendar, plainDate(date))).toEqual({ works: false, reason: 'holiday', name, provisional: true });
  });

  it.each([
    ['2031-10-06', true, 'a Monday after the statutory days'],
    ['2031-10-04', false, 'a Saturday'],
    ['1998-03-04', true, 'a Wednesday before the first year'],
  ])('answers for %s beyond the calendar: works %s, %s, provisionally', (date, works) => {
    expect(dayKind(calendar, plainDate(date))).toMatchObject({ works, provisional: true });
  });

  it('does not trust a stray entry beyond its coverage: Saturday 29 January 2022 stays a weekend', () => {
    const stray: WorkCalendar = { ...calendar, coversThrough: 2021, makeUpDays: { '2022-01-29': '春节' } };
    expect(dayKind(stray, plainDate('2022-01-29'))).toEqual({ works: false, reason: 'weekend', provisional: true });
  });
});

describe('counting working days', () => {
  it('goes five working days from 5 February 2021 to 18 February: Sunday the 7th works, 春节 does not', () => {
    expect(addWorkingDays(calendar, plainDate('2021-02-05'), 5)).toBe('2021-02-18');
    expect(workingDaysBetween(calendar, plainDate('2021-02-05'), plainDate('2021-02-18'))).toBe(5);
    expect(workingDaysBefore(calendar, plainDate('2021-02-18'), 5)).toBe('2021-02-05');
  });

  it('follows Wednesday 10 February 2021 with Thursday 18 February, the first working day after 春节', () => {
    expect(nextWorkingDay(calendar, plainDate('2021-02-10'))).toBe('2021-02-18');
  });

  it('stays on Saturday 6 February 2021 when no working day is added', () => {
    expect(addWorkingDays(calendar, plainDate('2021-02-06'), 0)).toBe('2021-02-06');
  });

  it('refuses half a working day', () => {
    expect(() => addWorkingDays(calendar, plainDate('2021-02-05'), 0.5)).toThrow(RangeError);
  });

  it('counts over several years as many working days as one meets going through them, on any calendar', () => {
    fc.assert(
      fc.property(calendars, days, days, (any, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        let met = 0;
        for (let day = from; day < to;) {
          day = addDays(day, 1);
          if (isWorkingDay(any, day)) met += 1;
        }
        expect(workingDaysBetween(any, from, to)).toBe(met);
      }),
    );
  });

  it('counts back to the start, or from a day off to the last working day before it, on any calendar', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 60 }), (any, start, n) => {
        const reached = addWorkingDays(any, start, n);
        expect(isWorkingDay(any, reached)).toBe(true);
        expect(workingDaysBetween(any, start, reached)).toBe(n);
        expect(workingDaysBetween(any, reached, start)).toBe(-n);
        const back = workingDaysBefore(any, reached, n);
        expect(back).toBe(isWorkingDay(any, start) ? start : workingDaysBefore(any, start, 1));
      }),
    );
  });

  it('never ends earlier for a later start or a longer limit, on any calendar', () => {
    fc.assert(
      fc.property(calendars, days, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (any, start, later, n) => {
        expect(addWorkingDays(any, start, n) <= addWorkingDays(any, addDays(start, later), n + 1)).toBe(true);
        expect(addWorkingDays(any, start, n) < addWorkingDays(any, start, n + 1)).toBe(true);
      }),
    );
  });
});

describe('sliceCalendar', () => {
  const slice = sliceCalendar(calendar, 2021, 2021);

  it('keeps the version and every day of 2021, and drops 2022', () => {
    expect(slice.version).toBe('spring-2021');
    expect(slice.makeUpDays).toEqual(calendar.makeUpDays);
    expect(Object.keys(slice.daysOff)).toHaveLength(7);
    expect([slice.coversFrom, slice.coversThrough]).toEqual([2021, 2021]);
  });

  it('does not claim years that the calendar itself lacks', () => {
    expect(sliceCalendar(calendar, 2000, 2050)).toEqual(calendar);
  });

  it('answers within the years kept as the whole calendar does, and outside provisionally, on any calendar', () => {
    fc.assert(
      fc.property(calendars, days, (any, day) => {
        const kept = sliceCalendar(any, 2021, 2021);
        if (day.startsWith('2021')) expect(dayKind(kept, day)).toEqual(dayKind(any, day));
        else expect(dayKind(kept, day).provisional).toBe(true);
      }),
    );
  });
});
