import { formatDay, formatDueDay, formatInstant } from './dates';

describe('dates on a page', () => {
  it('shows 24 March 2021 in each language as its readers write it', () => {
    expect(formatDay('2021-03-24', 'zh-CN')).toBe('2021年3月24日');
    expect(formatDay('2021-03-24', 'en')).toBe('24 Mar 2021');
  });

  it('adds the day of the week to a due date: 6 May 2021 was a Thursday', () => {
    expect(formatDueDay('2021-05-06', 'zh-CN')).toBe('2021年5月6日 周四');
    expect(formatDueDay('2021-05-06', 'en')).toBe('Thu 6 May 2021');
  });

  it('shows an instant by the clock in China: 16:30 UTC on 5 February 2021 is half past midnight on the 6th', () => {
    expect(formatInstant('2021-02-05T16:30:00.000Z', 'zh-CN')).toBe('2021年2月6日 00:30');
    expect(formatInstant('2021-02-05T16:30:00.000Z', 'en')).toContain('6 Feb 2021');
  });
});
