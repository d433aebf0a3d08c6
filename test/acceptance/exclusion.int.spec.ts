import { refusedWith } from '../support/refusal';
import { assigner, coHandlerStaff, deputy, handler, playTo } from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';

describe('a reply that its deputy never rates (art. 29)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  it('received on 2021-02-05 is chased after 2021-03-10, then left out by 人代工委, and the case is closed', async () => {
    const the = await playTo(stack, 'delivered');
    const exclude = async (login: string): Promise<unknown> => (await stack.as(login)).act(the, 'ExcludeRating', {});
    expect(await refusedWith(exclude(assigner))).toBe('409 rating-not-overdue');
    await stack.moveTo('2021-03-11', [the.stream]);
    expect(await refusedWith(exclude(handler))).toBe('403 not-permitted');
    expect((await (await stack.as(assigner)).caseOf(the)).permitted).toContain('ExcludeRating');
    await exclude(assigner);

    const page = await (await stack.as(assigner)).caseOf(the);
    expect(page).toMatchObject({
      phase: 'closed',
      unrated: { on: '2021-03-11', dueOn: '2021-03-10', chasedOn: ['2021-03-11'] },
    });
    expect(page.rating).toBeUndefined();
    expect((await (await stack.as(coHandlerStaff)).caseOf(the)).unrated).toBeUndefined();
    const { tasks } = await (await stack.as(deputy)).inbox();
    expect(tasks.filter(({ proposal }) => proposal?.stream === the.stream)).toEqual([]);
  });
});
