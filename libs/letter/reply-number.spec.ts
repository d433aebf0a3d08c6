import { formatReplyNumber, parseReplyNumber, recordedNumber } from './reply-number';

describe('the number of a reply letter', () => {
  it('writes number 313 of 2021 in the series 渝环函 with full-width brackets, as on letter 0869', () => {
    expect(formatReplyNumber({ series: '渝环函', year: 2021, serial: 313 })).toBe('渝环函〔2021〕313号');
  });

  it('writes the first number of a year without leading zeros', () => {
    expect(formatReplyNumber({ series: '渝环函', year: 2022, serial: 1 })).toBe('渝环函〔2022〕1号');
  });

  it.each([
    ['a serial of 0', { series: '渝环函', year: 2021, serial: 0 }],
    ['half a serial', { series: '渝环函', year: 2021, serial: 1.5 }],
    ['a year of two digits', { series: '渝环函', year: 21, serial: 1 }],
    ['a series in Latin letters', { series: 'YHH', year: 2021, serial: 1 }],
  ])('takes %s for a fault', (_what, number) => {
    expect(() => formatReplyNumber(number)).toThrow(RangeError);
  });

  it('of a series that an earlier version took, sh函, is shown as it is in the record', () => {
    expect(recordedNumber({ series: 'sh函', year: 2021, serial: 7 })).toBe('sh函〔2021〕7号');
  });

  it('reads back what it writes', () => {
    const number = { series: '渝环函', year: 2021, serial: 313 };

    expect(parseReplyNumber(formatReplyNumber(number))).toEqual({ ok: true, number });
  });

  it.each([
    ['渝环函[2021]313号', 'brackets'],
    ['渝环函（2021）313号', 'brackets'],
    ['渝环函〔2021]313号', 'brackets'],
    ['渝环函〔2021〕0313号', 'leading-zero'],
    ['渝环函〔2021〕0号', 'leading-zero'],
    ['渝环函〔2021〕313', 'shape'],
    ['〔2021〕313号', 'shape'],
    ['渝环函〔21〕313号', 'shape'],
    [' 渝环函〔2021〕313号', 'shape'],
  ])('refuses %s from a document office and says that %s is wrong', (text, fault) => {
    expect(parseReplyNumber(text)).toEqual({ ok: false, fault });
  });
});
