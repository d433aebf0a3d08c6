import type { CaseView, Now, Task } from '@banli/contracts';
import type { ProposalPath } from '../../apps/cli/src/api/api-client';
import { addPerson } from '../support/people';
import { refusedWith } from '../support/refusal';
import {
  assigner,
  coHandler,
  coHandlerStaff,
  deputy,
  handler,
  lead,
  office,
  playOn,
  playTo,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const arbiter = 'cq-jytas-office';
const newcomer = 'cq-jjxxw';
const reasons = '岸线修复由市水利局牵头，不属于本单位职责。';

describe('what changes hands after the assignment', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
    await addPerson(stack, arbiter, 'cq-jytas', ['office']);
  });
  afterAll(() => stack.stop());

  const pageOf = async (the: ProposalPath, login = assigner): Promise<CaseView> => (await stack.as(login)).caseOf(the);
  const told = ({ kind, dueOn }: Task): string => (dueOn === undefined ? kind : `${kind} ${dueOn}`);
  const tasksOf = async (the: FreshCase, login: string): Promise<readonly string[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(told);
  };
  const refused = async (): Promise<FreshCase> => {
    const the = await playTo(stack, 'assigned');
    await (await stack.as(handler)).act(the, 'RequestReturn', { reasons });
    await (await stack.as(assigner)).act(the, 'RefuseReturn', { unit: lead, reasons: '属于岸线生态修复。' });
    return the;
  };

  it('a refused return goes to the government office, and returned on 2021-02-18 is assigned anew by 2021-03-03', async () => {
    const the = await refused();
    expect(await refusedWith(pageOf(the, arbiter))).toBe('404 not-found');
    await (await stack.as(handler)).act(the, 'RequestArbitration', { reasons: '职责规定已附。' });
    expect(await tasksOf(the, arbiter)).toEqual(['arbitrate']);
    const { owed } = await (
      await stack.as(arbiter)
    ).get<Now>(`/api/proposals/${the.jurisdiction}/${the.session}/${the.number}/now`);
    expect(owed.filter(({ own }) => own)).toMatchObject([{ act: 'DecideArbitration', about: { id: lead } }]);
    const decision = { unit: lead, outcome: 'returned', reasons: '属于市水利局职责。' } as const;
    expect(await refusedWith((await stack.as(assigner)).act(the, 'DecideArbitration', decision))).toBe(
      '403 not-the-arbiter',
    );

    await stack.moveTo('2021-02-18', [the.stream]);
    await (await stack.as(arbiter)).act(the, 'DecideArbitration', decision);
    expect(await tasksOf(the, arbiter)).toEqual([]);
    expect(await tasksOf(the, handler)).toEqual([]);
    expect(await tasksOf(the, assigner)).toEqual(['reassign 2021-03-03']);
    const page = await pageOf(the);
    expect(page).toMatchObject({
      phase: 'returned',
      returns: [{ unit: { id: lead }, status: 'consented', arbitration: { arbiter: { id: 'cq-jytas' } } }],
    });
    await (await stack.as(assigner)).act(the, 'ReassignProposal', { lead: newcomer, coHandlers: [coHandler] });
    expect((await pageOf(the, `${newcomer}-handler`)).relation).toBe('lead');
  });

  it('a refusal upheld leaves the reply of 2021-05-06 with the unit, which may ask once', async () => {
    const the = await refused();
    await (await stack.as(handler)).act(the, 'RequestArbitration', { reasons: '职责规定已附。' });
    const decision = { unit: lead, outcome: 'upheld', reasons: '按三定方案属该局。' } as const;
    await (await stack.as(arbiter)).act(the, 'DecideArbitration', decision);

    expect(await tasksOf(the, handler)).toEqual(['draft 2021-05-06', 'acknowledge']);
    const again = (await stack.as(handler)).act(the, 'RequestArbitration', { reasons });
    expect(await refusedWith(again)).toBe('409 arbitration-already-requested');
    expect((await pageOf(the, handler)).permitted).not.toContain('RequestArbitration');
  });

  it('a co-handler added on 2021-02-26 has thirty working days from then; one released owes nothing', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.moveTo('2021-02-26', [the.stream]);
    const body = await stack.as(assigner);
    await body.act(the, 'AddCoHandler', { unit: newcomer, reason: '涉及产业布局。' });
    expect(await tasksOf(the, `${newcomer}-handler`)).toEqual(['submit-opinion 2021-04-12']);
    await body.act(the, 'ReleaseCoHandler', { unit: coHandler, reason: '不涉及河道。' });
    expect(await tasksOf(the, coHandlerStaff)).toEqual([]);
    expect(await refusedWith(pageOf(the, coHandlerStaff))).toBe('404 not-found');

    const page = await pageOf(the);
    expect(page.assignment?.coHandlers.map(({ id }) => id)).toEqual([newcomer]);
    expect(page.opinions.map(({ unit, status }) => [unit.id, status])).toEqual([[newcomer, 'requested']]);
    expect(await refusedWith(body.act(the, 'AddCoHandler', { unit: 'cq-nobody', reason: '。' }))).toBe(
      '422 unknown-party',
    );
  });

  it('an assignment may carry its own date, 2021-04-01, beside the legal 2021-05-06', async () => {
    const the = await stack.register();
    const ownDate = { dueOn: '2021-04-01', reason: '汛期前须答复。' };
    const body = await stack.as(assigner);
    const late = body.act(the, 'AssignProposal', { lead, ownDate: { ...ownDate, dueOn: '2021-05-06' } });
    expect(await refusedWith(late)).toBe('422 own-date-outside');
    await body.act(the, 'AssignProposal', { lead, ownDate });
    const { clocks } = await pageOf(the);
    expect(clocks.find(({ kind }) => kind === 'reply')).toMatchObject({ dueOn: '2021-04-01' });
    expect(await tasksOf(the, handler)).toEqual(['draft 2021-04-01', 'acknowledge']);
  });

  it('a letter on the platform on 2021-02-05 and on paper on the 8th is received on the 5th, both days on record', async () => {
    const the = await playTo(stack, 'sent');
    const desk = await stack.as(office);
    await desk.act(the, 'ConfirmDelivery', { recipient: deputy, channel: 'platform', proof: '平台签收记录' });
    await stack.moveTo('2021-02-08', [the.stream]);
    await desk.act(the, 'ConfirmDelivery', { recipient: deputy, channel: 'paper', proof: '挂号信回执' });

    const { dispatches, clocks } = await pageOf(the);
    expect(dispatches.find(({ recipient }) => recipient.id === deputy)).toMatchObject({
      deliveredOn: '2021-02-05',
      awaitsProof: false,
      arrived: [
        { channel: 'paper', on: '2021-02-08' },
        { channel: 'platform', on: '2021-02-05' },
      ],
    });
    expect(clocks.find(({ kind }) => kind === 'rating')).toMatchObject({ dueOn: '2021-03-10' });
    await playOn(stack, the, 'delivered', 'closed');
  });
});
