import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { Person } from '../actor';
import { partyId, personId, rulebookStream, sha256, type StreamId } from '../identity';
import { people } from '../testing/case-0869';
import { deciderSpecification } from '../testing/decider-specification';
import { decideRulebook } from './decide';
import { evolveRulebook } from './evolve';
import type { AddClosure, InstallPack, MoveCases, PublishYear, RulebookCommand } from './rulebook.commands';
import type { RulebookEvent } from './rulebook.events';
import { supplementOf, type RulebookState } from './rulebook.state';

const { lived } = deciderSpecification<RulebookState, RulebookCommand, RulebookEvent>({
  decider: { decide: decideRulebook, evolve: evolveRulebook },
  stream: rulebookStream('chongqing'),
  rules: { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() },
  same: (actual, expected) => expect(actual).toStrictEqual(expected),
});

const security: Person = {
  kind: 'person',
  personId: personId('xxzx-02'),
  unit: partyId('cq-xxzx'),
  roles: ['security-administrator'],
};
const on = '2026-12-01';
const by = { by: security, on };
const clock = { by: { kind: 'clock' }, on } as const;

const daysOff = {
  '2027-01-01': '元旦',
  '2027-02-05': '春节',
  '2027-04-05': '清明节',
  '2027-05-01': '劳动节',
  '2027-06-09': '端午节',
  '2027-09-15': '中秋节',
  '2027-10-01': '国庆节',
};
const publish: PublishYear = {
  type: 'PublishYear',
  jurisdiction: 'chongqing',
  year: 2027,
  notice: '国办发明电〔2026〕9号（虚构）',
  daysOff,
  makeUpDays: { '2027-02-14': '春节' },
  knownThrough: 2026,
};
const closure: AddClosure = {
  type: 'AddClosure',
  jurisdiction: 'chongqing',
  days: { '2027-03-05': '办公楼搬迁' },
  reason: '办公楼搬迁。',
};
const install: InstallPack = {
  type: 'InstallPack',
  jurisdiction: 'chongqing',
  pack: 'chongqing@2018.2',
  of: 'chongqing',
  yaml: 'id: chongqing\n',
  hash: sha256('c'.repeat(64)),
  shipped: ['chongqing@2018.1'],
};
const move: MoveCases = {
  type: 'MoveCases',
  jurisdiction: 'chongqing',
  pack: 'chongqing@2018.2',
  hash: sha256('c'.repeat(64)),
  cases: ['proposal/chongqing/5-4/0869' as StreamId],
  reason: '条例修正后统一适用。',
};
const finish = { type: 'FinishRollout', of: 1, told: 3, refused: 0, ended: 1 } as const;

const nothing = lived();
const published = lived({ ...by, command: publish });
const done = published.and({ ...clock, command: finish });

describe('publishing a year’s notice', () => {
  it('of 2027 on 1 December 2026 is on record and begins to go out, by the security administrator alone', () => {
    const { type: _type, knownThrough: _known, ...facts } = publish;
    nothing.when(publish, by).then({ type: 'YearPublished', v: 1, ...facts });
    expect(published.begun.rollouts).toMatchObject([{ of: 1, what: 'calendar', decidedBy: 'xxzx-02' }]);
    expect(supplementOf(published.begun)?.version).toBe('chongqing.1');
    for (const other of [people.handler, people.office, people.chief, people.deputy])
      nothing
        .when(publish, { by: other, on })
        .thenRefused('not-permitted', { act: 'PublishYear', allowed: ['security-administrator'] });
  });

  it('comes year after year, the latest known may be replaced, and waits for the change before it', () => {
    const year = (value: number) => ({ ...publish, year: value });
    nothing.when(year(2028), by).thenRefused('year-not-to-publish', { year: 2028, from: 2026, through: 2027 });
    nothing.when(year(2025), by).thenRefused('year-not-to-publish', { year: 2025, from: 2026, through: 2027 });
    published.when(publish, by).thenRefused('rollout-unfinished', { source: 'rulebook/chongqing#1' });
    done.when(year(2029), by).thenRefused('year-not-to-publish', { year: 2029, from: 2026, through: 2028 });
    expect(done.begun.rollouts[0]?.finished).toEqual({ told: 3, refused: 0, ended: 1 });
  });

  it('takes late December of the year before and nothing else beyond the year, and no day twice', () => {
    const off = (days: Readonly<Record<string, string>>) => ({ ...publish, daysOff: { ...daysOff, ...days } });
    expect(nothing.decide(off({ '2026-12-31': '元旦' }), by).ok).toBe(true);
    nothing
      .when(off({ '2026-12-24': '元旦', '2028-01-01': '元旦' }), by)
      .thenRefused('days-outside-year', { year: 2027, days: ['2026-12-24', '2028-01-01'] });
    nothing.when(off({ '2027-02-14': '春节' }), by).thenRefused('days-contradict', { days: ['2027-02-14'] });
    nothing
      .when({ ...publish, makeUpDays: { '2027-02-15': '春节' } }, by)
      .thenRefused('make-up-days-not-weekends', { days: ['2027-02-15'] });
    const { '2027-06-09': _dragonBoat, ...six } = daysOff;
    nothing.when({ ...publish, daysOff: six }, by).thenRefused('year-incomplete', { year: 2027, missing: ['端午节'] });
  });
});

describe('closing offices', () => {
  it('on 5 March 2027 counts as off from then on; not in the past, and not twice', () => {
    nothing.when(closure, by).then({
      type: 'ClosureAdded',
      v: 1,
      jurisdiction: 'chongqing',
      days: closure.days,
      reason: closure.reason,
    });
    nothing
      .when({ ...closure, days: { '2026-11-30': '搬迁' } }, by)
      .thenRefused('closure-in-the-past', { days: ['2026-11-30'] });
    const closed = lived({ ...by, command: closure }, { ...clock, command: finish });
    closed.when(closure, by).thenRefused('nothing-changes', {});
    expect(supplementOf(closed.begun)?.closures).toEqual(closure.days);
  });
});

describe('packs', () => {
  it('are installed once a version, in their own jurisdiction', () => {
    const { type: _type, of: _of, shipped: _shipped, ...facts } = install;
    nothing.when(install, by).then({ type: 'PackInstalled', v: 1, ...facts });
    const installed = lived({ ...by, command: install });
    installed.when(install, by).thenRefused('pack-version-taken', { pack: 'chongqing@2018.2' });
    nothing
      .when({ ...install, pack: 'chongqing@2018.1' }, by)
      .thenRefused('pack-version-taken', { pack: 'chongqing@2018.1' });
    nothing
      .when({ ...install, of: 'beijing', pack: 'beijing@2014.2' }, by)
      .thenRefused('pack-of-another-jurisdiction', { pack: 'beijing@2014.2', jurisdiction: 'beijing' });
  });

  it('take over cases by a recorded decision with its reason', () => {
    const { type: _type, ...facts } = move;
    nothing.when(move, by).then({ type: 'CasesMoved', v: 1, ...facts });
    nothing.when({ ...move, cases: [] }, by).thenRefused('nothing-changes', {});
    nothing.when({ ...move, reason: ' ' }, by).thenRefused('text-missing', { field: 'reason' });
  });
});

describe('the rules on their way', () => {
  it('are told to have arrived by the workflow alone', () => {
    published.when(finish, by).thenRefused('not-permitted', { act: 'FinishRollout', allowed: [] });
    published.when(finish, clock).then({
      type: 'RolloutFinished',
      v: 1,
      jurisdiction: 'chongqing',
      of: 1,
      told: 3,
      refused: 0,
      ended: 1,
    });
    expect(plainDate(on)).toBe(published.begun.rollouts[0]?.on);
  });
});
