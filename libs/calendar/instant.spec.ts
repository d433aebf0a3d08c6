import fc from 'fast-check';
import { dateInShanghai, instant, instantInShanghai, parseInstant, plainDate } from '.';

describe('parseInstant', () => {
  it('takes 5 February 2021, 09:00 in Shanghai, written in UTC with milliseconds', () => {
    expect(parseInstant('2021-02-05T01:00:00.000Z')).toBe('2021-02-05T01:00:00.000Z');
  });

  it.each([
    ['2021-02-05T01:00:00Z', 'without milliseconds it would not compare as text'],
    ['2021-02-05T09:00:00.000+08:00', 'another offset would not compare as text'],
    ['2021-02-29T01:00:00.000Z', 'the day does not exist'],
    ['2021-02-05T24:00:00.000Z', 'the end of a day is written as the next midnight'],
    ['2021-02-05', 'a date is no instant'],
  ])('refuses %s, because %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instant(text)).toThrow(RangeError);
  });
});

describe('civil dates in Asia/Shanghai', () => {
  it('changes from 5 to 6 May 2021 at 16:00 UTC, which is midnight there', () => {
    expect(dateInShanghai(instant('2021-05-05T15:59:59.999Z'))).toBe('2021-05-05');
    expect(dateInShanghai(instant('2021-05-05T16:00:00.000Z'))).toBe('2021-05-06');
  });

  it('is already in 2027 while UTC is still on 31 December 2026', () => {
    expect(dateInShanghai(instant('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01');
  });

  it('names 00:30 on 1 March 2024 as 16:30 UTC on the leap day', () => {
    expect(instantInShanghai(plainDate('2024-03-01'), 1800)).toBe('2024-02-29T16:30:00.000Z');
  });

  it('ends 5 February 2021 where 6 February begins', () => {
    expect(instantInShanghai(plainDate('2021-02-05'), 86_400)).toBe(instantInShanghai(plainDate('2021-02-06'), 0));
  });

  it.each([-1, 86_401, Number.NaN])('refuses %d as seconds after midnight', (seconds) => {
    expect(() => instantInShanghai(plainDate('2021-02-05'), seconds)).toThrow(RangeError);
  });

  it('agrees with the time zone data of the runtime on every instant since 1992', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    const anyTime = fc.date({
      min: new Date('1992-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(anyTime, (time) => dateInShanghai(instant(time.toISOString())) === shanghai.format(time)));
  });

  it('finds every second of a day on that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (seconds) => {
        expect(dateInShanghai(instantInShanghai(plainDate('2026-02-14'), seconds))).toBe('2026-02-14');
      }),
    );
  });
});
