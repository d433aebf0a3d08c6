import type { TimelineEntry } from '@banli/contracts';
import { refusedWith } from '../support/refusal';
import { assigner, coHandlerStaff, handler, playOn, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const late = { proof: '收文登记簿第18页', reason: '纸质件先到，平台后录。' };

describe('acts entered after the day they happened (补录)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  const timelineOf = async (the: FreshCase): Promise<readonly TimelineEntry[]> =>
    (await (await stack.as(assigner)).caseOf(the)).timeline;
  const alarmsOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await timelineOf(the)).filter(({ type }) => type === 'ClockStruck').map(({ facts }) => String(facts['tier']));

  it('need proof and a reason, and are never in the future nor before the receipt', async () => {
    const the = await playTo(stack, 'registered');
    await stack.moveTo('2021-02-08', [the.stream]);
    const client = await stack.as(assigner);
    const assign = (when: object): Promise<unknown> => client.act(the, 'AssignProposal', { lead: 'cq-sthjj', ...when });

    expect(await refusedWith(assign({ occurredOn: '2021-02-07' }))).toBe('422 late-entry-needs-proof');
    expect(await refusedWith(assign({ occurredOn: '2021-02-07', late: { ...late, proof: '　' } }))).toBe(
      '422 invalid-body',
    );
    expect(await refusedWith(assign({ occurredOn: '2021-02-09', late }))).toBe('422 date-in-future');
    expect(await refusedWith(assign({ occurredOn: '2021-02-04', late }))).toBe('422 date-before-receipt');
    await assign({ occurredOn: '2021-02-07', late });

    const assigned = (await timelineOf(the)).find(({ type }) => type === 'ProposalAssigned');
    expect(assigned).toMatchObject({ occurredOn: '2021-02-07', late });
    expect(assigned?.at).toMatch(/^2021-02-08T/);
  });

  it('are not assigned before the day they were, whatever the day they are entered: an opinion cannot precede its assignment', async () => {
    const the = await playTo(stack, 'registered');
    await stack.moveTo('2021-02-18', [the.stream]);
    await stack.assign(the, ['cq-slj']);
    const opinion = { text: '赞成。', occurredOn: '2021-02-10', late };

    expect(await refusedWith((await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', opinion))).toBe(
      '422 date-before-previous-act',
    );
  });

  it('count from the day they happened: assigned 2021-02-05, entered 03-22, opinions are due 03-24; no past alarm rings', async () => {
    const the = await playTo(stack, 'registered');
    await stack.moveTo('2021-03-22', [the.stream]);
    const rungBefore = await alarmsOf(the);
    await (
      await stack.as(assigner)
    ).act(the, 'AssignProposal', {
      lead: 'cq-sthjj',
      coHandlers: ['cq-slj'],
      occurredOn: '2021-02-05',
      late,
    });

    const { clocks } = await (await stack.as(handler)).caseOf(the);
    expect(clocks.find(({ kind }) => kind === 'opinion')).toMatchObject({ dueOn: '2021-03-24', tier: 'yellow' });
    expect(clocks.find(({ kind }) => kind === 'reply')).toMatchObject({ dueOn: '2021-05-06' });
    expect(clocks.find(({ kind }) => kind === 'assign')?.stopped).toEqual({ on: '2021-02-05', late: false });
    expect(await alarmsOf(the)).toEqual(rungBefore);

    await stack.moveTo('2021-03-24', [the.stream]);
    expect((await alarmsOf(the)).slice(rungBefore.length)).toEqual(['due']);
  });

  it('are on time by the day they happened: an opinion of 2021-03-24, entered on the 26th after a red alarm', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-03-26', [the.stream]);
    expect(await alarmsOf(the)).toContain('red');
    const client = await stack.as(coHandlerStaff);
    await client.act(the, 'SubmitOpinion', { text: '赞成。', occurredOn: '2021-03-24', late });

    const page = await (await stack.as(handler)).caseOf(the);
    expect(page.opinions).toMatchObject([{ submittedOn: '2021-03-24', late: false }]);
    expect(page.clocks.find(({ kind }) => kind === 'opinion')?.stopped).toEqual({ on: '2021-03-24', late: false });
    const board = await (await stack.as(assigner)).board();
    expect(board.rows.filter(({ proposal, kind }) => proposal?.stream === the.stream && kind === 'opinion')).toEqual(
      [],
    );
  });

  it('start the rating from the day the deputy had the letter, not from the day that was entered', async () => {
    const the = await playTo(stack, 'sent');
    await stack.moveTo('2021-02-10', [the.stream]);
    await (
      await stack.as('cq-sthjj-office')
    ).act(the, 'ConfirmDelivery', {
      recipient: 'deputy-li-songliao',
      proof: '代表本人签收。',
      occurredOn: '2021-02-05',
      late,
    });

    const rating = (await (await stack.as(assigner)).caseOf(the)).clocks.find(({ kind }) => kind === 'rating');
    expect(rating?.dueOn).toBe('2021-03-10');
    await playOn(stack, the, 'delivered', 'closed');
    expect((await (await stack.as(assigner)).caseOf(the)).phase).toBe('closed');
  });
});
