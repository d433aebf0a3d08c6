import fc from 'fast-check';
import { addDays, addMonths, daysBetween, parsePlainDate, plainDate, weekdayOf, yearOf } from '.';

const dates = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(plainDate('1950-01-01'), days));

describe('parsePlainDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2021-02-05', '9999-12-31'])('takes %s, a day that exists', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    ['2023-02-29', '2023 is no leap year'],
    ['1900-02-29', '1900 is no leap year, being a full century'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'there is no thirteenth month'],
    ['2026-00-10', 'there is no month zero'],
    ['2026-1-05', 'the month has one digit'],
    ['2026-01-05T00:00:00Z', 'an instant is no date'],
    [' 2026-01-05', 'it begins with a space'],
    ['0099-01-05', 'the year begins with a zero'],
    ['', 'it is empty'],
  ])('refuses "%s", because %s', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });
});

describe('arithmetic of civil dates', () => {
  it('knows Friday 5 February 2021 and Sunday 29 February 2032 as such', () => {
    expect(weekdayOf(plainDate('2021-02-05'))).toBe('friday');
    expect(weekdayOf(plainDate('2032-02-29'))).toBe('sunday');
  });

  it('goes from 28 February to 29 February in 2024 and to 1 March in 2023', () => {
    expect(addDays(plainDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(plainDate('2023-02-28'), 1)).toBe('2023-03-01');
  });

  it('crosses the year: the day after 31 December 2026 is 1 January 2027, and back', () => {
    expect(addDays(plainDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(plainDate('2027-01-01'), -1)).toBe('2026-12-31');
    expect(yearOf(plainDate('2027-01-01'))).toBe(2027);
  });

  it.each([
    ['2021-02-05', 3, '2021-05-05', 'the corresponding day exists'],
    ['2021-11-30', 3, '2022-02-28', 'February 2022 has no 30th'],
    ['2023-11-30', 3, '2024-02-29', 'February 2024 has a 29th but no 30th'],
    ['2026-08-31', 6, '2027-02-28', 'February 2027 has no 31st'],
    ['2021-01-31', 1, '2021-02-28', 'February 2021 has no 31st'],
    ['2021-03-31', -1, '2021-02-28', 'months also go back'],
    ['2021-01-15', -13, '2019-12-15', 'going back crosses two years'],
  ])('takes %s by %i months to %s, as %s (民法典 202)', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });

  it('refuses to leave the years that four digits hold, after 31 December 9999', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('counts the days it added, whatever the date', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('orders dates as text the way they follow each other', () => {
    fc.assert(fc.property(dates, dates, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
  });

  it('lands on the same day of the month or on the last day of a shorter one, and never in another month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 240 }), (date, months) => {
        const reached = addMonths(date, months);
        const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(reached) - monthOf(date)).toBe(months);
        const isMonthEnd = addDays(reached, 1).endsWith('-01');
        expect(reached.slice(8) === date.slice(8) || (isMonthEnd && reached.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });
});
