import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { partyId } from '../identity';
import { people } from '../testing/case-0869';
import { commitmentLife, opening } from '../testing/commitment-of-0869';
import { commitmentSpecification } from '../testing/specifications';
import type { TellDeputy } from './commitment.commands';
import { permittedCommitmentActs } from './permitted';

const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const under = (id: string) => {
  const rules = { pack: loadRulePack(id), calendar: loadWorkCalendar() };
  const begun = commitmentSpecification(rules, same).lived({
    by: { kind: 'clock' },
    on: '2021-04-15',
    command: opening,
  });
  return { pack: rules.pack, begun };
};
const tell = (matter: TellDeputy['matter'], copies: TellDeputy['copies'] = []): TellDeputy => ({
  type: 'TellDeputy',
  matter,
  text: '向代表书面告知情况。',
  copies,
});
const [, progress, reported] = commitmentLife;
if (!progress || !reported) throw new Error('the life of a commitment has its report');
const drop = { type: 'DropCommitment', reason: '客观情况发生变化。' } as const;

describe('a promise in Shanghai (第二十二条)', () => {
  const { pack, begun } = under('shanghai');
  const done = begun.and(reported);

  it('that is reported done on 20 December 2021 is told to the deputy in writing before anybody confirms it', () => {
    const confirm = { type: 'ConfirmFulfilment', remark: '已核实。' } as const;
    const by = { by: people.supervisor, on: '2021-12-27' };
    done.when(confirm, by).thenRefused('promise-untold', { matter: 'fulfilled', article: '第二十二条' });
    expect(done.begun.untold).toEqual(['fulfilled']);
    expect(permittedCommitmentActs(done.begun, people.supervisor, pack)).toEqual(['RejectFulfilment']);
    const told = done.and({ by: people.handler, on: '2021-12-21', command: tell('fulfilled') });
    expect(told.begun).toMatchObject({ untold: [], tellings: [{ on: '2021-12-21', matter: 'fulfilled' }] });
    expect(told.decide(confirm, by).ok).toBe(true);
    expect(permittedCommitmentActs(told.begun, people.supervisor, pack)).toContain('ConfirmFulfilment');
  });

  it('owes it no longer where the report is rejected, and anew with the next report', () => {
    const rejected = done.and({
      by: people.supervisor,
      on: '2021-12-22',
      command: { type: 'RejectFulfilment', reason: '未附名单。' },
    });
    expect(rejected.begun.untold).toEqual([]);
    expect(rejected.and({ ...reported, on: '2021-12-24' }).begun.untold).toEqual(['fulfilled']);
  });

  it('is given up only after its leader has signed a report to the deputy, with the copies that the article names', () => {
    const given = { by: people.chief, on: '2021-12-02' };
    begun.when(drop, given).thenRefused('promise-untold', { matter: 'unfulfillable', article: '第二十二条' });
    begun
      .when(tell('unfulfillable'), { by: people.handler, on: '2021-12-01' })
      .thenRefused('not-permitted', { act: 'TellDeputy', allowed: ['chief', 'deputy-head'], article: '第二十二条' });
    const copies = [partyId('sh-body'), partyId('sh-gov')];
    const told = begun.and({ by: people.chief, on: '2021-12-01', command: tell('unfulfillable', copies) });
    expect(told.begun.tellings).toMatchObject([{ signer: people.chief.personId, copies }]);
    expect(told.decide(drop, given).ok).toBe(true);
  });

  it('knows no duty to tell of progress, and takes what goes over into the next year', () => {
    const by = { by: people.handler, on: '2021-12-28' };
    begun.when(tell('progress'), by).thenRefused('telling-not-asked', { matter: 'progress', article: '第二十二条' });
    expect(begun.and(progress).begun.untold).toBeUndefined();
    expect(begun.decide(tell('carriedOver'), by).ok).toBe(true);
    expect(begun.decide({ ...tell('carriedOver'), text: ' ' }, by).ok).toBe(false);
    expect(done.decide(tell('carriedOver'), by)).toMatchObject({ refusal: { code: 'commitment-not-open' } });
  });
});

describe('a promise in Beijing (第二十六条)', () => {
  it('has the deputy told of each progress, and why it will not be done', () => {
    const { pack, begun } = under('beijing');
    const moving = begun.and(progress);
    expect(moving.begun.untold).toEqual(['progress']);
    expect(permittedCommitmentActs(moving.begun, people.handler, pack)).toContain('TellDeputy');
    const told = moving.and({ by: people.handler, on: '2021-10-08', command: tell('progress') });
    expect(told.begun.untold).toEqual([]);
    expect(told.and({ ...progress, on: '2021-11-30' }).begun.untold).toEqual(['progress']);
    begun
      .when(drop, { by: people.chief, on: '2021-12-02' })
      .thenRefused('promise-untold', { matter: 'unfulfillable', article: '第二十六条' });
  });
});

describe('a promise in Chongqing', () => {
  it('is told of once a year (24), so that no act of its own asks for it', () => {
    const { pack, begun } = under('chongqing');
    expect(begun.and(progress, reported).begun.untold).toBeUndefined();
    expect(permittedCommitmentActs(begun.begun, people.handler, pack)).not.toContain('TellDeputy');
    expect(begun.decide(drop, { by: people.chief, on: '2021-12-02' }).ok).toBe(true);
  });
});
