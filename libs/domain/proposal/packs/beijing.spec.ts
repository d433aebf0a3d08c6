import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { assignment, body, lead, partsUnder, people, step, upTo, water } from '../../testing/case-under-pack';
import { proposalSpecification } from '../../testing/specifications';
import { permittedProposalActs } from '../permitted';
import type { ProposalState } from '../proposal.state';

const pack = loadRulePack('beijing');
const rules = { pack, calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);
const { lived } = proposalSpecification(rules, same);
const parts = partsUnder(pack);
const clocksOf = ({ clocks }: ProposalState): readonly string[] =>
  Object.values(clocks).map(({ kind, owedBy, dueOn }) => `${kind} ${owedBy} ${dueOn}`);

const consulted = lived(...upTo(pack, 'consulted'));
const delivered = lived(...upTo(pack, 'delivered'));

describe('a case in Beijing', () => {
  it('has no time for assignment, return, contact or opinion: one clock runs, the reply (第二十一条)', () => {
    expect(clocksOf(consulted.begun)).toEqual([`reply ${lead} 2021-05-06`]);
  });

  it('lets a unit give its reasons for a return on any day, for the law bars none as late', () => {
    const asked = consulted.and(
      step('2021-04-20', people.handler, { type: 'RequestReturn', reasons: '不属于本单位职责。' }),
    );
    expect(asked.begun.returns[lead]?.status).toBe('requested');
  });

  it('knows one lead (第十七条: 牵头负责的单位), no joint and no separate handling', () => {
    const registered = lived(...parts.registered);
    const by = { by: people.body, on: '2021-02-05' };
    registered
      .when({ ...assignment, manner: 'joint', joint: [water], coHandlers: [] }, by)
      .thenRefused('joint-leads-unknown', { pack: 'beijing@2014.1', article: '北京条例第十七条' });
    registered.when({ ...assignment, manner: 'separate', coHandlers: [] }, by).thenRefused('manner-unknown', {
      given: 'separate',
      known: ['lead', 'sole'],
      article: '第十七条',
    });
  });

  it('gives six months from the assignment with the assigning body’s consent (第二十一条), to 5 August 2021', () => {
    const grant = { type: 'ExtendReply', reason: '同意。' } as const;
    consulted
      .when(grant, { by: people.body, on: '2021-04-20' })
      .thenRefused('extension-not-reported', { article: '第二十一条' });
    consulted
      .when(grant, { by: people.chief, on: '2021-04-20' })
      .thenRefused('not-permitted', { act: 'ExtendReply', allowed: ['assigning-body'], article: '第二十一条' });
    const granted = consulted.and(
      step('2021-04-19', people.office, { type: 'ReportForExtension', reason: '涉及面广。' }),
      step('2021-04-20', people.body, grant),
    );
    expect(clocksOf(granted.begun)).toEqual([`reply-difficult ${lead} 2021-08-05`]);
  });

  it('answers without a class of result, for its law has none (第二十二条)', () => {
    expect(delivered.begun.draft?.content.resultClass).toBeUndefined();
    expect(delivered.begun.phase).toBe('sent');
  });

  it('is rated within fifteen working days of the letter’s receipt (第二十三条): of 20 April 2021, until 12 May', () => {
    expect(clocksOf(delivered.begun)).toContain(`rating ${people.deputy.personId} 2021-05-12`);
  });

  it('is withdrawn before the assignment only (第十三条)', () => {
    const withdraw = { type: 'WithdrawProposal', reason: '情况已变。' } as const;
    const early = lived(...parts.registered, step('2021-02-04', people.deputy, withdraw));
    expect(early.begun.phase).toBe('closed');
    consulted
      .when(withdraw, { by: people.deputy, on: '2021-03-15' })
      .thenRefused('withdrawal-over', { article: '第十三条' });
    expect(permittedProposalActs(consulted.begun, people.deputy, pack, plainDate('2021-03-15'))).not.toContain(
      'WithdrawProposal',
    );
  });

  it('is handled anew on demand of the standing committee, within two months (第二十七条)', () => {
    const dissatisfied = delivered.and(
      step('2021-04-25', people.deputy, { type: 'RateReply', level: 'not-satisfied', reasons: '敷衍。' }),
      step('2021-04-26', people.coSigner, { type: 'RateReply', level: 'satisfied' }),
    );
    const order = { type: 'OrderRehandling', reasons: '敷衍塞责。', requirements: '重新研究。' } as const;
    dissatisfied
      .when(order, { by: people.body, on: '2021-04-28' })
      .thenRefused('text-missing', { field: 'decision', article: '第二十七条' });
    dissatisfied
      .when({ type: 'StudyDissatisfaction', findings: '—', told: 'telephone' }, { by: people.body, on: '2021-04-28' })
      .thenRefused('study-not-asked', {});
    const again = dissatisfied.and(
      step('2021-04-28', people.body, { ...order, decision: '京常办〔2021〕7号' }),
      step('2021-04-30', people.office, { type: 'ConfirmOrderReceived', proof: '签收' }),
    );
    expect(clocksOf(again.begun)).toContain(`rehandling ${lead} 2021-06-30`);
    expect(again.begun.rehandling).toMatchObject({ decision: '京常办〔2021〕7号' });
    expect(again.begun.supervisingBody).toBe(body);
  });
});
