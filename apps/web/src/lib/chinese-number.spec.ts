import { ordinal, sessionInChinese } from './chinese-number';

describe('numbers in Chinese', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [35, '三十五'],
  ])('writes %d as %s', (n, text) => {
    expect(ordinal(n)).toBe(text);
  });

  it('names a session and a recess year: 5-4 and 5-r2021', () => {
    expect(sessionInChinese('5-4')).toBe('五届人大四次会议');
    expect(sessionInChinese('5-r2021')).toBe('五届人大2021年闭会期间');
  });
});
