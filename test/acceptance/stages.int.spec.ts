import type { CaseView, Inbox } from '@banli/contracts';
import { partyId } from '@banli/domain';
import { plainDate } from '@banli/calendar';
import { clockOf } from '../support/desks';
import { addPerson } from '../support/people';
import {
  assigner,
  chief,
  coHandler,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  playOn,
  playTo,
  supervisor,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const water = 'cq-slj';

describe('the internal dates of the unit that answers, counted back from the day its reply is due', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    for (const role of ['office', 'chief'] as const) await addPerson(stack, `${water}-${role}`, water, [role]);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: FreshCase, login: string): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const stagesOf = async (the: FreshCase, login = handler): Promise<readonly string[]> =>
    (await pageOf(the, login)).stages.map(({ id, on, reached }) => `${id} ${on}${reached ? ' reached' : ''}`);
  const inboxOf = async (login: string): Promise<Inbox> => (await stack.as(login)).inbox();
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> =>
    (await inboxOf(login)).tasks
      .filter(({ proposal }) => proposal?.stream === the.stream)
      .map(({ kind, dueOn, internalOn }) => [kind, dueOn, internalOn && `(${internalOn})`].filter(Boolean).join(' '));

  it('have a draft at sign-off by 2021-04-23 where it was assigned on 2021-02-05 and is due on 2021-05-06, and say why', async () => {
    const the = await playTo(stack, 'assigned');

    expect(await stagesOf(the)).toEqual([
      'opinions-in 2021-04-06',
      'draft-ready 2021-04-13',
      'sign-off 2021-04-23',
      'signed 2021-04-28',
    ]);
    const signOff = (await pageOf(the, handler)).stages[2];
    expect(signOff?.steps.zh.slice(0, 4)).toEqual([
      '自答复到期日2021-05-06（星期四）往前数7个工作日，当日不计入。',
      '条例未规定内部时限。按督办工作的要求，答复稿应在期满前七个工作日送审签；核稿完毕即送审签。',
      '不计入的休息日共6天：周末1天，劳动节5天（2021-05-01至2021-05-05）。',
      '调休上班的周末按工作日计：2021-04-25（星期日，劳动节调休）。',
    ]);
    expect(signOff?.steps.en.join(' ')).toContain('An internal date of the unit and no legal limit');
  });

  it('are those of each task: the opinion to accept, the draft, its check, its sign-off, beside the legal 2021-05-06', async () => {
    const the = await playTo(stack, 'in-hand');
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '赞成。' });
    expect(await tasksOf(the, handler)).toEqual([
      'contact 2021-03-10',
      'draft 2021-05-06 (2021-04-13)',
      'accept-opinion (2021-04-06)',
    ]);
    await (await stack.as(handler)).act(the, 'RecordContact', { manner: 'telephone', summary: '电话沟通。' });
    await (await stack.as(handler)).act(the, 'AcceptOpinion', { unit: coHandler });
    await playOn(stack, the, 'consulted', 'drafted');
    expect(await tasksOf(the, office)).toEqual(['check (2021-04-23)']);
    await playOn(stack, the, 'drafted', 'checked');
    expect(await tasksOf(the, chief)).toEqual(['sign (2021-04-28)']);

    await (await stack.as(chief)).act(the, 'ReturnDraft', { version: 1, to: 'drafting', note: '补充时限。' });
    expect((await stagesOf(the)).slice(0, 2)).toEqual(['opinions-in 2021-04-06 reached', 'draft-ready 2021-04-13']);
    expect(await tasksOf(the, handler)).toEqual(['draft 2021-05-06 (2021-04-13)']);
    await playOn(stack, the, 'consulted', 'sent');
    expect(await stagesOf(the)).toEqual([]);
  });

  it('are the unit’s own: on 2021-04-07, past the first of them, nobody outside reads it, nothing is late, nobody is told', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-04-07', [the.stream]);

    expect((await stagesOf(the))[0]).toBe('opinions-in 2021-04-06');
    for (const login of [supervisor, assigner, coHandlerStaff, deputy]) expect(await stagesOf(the, login)).toEqual([]);
    const page = await pageOf(the, handler);
    expect(clockOf(page, 'reply')?.tier).toBe('none');
    const struck = page.timeline.filter(({ type, facts }) => type === 'ClockStruck' && facts['kind'] === 'reply');
    expect(struck).toEqual([]);
    const board = await (await stack.as(supervisor)).board();
    expect(board.rows.filter(({ proposal, kind }) => proposal?.stream === the.stream && kind === 'reply')).toEqual([]);
    expect(await tasksOf(the, coHandlerStaff)).toEqual(['submit-opinion 2021-03-24']);
  });

  it('follow the reply when it is extended to 2021-08-05, and to its own 2021-03-31', async () => {
    const extended = await playTo(stack, 'in-hand');
    await (await stack.as(chief)).act(extended, 'ExtendReply', { reason: '涉及川渝两地多个部门。' });
    expect((await stagesOf(extended))[2]).toBe('sign-off 2021-07-27');
    expect(await tasksOf(extended, handler)).toContain('draft 2021-08-05 (2021-07-15)');

    const own = await playTo(stack, 'in-hand');
    const date = { dueOn: plainDate('2021-03-31'), reason: '汛期前须答复。' };
    await (await stack.as(assigner)).act(own, 'SetOwnDate', date);
    expect((await stagesOf(own))[2]).toBe('sign-off 2021-03-22');
    expect(await tasksOf(own, handler)).toContain('draft 2021-03-31 (2021-03-10)');
  });

  it('are the new lead’s after a re-assignment on 2021-02-08: due on 2021-05-08, a working Saturday, at sign-off by 04-26', async () => {
    const the = await playTo(stack, 'assigned');
    await stack.moveTo('2021-02-08', [the.stream]);
    await (await stack.as(handler)).act(the, 'RequestReturn', { reasons: '不属于本单位职责。' });
    await (await stack.as(assigner)).act(the, 'ConsentToReturn', { unit: partyId(lead) });
    await (await stack.as(assigner)).act(the, 'ReassignProposal', { lead: 'cq-jjxxw', coHandlers: [coHandler] });

    expect((await stagesOf(the, 'cq-jjxxw-handler'))[2]).toBe('sign-off 2021-04-26');
    expect(await tasksOf(the, 'cq-jjxxw-handler')).toContain('draft 2021-05-08 (2021-04-15)');
  });

  it('begin anew with a rehandling: order received 2021-02-20, due 2021-04-20, at sign-off by 2021-04-09', async () => {
    const the = await playTo(stack, 'delivered');
    await (await stack.as(deputy)).act(the, 'RateReply', { level: 'not-satisfied', reasons: '没有时限。' });
    const order = { reasons: '代表意见具体。', requirements: '逐段写明完成时限。' };
    await (await stack.as(assigner)).act(the, 'OrderRehandling', order);
    expect(await stagesOf(the)).toEqual([]);
    await stack.moveTo('2021-02-20', [the.stream]);
    await (await stack.as(handler)).act(the, 'ConfirmOrderReceived', { proof: '平台签收记录第3号' });

    expect(await stagesOf(the)).toEqual([
      'opinions-in 2021-03-22 reached',
      'draft-ready 2021-03-29',
      'sign-off 2021-04-09',
      'signed 2021-04-15',
    ]);
    expect(await tasksOf(the, handler)).toContain('draft 2021-04-20 (2021-03-29)');
  });

  it('are each unit’s of its own answer: one extended to 2021-08-05, the other still due on 2021-05-06', async () => {
    const the = await stack.register();
    await (await stack.as(assigner)).act(the, 'AssignProposal', { lead, manner: 'separate', separateWith: [water] });
    await (await stack.as(`${water}-handler`)).act(the, 'AcknowledgeAssignment', {});
    await (await stack.as(`${water}-chief`)).act(the, 'ExtendReply', { reason: '涉及面广。' });

    expect(await stagesOf(the)).toEqual(['draft-ready 2021-04-13', 'sign-off 2021-04-23', 'signed 2021-04-28']);
    expect((await stagesOf(the, `${water}-handler`))[1]).toBe('sign-off 2021-07-27');
    expect(await tasksOf(the, handler)).toContain('draft 2021-05-06 (2021-04-13)');
    expect(await tasksOf(the, `${water}-handler`)).toContain('draft 2021-08-05 (2021-07-15)');
  });
});
