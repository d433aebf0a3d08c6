import { happenedToday, isCompleteLateEntry, occurrenceOf } from './late-entry';

const today = '2021-03-24';

describe('the day an act happened', () => {
  it('is left to the server where nothing was entered', () => {
    expect(occurrenceOf(happenedToday, today)).toEqual({});
    expect(isCompleteLateEntry(happenedToday, today)).toBe(true);
  });

  it('asks for proof and reason for 22 March 2021 when it is entered on the 24th (补录)', () => {
    const late = { on: '2021-03-22', proof: ' 签收单12号 ', reason: '纸质件后到' };
    expect(isCompleteLateEntry({ ...late, reason: ' ' }, today)).toBe(false);
    expect(isCompleteLateEntry({ ...late, proof: '' }, today)).toBe(false);
    expect(isCompleteLateEntry(late, today)).toBe(true);
    expect(occurrenceOf(late, today)).toEqual({
      occurredOn: '2021-03-22',
      late: { proof: '签收单12号', reason: '纸质件后到' },
    });
  });

  it('needs no proof for today itself, and sends none that was typed before', () => {
    const entry = { on: today, proof: '签收单12号', reason: '' };
    expect(isCompleteLateEntry(entry, today)).toBe(true);
    expect(occurrenceOf(entry, today)).toEqual({ occurredOn: today });
  });
});
