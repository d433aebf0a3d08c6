import {
  commitmentStream,
  malformedKeyPart,
  partyId,
  proposalKeyOf,
  proposalStream,
  streamKind,
  type StreamId,
} from './identity';

const key = { jurisdiction: 'chongqing', session: '5-4', number: '0869' };

describe('the key of a proposal', () => {
  it.each([
    ['the fourth session of the fifth congress', key],
    ['the recess of 2021', { ...key, session: '5-r2021' }],
    ['a district', { ...key, jurisdiction: 'cq-tongliang' }],
  ])('of %s is in order', (_case, wellFormed) => {
    expect(malformedKeyPart(wellFormed)).toBeUndefined();
  });

  it.each([
    ['jurisdiction', 'Chongqing'],
    ['jurisdiction', 'chongqing/5-4'],
    ['session', '5'],
    ['session', '5-r21'],
    ['number', ''],
    ['number', '0869a'],
    ['number', '869'],
    ['number', '00869'],
    ['number', '０８６９'],
  ])('with %s %j names that part', (part, value) => {
    expect(malformedKeyPart({ ...key, [part]: value })).toBe(part);
  });
});

describe('streams', () => {
  const stream = proposalStream(key);

  it('of a proposal carry its key there and back', () => {
    expect(stream).toBe('proposal/chongqing/5-4/0869');
    expect(proposalKeyOf(stream)).toEqual(key);
  });

  it('of a commitment name round and row, and lead back to the proposal’s key', () => {
    const second = commitmentStream(stream, 1, 2);
    expect(second).toBe('commitment/chongqing/5-4/0869/1-2');
    expect(proposalKeyOf(second)).toEqual(key);
  });

  it('of a commitment in one of several letters name the unit that promised it', () => {
    expect(commitmentStream(stream, 1, 2, partyId('cq-slj'))).toBe('commitment/chongqing/5-4/0869/1-2@cq-slj');
  });

  it('tell their kind', () => {
    expect([streamKind(stream), streamKind(commitmentStream(stream, 1, 1))]).toEqual(['proposal', 'commitment']);
  });

  it('of another kind are a fault', () => {
    expect(() => streamKind('unit/cq-sthjj' as StreamId)).toThrow('not a stream of Banli: unit/cq-sthjj');
    expect(() => proposalKeyOf('proposal/chongqing' as StreamId)).toThrow('not a stream of Banli: proposal/chongqing');
  });
});
