import { isDueWording, readDay, readDue } from './read-date';

describe('dates of commitments', () => {
  it.each([
    ['2021年12月31日', '2021-12-31'],
    ['2021年12月底前', '2021-12-31'],
    ['2021年底', '2021-12-31'],
    ['2021年年底前完成', '2021-12-31'],
    ['2022年6月', '2022-06-30'],
    ['2024年2月底', '2024-02-29'],
    ['2022年上半年', '2022-06-30'],
    ['2023年第三季度', '2023-09-30'],
    ['2021年', '2021-12-31'],
    ['二〇二一年十二月', '2021-12-31'],
    ['2021年6月-2022年3月', '2022-03-31'],
    ['2021-12-01', '2021-12-01'],
    ['2021.6.30', '2021-06-30'],
  ])('takes %s for %s at the latest', (words, day) => {
    expect(readDue(words, undefined)).toBe(day);
  });

  it('counts 今年 and 明年 from the year of the letter, and names no day where it is unknown', () => {
    expect(readDue('今年底前', 2021)).toBe('2021-12-31');
    expect(readDue('明年6月底', 2021)).toBe('2022-06-30');
    expect(readDue('今年底前', undefined)).toBeUndefined();
  });

  it.each(['长期坚持', '持续推进', '12月底前', '2021年2月30日'])('names no day for %s', (words) => {
    expect(readDue(words, 2021)).toBeUndefined();
  });

  it('knows words of time from other words', () => {
    expect(['长期坚持', '2021年底', '12月底前'].every(isDueWording)).toBe(true);
    expect(['市水利局', '完成治理', '2021年工作要点'].some(isDueWording)).toBe(false);
  });

  it.each([
    ['2021年5月10日', '2021-05-10'],
    ['一九九八年八月十二日', '1998-08-12'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
  ])('reads %s as %s', (words, day) => {
    expect(readDay(words)).toBe(day);
  });
});
