import { chosenLevel } from './chosen-level';

const scale = ['satisfied', 'basically-satisfied', 'not-satisfied'].map((id) => ({
  id,
  name: { zh: id, en: id },
  needsReasons: id === 'not-satisfied',
})) as Parameters<typeof chosenLevel>[0]['scale'];
const aspects = ['attitude', 'result'].map((id) => ({ id, name: { zh: id, en: id } }));

describe('the level that a form stands for', () => {
  it('is the one chosen, where the whole is rated once', () => {
    expect(chosenLevel({ scale, aspects: [] }, { level: 'satisfied', apart: {} })?.id).toBe('satisfied');
    expect(chosenLevel({ scale, aspects: [] }, { apart: {} })).toBeUndefined();
  });

  it('is the worst of what is rated apart, once all of it is (Shanghai 21)', () => {
    const apart = { attitude: 'satisfied', result: 'not-satisfied' };
    expect(chosenLevel({ scale, aspects }, { apart })).toMatchObject({ id: 'not-satisfied', needsReasons: true });
    expect(chosenLevel({ scale, aspects }, { apart: { attitude: 'satisfied' } })).toBeUndefined();
  });
});
