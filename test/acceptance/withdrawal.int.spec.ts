import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { refusedWith } from '../support/refusal';
import { assigner, coHandlerStaff, office, deputy, handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const reason = '所提问题已经解决。';

describe('a proposal that its deputy withdraws (art. 12)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(({ kind }) => kind);
  };
  const withdraw = async (the: ProposalPath, login: string, paper?: { readonly scan: string }): Promise<unknown> =>
    (await stack.as(login)).act(the, 'WithdrawProposal', { reason, ...(paper ? { paper } : {}) });

  it('closes in hand: no task, no running clock, no act, and its workflow has ended', async () => {
    const the = await playTo(stack, 'in-hand');
    expect(await refusedWith(withdraw(the, handler))).toBe('403 not-permitted');
    expect((await (await stack.as(deputy)).caseOf(the)).permitted).toEqual(['WithdrawProposal']);
    await withdraw(the, deputy);

    const page = await (await stack.as(handler)).caseOf(the);
    expect(page).toMatchObject({ phase: 'closed', withdrawn: { on: '2021-02-05', reason }, answered: {} });
    expect(page.clocks.filter(({ stopped }) => !stopped)).toEqual([]);
    expect(page.permitted).toEqual([]);
    for (const login of [handler, coHandlerStaff, assigner, deputy]) expect(await tasksOf(the, login)).toEqual([]);
    await (await stack.as(office)).act(the, 'ArchiveCase', { file: '撤回卷第7号' });
    const status = await eventually(
      async () => (await stack.client.workflow.getHandle(the.stream).describe()).status.name,
      (name) => name === 'COMPLETED',
    );
    expect(status).toBe('COMPLETED');
    const late = (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '赞成。' });
    expect(await refusedWith(late)).toBe('409 wrong-phase');
  });

  it('before anybody has it owes no assignment any more, and cannot be assigned', async () => {
    const the = await stack.register();
    expect(await tasksOf(the, assigner)).toEqual(['assign']);
    await withdraw(the, deputy);
    const page = await (await stack.as(deputy)).caseOf(the);
    expect(page.phase).toBe('closed');
    expect(page.clocks.filter(({ stopped }) => !stopped)).toEqual([]);
    expect(await tasksOf(the, assigner)).toEqual(['archive']);
    expect(await refusedWith(stack.assign(the))).toBe('409 wrong-phase');
  });

  it('is entered from paper by 人代工委 with the scan, after the letter went out as well', async () => {
    const the = await playTo(stack, 'sent');
    expect(await refusedWith(withdraw(the, assigner))).toBe('422 text-missing');
    await withdraw(the, assigner, { scan: '撤回书扫描件第7号' });

    const page = await (await stack.as(coHandlerStaff)).caseOf(the);
    expect(page.timeline.find(({ type }) => type === 'ProposalWithdrawn')?.facts).toMatchObject({ reason });
    expect(page.answered.on).toBe('2021-02-05');
    expect(await tasksOf(the, handler)).toEqual(['fulfil-commitment']);
  });
});
