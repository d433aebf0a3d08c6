import { loadRulePack } from '../platform/rule-files';
import { differencesBetween } from './pack-difference';

const chongqing = loadRulePack('chongqing');
const opinion = chongqing.clocks.opinion;
if (!opinion) throw new Error('the pack has no clock for opinions');

describe('differencesBetween', () => {
  it('finds none between a pack and itself, and between two cities none where only words differ', () => {
    expect(differencesBetween(chongqing, chongqing)).toEqual([]);
    const renamed = { ...chongqing, id: 'tongliang', name: { zh: '改名', en: 'Renamed' } };
    expect(differencesBetween(chongqing, renamed)).toEqual([]);
  });

  it('finds a changed quotation and a changed name in a later version of the same pack', () => {
    const { cites } = opinion;
    const misquoted = { ...opinion, cites: { ...cites, quote: '三十个工作日以内' } };
    const clocks = { ...chongqing.clocks, opinion: misquoted };
    const later = { ...chongqing, version: '2019.1', name: { ...chongqing.name, zh: '改名' }, clocks };
    expect(differencesBetween(chongqing, later)).toEqual([
      { field: 'name.zh', one: chongqing.name.zh, other: '改名' },
      {
        field: 'clocks.opinion.cites.quote',
        one: cites.kind === 'law' ? cites.quote : '',
        other: '三十个工作日以内',
      },
    ]);
  });

  it('compares a ladder step by step', () => {
    const step = { from: 'red', tells: ['office'] } as const;
    const cites = { kind: 'default', reason: { zh: '默认。', en: 'Default.' } } as const;
    const [one, other] = [['office'], ['chief']].map((tells) => ({
      ...chongqing,
      chaseLadder: { steps: [{ ...step, tells: tells as ('office' | 'chief')[] }], cites },
    }));
    expect(one && other && differencesBetween(one, other)).toEqual([
      { field: 'chaseLadder.steps.red.tells', one: 'office', other: 'chief' },
    ]);
  });

  it('names the limit of an opinion, its start and its article, as Shanghai has them in article 17', () => {
    const cites = { kind: 'law', article: '上海规定第十七条', quote: '一个月内' } as const;
    const inOneMonth = { ...opinion, limit: { amount: 1, unit: 'month' }, startsAt: 'unit-received', cites } as const;
    const other = { ...chongqing, clocks: { ...chongqing.clocks, opinion: inOneMonth } };
    expect(differencesBetween(chongqing, other)).toEqual([
      { field: 'clocks.opinion.limit', one: '30 working-day', other: '1 month' },
      { field: 'clocks.opinion.startsAt', one: 'assigned', other: 'unit-received' },
      { field: 'clocks.opinion.cites', one: '重庆条例第二十条', other: '上海规定第十七条' },
      expect.objectContaining({ field: 'clocks.opinion.cites.quote', other: '一个月内' }),
    ]);
  });

  it('finds list entries by their id, and shows what only one pack has on its side alone', () => {
    const { contact, ...clocks } = chongqing.clocks;
    expect(contact?.limit).toEqual({ amount: 20, unit: 'working-day' });
    const fewer = { ...chongqing, clocks, resultClasses: chongqing.resultClasses.slice(1) };
    const differences = differencesBetween(chongqing, fewer);
    expect(differences).toContainEqual({ field: 'clocks.contact.limit', one: '20 working-day' });
    expect(differences).toContainEqual({ field: 'resultClasses.solved.nationalLetter', one: 'A' });
    expect(differencesBetween(fewer, chongqing)).toContainEqual({
      field: 'clocks.contact.limit',
      other: '20 working-day',
    });
    expect(differences.some(({ field }) => field.startsWith('resultClasses.in-progress'))).toBe(false);
  });
});
