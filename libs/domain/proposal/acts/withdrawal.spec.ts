import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { nextAlarm } from '../../clock/clocks';
import { parts, people, upTo, type Part } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = proposalSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const article = '第十二条';
const withdraw = { type: 'WithdrawProposal', reason: '问题已经解决。' } as const;
const onPaper = { ...withdraw, paper: { scan: '撤回书扫描件第1号' } } as const;
const on = '2021-05-04';
const before = (Object.keys(parts) as readonly Part[]).filter((part) => part !== 'rated');

describe('the withdrawal of a proposal (撤回, 第十二条)', () => {
  it.each(before)('once %s, ends the handling on 4 May 2021: closed, and no clock runs or rings', (part) => {
    const scene = lived(...upTo(part)).and({ by: people.deputy, on, command: withdraw });
    expect(scene.begun).toMatchObject({ phase: 'closed', withdrawn: { on, reason: withdraw.reason } });
    expect(nextAlarm(scene.begun.clocks)).toBeUndefined();
    const running = lived(...upTo(part)).begun.clocks;
    for (const { id, stopped } of Object.values(running))
      if (!stopped) expect(scene.begun.clocks[id]?.stopped).toMatchObject({ on, lapsed: true });
  });

  it('on paper is entered by the assigning body, with its scan', () => {
    const assigned = lived(...upTo('assigned'));
    assigned
      .when(withdraw, { by: people.assigner, on: '2021-02-08' })
      .thenRefused('text-missing', { field: 'paper.scan', article });
    const decision = assigned.decide(onPaper, { by: people.assigner, on: '2021-02-08' });
    expect(decision.ok && decision.events[0]).toEqual({
      type: 'ProposalWithdrawn',
      v: 1,
      by: people.deputy.personId,
      reason: withdraw.reason,
      paper: onPaper.paper,
    });
  });

  it('is the lead proposer’s to declare, not a co-signer’s', () => {
    lived(...upTo('assigned'))
      .when(withdraw, { by: people.coSigner, on: '2021-02-08' })
      .thenRefused('not-the-lead-proposer', { article });
  });

  it('is no business of the unit that handles it', () => {
    lived(...upTo('acknowledged'))
      .when(onPaper, { by: people.handler, on: '2021-02-08' })
      .thenRefused('not-permitted', { act: 'WithdrawProposal', allowed: ['deputy', 'assigning-body'], article });
  });

  it('needs its reason in writing', () => {
    lived(...upTo('assigned'))
      .when({ ...withdraw, reason: '' }, { by: people.deputy, on: '2021-02-08' })
      .thenRefused('text-missing', { field: 'reason', article });
  });

  it('comes too late for a case that was rated on 10 May 2021', () => {
    const decision = lived(...upTo('rated')).decide(withdraw, { by: people.deputy, on: '2021-05-11' });
    expect(!decision.ok && decision.refusal.code).toBe('wrong-phase');
  });

  it('is not dated 14 April 2021, the day before the reply went out', () => {
    lived(...upTo('sent'))
      .when(onPaper, {
        by: people.assigner,
        on: '2021-04-16',
        happened: '2021-04-14',
        late: { proof: '撤回书', reason: '补录' },
      })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-04-14'),
        previousOn: plainDate('2021-04-15'),
        previousAct: 'DispatchReply',
      });
  });
});
