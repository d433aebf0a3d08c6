import { parseNumeral } from './numerals';

describe('numbers in letters', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十三', 23],
    ['一百零二', 102],
    ['一百二十', 120],
    ['二〇二一', 2021],
    ['一九九八', 1998],
    ['0869', 869],
  ])('reads %s as %i', (text, number) => {
    expect(parseNumeral(text)).toBe(number);
  });

  it.each(['', '第五', 'B12', '五届'])('does not take %p for one', (text) => {
    expect(parseNumeral(text)).toBeUndefined();
  });
});
