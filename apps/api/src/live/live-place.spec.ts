import { isAfter, placeOfText, textOfPlace } from './live-place';

describe('a place in the log', () => {
  it('is after another by its transaction first, however the positions lie', () => {
    const first = { transaction: '900', position: '12' };
    const second = { transaction: '1000', position: '11' };
    expect([isAfter(second, first), isAfter(first, second)]).toEqual([true, false]);
  });

  it('is after another of its transaction by position, and not after itself', () => {
    const first = { transaction: '900', position: '9' };
    const second = { transaction: '900', position: '10' };
    expect([isAfter(second, first), isAfter(first, second), isAfter(first, first)]).toEqual([true, false, false]);
  });

  it('comes back from the id of an event; nothing else does', () => {
    const place = { transaction: '900', position: '12' };
    expect(placeOfText(textOfPlace(place))).toEqual(place);
    for (const text of ['', '12', '9.', '-1.2', '1.2.3', `${'9'.repeat(19)}.1`])
      expect(placeOfText(text)).toBeUndefined();
  });
});
