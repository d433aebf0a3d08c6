import { readDays } from './days-text';

describe('days copied out of a notice', () => {
  it('are read line by line, runs with both their ends: 5 to 7 February 2027', () => {
    expect(readDays('2027-01-01 元旦\n\n 2027-02-05 ~ 2027-02-07 春节 ')).toEqual({
      days: { '2027-01-01': '元旦', '2027-02-05': '春节', '2027-02-06': '春节', '2027-02-07': '春节' },
    });
    expect(readDays('2027-02-05至2027-02-06 春节')).toEqual({ days: { '2027-02-05': '春节', '2027-02-06': '春节' } });
    expect(readDays('')).toEqual({ days: {} });
  });

  it.each(['2027-02-30 春节', '2027-02-05', '2027-02-07 ~ 2027-02-05 春节', '2027-01-01 ~ 2027-12-31 元旦', '元旦'])(
    'are not guessed from “%s”',
    (line) => {
      expect(readDays(`2027-01-01 元旦\n${line}`)).toEqual({ wrongLine: line });
    },
  );
});
