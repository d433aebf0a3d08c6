import type { CaseView, Task } from '@banli/contracts';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { refusedWith } from '../support/refusal';
import { assigner, chief, coHandler, coHandlerStaff, handler, office, playOn, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

describe('the opinion of a co-handler off the straight way (art. 20)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: ProposalPath, login = handler): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(told);
  };
  const told = ({ kind, dueOn }: Task): string => (dueOn === undefined ? kind : `${kind} ${dueOn}`);
  const submit = async (the: ProposalPath, text: string): Promise<unknown> =>
    (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text });

  it('sent back on 8 March 2021 is due again on the 15th, rings its alarms, and is accepted when it comes', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-03-05', [the.stream]);
    await submit(the, '无意见。');
    await stack.moveTo('2021-03-08', [the.stream]);
    const bounce = { unit: coHandler, ground: 'no-substance', note: '请写明岸线硬化的现状和措施。' } as const;
    expect(await refusedWith((await stack.as(office)).act(the, 'BounceOpinion', bounce))).toBe('403 not-permitted');
    await (await stack.as(handler)).act(the, 'BounceOpinion', bounce);

    expect(await tasksOf(the, coHandlerStaff)).toEqual(['submit-opinion 2021-03-15']);
    expect(await tasksOf(the, handler)).not.toContain('accept-opinion');
    const page = await pageOf(the, coHandlerStaff);
    expect(page.opinions).toMatchObject([{ status: 'bounced', bounce: { ground: 'no-substance', on: '2021-03-08' } }]);
    expect(page.clocks.find(({ kind }) => kind === 'opinion-redo')).toMatchObject({
      dueOn: '2021-03-15',
      cites: { article: '重庆条例第二十条' },
    });
    expect(await refusedWith((await stack.as(handler)).act(the, 'AcceptOpinion', { unit: coHandler }))).toBe(
      '409 opinion-not-submitted',
    );

    await stack.moveTo('2021-03-16', [the.stream]);
    const rung = (await pageOf(the)).timeline.filter(
      ({ type, facts }) => type === 'ClockStruck' && facts['kind'] === 'opinion-redo',
    );
    expect(rung.map(({ facts }) => `${String(facts['tier'])} ${String(facts['on'])}`)).toEqual([
      'blue 2021-03-10',
      'yellow 2021-03-12',
      'due 2021-03-15',
      'red 2021-03-16',
      'chase-1 2021-03-16',
    ]);
    await submit(the, '已完成岸线硬化情况调查，提出分段修复意见。');
    await (await stack.as(handler)).act(the, 'AcceptOpinion', { unit: coHandler });
    expect((await pageOf(the)).opinions).toMatchObject([{ status: 'accepted', late: true }]);
  });

  it('is withdrawn by its own unit alone, and then owed by the same 2021-03-24', async () => {
    const the = await playTo(stack, 'in-hand');
    await submit(the, '赞成。');
    expect(await refusedWith((await stack.as(handler)).act(the, 'WithdrawOpinion', {}))).toBe('403 not-permitted');
    expect((await pageOf(the, coHandlerStaff)).permitted).toContain('WithdrawOpinion');
    await (await stack.as(coHandlerStaff)).act(the, 'WithdrawOpinion', {});

    expect(await tasksOf(the, coHandlerStaff)).toEqual(['submit-opinion 2021-03-24']);
    expect((await pageOf(the)).opinions[0]).not.toHaveProperty('text');
    await submit(the, '赞成，并提出两条建议。');
    expect((await pageOf(the)).opinions).toMatchObject([{ status: 'submitted', text: '赞成，并提出两条建议。' }]);
  });

  it('waived by the lead’s office leaves the co-handler no task, and lets the chief sign without it', async () => {
    const the = await playTo(stack, 'in-hand');
    const reason = '该项职责已划转至市生态环境局。';
    await (await stack.as(handler)).act(the, 'RecordContact', { manner: 'visit', summary: '上门走访。' });
    await playOn(stack, the, 'consulted', 'checked');
    expect(await refusedWith(playOn(stack, the, 'checked', 'signed'))).toBe('409 opinions-outstanding');
    expect(await refusedWith((await stack.as(assigner)).act(the, 'WaiveOpinion', { unit: coHandler, reason }))).toBe(
      '403 not-permitted',
    );
    await (await stack.as(office)).act(the, 'WaiveOpinion', { unit: coHandler, reason });

    expect(await tasksOf(the, coHandlerStaff)).toEqual([]);
    expect((await pageOf(the)).opinions).toMatchObject([{ status: 'waived', waiver: { reason } }]);
    expect(await refusedWith(submit(the, '赞成。'))).toBe('409 opinion-not-awaited');
    expect((await pageOf(the, chief)).permitted).toContain('SignReply');
    await playOn(stack, the, 'checked', 'signed');
    expect((await pageOf(the)).phase).toBe('signed');
  });
});
