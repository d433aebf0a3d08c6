import { plainDate } from '@banli/calendar';
import type { CaseView } from '@banli/contracts';
import { clockOf } from '../support/desks';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import { assigner, coHandlerStaff, deputy, handler, lead, office, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const colleague = 'cq-sthjj-handler-2';
const contact = { manner: 'telephone', summary: '电话沟通。' } as const;

describe('work inside a unit', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, colleague, lead, ['handler']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: FreshCase, login: string): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const holderOf = async (the: FreshCase, login: string): Promise<readonly (string | undefined)[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(({ worker }) => worker?.id);
  };

  it('is claimed by one handler, seen as theirs by the others, and given on by the office', async () => {
    const the = await playTo(stack, 'in-hand');
    await (await stack.as(handler)).act(the, 'ClaimCase', {});

    expect(await holderOf(the, colleague)).toEqual([handler, handler]);
    expect((await pageOf(the, colleague)).permitted).toEqual([]);
    expect(await refusedWith((await stack.as(colleague)).act(the, 'RecordContact', contact))).toBe(
      '409 claimed-by-another',
    );
    expect((await pageOf(the, coHandlerStaff)).workers).toEqual([]);

    expect(await refusedWith((await stack.as(office)).act(the, 'ReassignWork', { to: coHandlerStaff }))).toBe(
      '422 not-a-handler-of-the-unit',
    );
    await (await stack.as(office)).act(the, 'ReassignWork', { to: colleague });
    await (await stack.as(colleague)).act(the, 'RecordContact', contact);
    expect((await pageOf(the, office)).workers).toMatchObject([{ person: { id: colleague }, since: '2021-02-05' }]);

    await (await stack.as(office)).act(the, 'ReassignWork', {});
    expect(await holderOf(the, handler)).toEqual([undefined]);
    expect(
      (await pageOf(the, office)).timeline.map(({ type }) => type).filter((type) => /Claimed|Work/.test(type)),
    ).toEqual(['CaseClaimed', 'WorkReassigned', 'WorkReassigned']);
  });

  it('entered for the wrong day is put right: a letter received on 4 March 2021, not on the 8th, is rated by 1 April', async () => {
    const the = await playTo(stack, 'sent');
    await stack.moveTo('2021-03-08', [the.stream]);
    await (await stack.as(office)).act(the, 'ConfirmDelivery', { recipient: deputy, proof: '挂号信回执' });
    expect(clockOf(await pageOf(the, assigner), 'rating')?.dueOn).toBe('2021-04-06');

    const [entry] = (await pageOf(the, office)).correctable.filter(({ type }) => type === 'ReplyDelivered');
    const correction = {
      seq: entry?.seq ?? 0,
      on: plainDate('2021-03-04'),
      proof: '邮政签收单',
      reason: '录入的是回执寄回之日。',
    };
    expect(await refusedWith((await stack.as(handler)).act(the, 'CorrectDay', correction))).toBe('403 not-permitted');
    await (await stack.as(office)).act(the, 'CorrectDay', correction);

    const page = await pageOf(the, office);
    expect(clockOf(page, 'rating')?.dueOn).toBe('2021-04-01');
    expect(page.dispatches.find(({ recipient }) => recipient.id === deputy)?.deliveredOn).toBe('2021-03-04');
    expect(
      page.timeline.slice(-2).map(({ type, facts }) => [type, facts['was'], facts['on'] ?? facts['dueOn']]),
    ).toEqual([
      ['DayCorrected', '2021-03-08', '2021-03-04'],
      ['ClockMoved', '2021-04-06', '2021-04-01'],
    ]);
    const tasks = (await (await stack.as(deputy)).inbox()).tasks.filter(
      ({ proposal }) => proposal?.stream === the.stream,
    );
    expect(tasks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['rate', '2021-04-01']]);
    expect(await refusedWith((await stack.as(office)).act(the, 'CorrectDay', correction))).toBe('422 day-unchanged');
  });
});
