import type { RulePack } from '@banli/rules';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { explainClock } from '../../clock/explain-clock';
import { body, lead, partsUnder, people, step, upTo } from '../../testing/case-under-pack';
import { proposalSpecification } from '../../testing/specifications';
import type { ProposalState } from '../proposal.state';

const base = loadRulePack('chongqing');
const calendar = loadWorkCalendar();
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const under = (pack: RulePack) => proposalSpecification({ pack, calendar }, same);
const cites = base.answersTo?.cites ?? { kind: 'default', reason: { zh: '无', en: 'None' } };

const dissatisfying = step('2021-04-25', people.deputy, {
  type: 'RateReply',
  level: 'not-satisfied',
  reasons: '未写明时限。',
});
const rehandledBy = (by: NonNullable<RulePack['rehandling']>['by']): RulePack => ({
  ...base,
  rehandling: { times: 1, cites, ...(by ? { by } : {}) },
});

describe('a reply that does not satisfy', () => {
  it('is handled anew by itself where a law says so: the rating of 25 April 2021 opens the second round', () => {
    const pack = rehandledBy('itself');
    const scene = under(pack).lived(...upTo(pack, 'delivered'), dissatisfying);
    expect(scene.begun).toMatchObject({ phase: 'ordered', round: 2, rehandling: { reasons: '未写明时限。' } });
  });

  it('waits for experts, and for a meeting of deputy and unit, where a law says so', () => {
    const study = { type: 'StudyDissatisfaction', findings: '意见有据。', told: 'written' } as const;
    const by = { by: people.body, on: '2021-04-27' };
    const experts = rehandledBy('experts');
    const first = under(experts).lived(...upTo(experts, 'delivered'), dissatisfying);
    first.when(study, by).thenRefused('text-missing', { field: 'experts', article: '第二十七条' });
    expect(first.and({ ...by, command: { ...study, experts: ['水文专家'] } }).begun.studied?.on).toBe('2021-04-27');
    const meeting = rehandledBy('meeting');
    under(meeting)
      .lived(...upTo(meeting, 'delivered'), dissatisfying)
      .when({ ...study, participants: [body] }, by)
      .thenRefused('participants-missing', { missing: ['deputy', 'lead'], article: '第二十七条' });
  });

  it('is answered to the lead proposer alone, who passes it on, where a law says so', () => {
    const pack: RulePack = { ...base, answersTo: { whom: 'lead-proposer', cites } };
    const { dispatches } = under(pack).lived(...upTo(pack, 'sent')).begun;
    const addressees = Object.values(dispatches).filter((one) => one.as === 'addressee');
    expect(addressees.map(({ recipient }) => recipient)).toEqual([people.deputy.personId]);
  });

  it('is reported for more time only where a law asks for that', () => {
    under(base)
      .lived(...upTo(base, 'contacted'))
      .when({ type: 'ReportForExtension', reason: '涉及面广。' }, { by: people.office, on: '2021-03-01' })
      .thenRefused('extension-report-not-asked', { article: '第二十一条' });
  });
});

describe('national law over a pack that counts the reply from receipt (河南 20、浙江 21 的做法)', () => {
  const { reply } = base.clocks;
  if (!reply) throw new Error('Chongqing has a time for the reply');
  const fromReceipt = (amount: number): RulePack => ({
    ...base,
    clocks: { ...base.clocks, reply: { ...reply, startsAt: 'unit-received', limit: { amount, unit: 'month' } } },
  });
  const replyOf = (state: ProposalState) => Object.values(state.clocks).find(({ kind }) => kind === 'reply');
  const parts = partsUnder(base);

  it('counts from the assignment of 5 February 2021 before the unit has received it (代表法第五十一条)', () => {
    const clock = replyOf(under(fromReceipt(3)).lived(...parts.registered, ...parts.assigned).begun);
    expect(clock).toMatchObject({ owedBy: lead, dueOn: '2021-05-06', national: { article: '代表法第五十一条' } });
    expect(clock?.deadline).toBeUndefined();
  });

  it('governs with 6 May 2021 where receipt on the 8th would give 8 May; both dates are kept and told', () => {
    const pack = fromReceipt(3);
    const clock = replyOf(under(pack).lived(...upTo(pack, 'acknowledged')).begun);
    expect(clock).toMatchObject({
      dueOn: '2021-05-06',
      deadline: { dueOn: '2021-05-08', countedFrom: '2021-02-08' },
      national: { dueOn: '2021-05-06', deadline: { countedFrom: '2021-02-05' } },
    });
    if (!clock) return;
    const told = explainClock(clock, pack);
    expect(told.national).toEqual({ dueOn: '2021-05-06', article: '代表法第五十一条', governs: true });
    expect(told.ownDate).toBeUndefined();
    expect(told.steps.zh.join('')).toContain('本地规定为2021-05-08');
    expect(told.steps.en.join(' ')).toContain('the earlier of the two governs');
  });

  it('yields to an earlier local date: two months from receipt end on 8 April 2021', () => {
    const pack = fromReceipt(2);
    const clock = replyOf(under(pack).lived(...upTo(pack, 'acknowledged')).begun);
    expect(clock).toMatchObject({ dueOn: '2021-04-08', national: { dueOn: '2021-05-06' } });
  });

  it('adds nothing where the pack counts as it does', () => {
    expect(replyOf(under(base).lived(...upTo(base, 'acknowledged')).begun)?.national).toBeUndefined();
  });
});
