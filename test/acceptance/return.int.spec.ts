import type { CaseView, Task } from '@banli/contracts';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { assigner, coHandler, coHandlerStaff, handler, lead, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const newLead = 'cq-jjxxw';
const newLeadStaff = 'cq-jjxxw-handler';
const reasons = '岸线修复由市水利局牵头，不属于本单位职责。';

describe('an assignment that a unit returns (art. 16)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, 'cq-slj-office', coHandler, ['office']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: ProposalPath, login = assigner): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const told = ({ kind, dueOn }: Task): string => (dueOn === undefined ? kind : `${kind} ${dueOn}`);
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(told);
  };

  it('by its lead goes with consent to another one, and keeps the opinion of the co-handler that stays', async () => {
    const the = await playTo(stack, 'assigned');
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '建议由我局牵头。' });
    await stack.moveTo('2021-02-08', [the.stream]);
    await (await stack.as(handler)).act(the, 'RequestReturn', { reasons });
    expect(await tasksOf(the, assigner)).toEqual(['decide-return']);
    expect((await pageOf(the)).returns).toMatchObject([{ unit: { id: lead }, status: 'requested', reasons }]);
    expect((await pageOf(the, coHandlerStaff)).returns).toEqual([]);
    expect(await refusedWith((await stack.as(handler)).act(the, 'ConsentToReturn', { unit: lead }))).toBe(
      '403 not-permitted',
    );

    await stack.moveTo('2021-02-18', [the.stream]);
    await (await stack.as(assigner)).act(the, 'ConsentToReturn', { unit: lead });
    expect((await pageOf(the)).phase).toBe('returned');
    expect(await tasksOf(the, assigner)).toEqual(['reassign 2021-02-26']);
    expect(await tasksOf(the, handler)).toEqual([]);
    expect((await pageOf(the)).answered).toEqual({});

    await stack.moveTo('2021-02-25', [the.stream]);
    const again = { lead, coHandlers: [coHandler] };
    expect(await refusedWith((await stack.as(assigner)).act(the, 'ReassignProposal', again))).toBe(
      '409 unit-returned-it',
    );
    await (await stack.as(assigner)).act(the, 'ReassignProposal', { lead: newLead, coHandlers: [coHandler] });
    const page = await pageOf(the, newLeadStaff);
    expect(page).toMatchObject({ phase: 'assigned', relation: 'lead', opinions: [{ status: 'submitted' }] });
    expect(page.clocks.find(({ kind, stopped }) => kind === 'reply' && !stopped)).toMatchObject({
      dueOn: '2021-05-25',
      otherwiseDueOn: '2021-05-06',
    });
    expect(await tasksOf(the, newLeadStaff)).toEqual(['draft 2021-05-25', 'accept-opinion', 'acknowledge']);
    expect(await refusedWith(pageOf(the, handler))).toBe('404 not-found');
  });

  it('by a co-handler is refused with reasons: it goes on owing its opinion of 2021-03-24', async () => {
    const the = await playTo(stack, 'in-hand');
    await (await stack.as('cq-slj-office')).act(the, 'RequestReturn', { reasons });
    const refusal = '岸线属河道管理范围，须由你局提出意见。';
    await (await stack.as(assigner)).act(the, 'RefuseReturn', { unit: coHandler, reasons: refusal });

    expect((await pageOf(the, coHandlerStaff)).returns).toMatchObject([{ status: 'refused', refusal }]);
    expect(await tasksOf(the, coHandlerStaff)).toEqual(['submit-opinion 2021-03-24']);
    expect(await tasksOf(the, assigner)).toEqual([]);
    const second = (await stack.as(coHandlerStaff)).act(the, 'RequestReturn', { reasons });
    expect(await refusedWith(second)).toBe('409 return-already-requested');
  });

  it('is barred on 25 February 2021, and its clock has then lapsed instead of standing overdue', async () => {
    const the = await playTo(stack, 'assigned');
    await stack.moveTo('2021-02-25', [the.stream]);

    const page = await pageOf(the, handler);
    expect(page.permitted).not.toContain('RequestReturn');
    expect(page.clocks.filter(({ kind }) => kind === 'return').map(({ stopped }) => stopped?.on)).toEqual([
      '2021-02-24',
      '2021-02-24',
    ]);
    expect(await refusedWith((await stack.as(handler)).act(the, 'RequestReturn', { reasons }))).toBe(
      '409 return-barred',
    );
  });
});
