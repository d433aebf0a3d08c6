import type { CaseView, ProposalList } from '@banli/contracts';
import { commitmentStream } from '@banli/domain';
import { clocksOf, Desks } from '../support/desks';
import { eventually } from '../support/eventually';
import { refusedWith } from '../support/refusal';
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
  publish,
  shortLetter,
} from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

const reasons = '没有说明完成时限。';

describe('a reply that did not satisfy the deputy (art. 27)', () => {
  let stack: TestStack;
  let the: FreshCase;

  beforeAll(async () => {
    stack = await startTestStack();
    the = await playTo(stack, 'delivered');
  });
  afterAll(() => stack.stop());

  const at = (date: string): Promise<void> => stack.moveTo(date, [the.stream]);
  const pageFor = (login: string): Promise<CaseView> => new Desks(stack, the).page(login);
  const tasksOf = async (login: string): Promise<readonly string[]> => {
    const { tasks } = await (await stack.as(login)).inbox();
    return tasks
      .filter(({ proposal, commitment }) => proposal?.stream === the.stream && commitment === undefined)
      .map(({ kind, dueOn }) => (dueOn === undefined ? kind : `${kind} ${dueOn}`));
  };
  const dissatisfied = async (): Promise<unknown> =>
    (await stack.as(deputy)).act(the, 'RateReply', { level: 'not-satisfied', reasons });

  it('is ordered on 2021-02-18 to be handled anew by 人代工委, not by the unit itself', async () => {
    await dissatisfied();
    await at('2021-02-18');
    const order = { reasons: '代表意见具体。', requirements: '逐段写明完成时限。' };
    expect(await refusedWith((await stack.as(office)).act(the, 'OrderRehandling', order))).toBe('403 not-permitted');
    await (await stack.as(assigner)).act(the, 'OrderRehandling', order);

    expect(await pageFor(handler)).toMatchObject({
      phase: 'ordered',
      round: 2,
      answered: {},
      rehandling: { orderedOn: '2021-02-18', requirements: order.requirements },
      rounds: [{ round: 1, rating: { level: 'not-satisfied' } }],
    });
    expect(await tasksOf(handler)).toEqual(['confirm-order']);
    expect(await tasksOf(assigner)).toEqual([]);
  });

  it('received on 2021-02-20 is due on 2021-04-20, two months on, on the desk of the handler', async () => {
    await at('2021-02-20');
    await (await stack.as(handler)).act(the, 'ConfirmOrderReceived', { proof: '平台签收记录第3号' });

    const page = await pageFor(handler);
    expect(clocksOf(page, 'rehandling')).toMatchObject([{ owedBy: { id: lead }, dueOn: '2021-04-20' }]);
    expect(await tasksOf(handler)).toEqual(['draft 2021-04-20', 'contact']);
    const [listed] = (await (await stack.as(handler)).get<ProposalList>('/api/proposals')).rows.filter(
      ({ stream }) => stream === the.stream,
    );
    expect(listed).toMatchObject({ replyDueOn: '2021-04-20', tier: 'none' });
    expect(listed?.answeredOn).toBeUndefined();
  });

  it('asks a co-handler anew only where the lead wants it to, within five working days', async () => {
    expect((await pageFor(handler)).opinions).toMatchObject([{ status: 'accepted' }]);
    await (await stack.as(handler)).act(the, 'RequestOpinionAgain', { unit: coHandler, note: '请写明分段时限。' });
    expect(await tasksOf(coHandlerStaff)).toEqual(['submit-opinion 2021-02-26']);
    await (await stack.as(coHandlerStaff)).act(the, 'SubmitOpinion', { text: '各段于年底前完成。' });
    await (await stack.as(handler)).act(the, 'AcceptOpinion', { unit: coHandler });
  });

  it('goes out a second time under another number, with a promise of its own, and is rated anew', async () => {
    const first = (await pageFor(handler)).rounds[0]?.replyNumber;
    await (await stack.as(handler)).act(the, 'RecordContact', { manner: 'visit', summary: '走访代表。' });
    await playOn(stack, the, 'consulted', 'numbered');
    const client = await stack.as(office);
    await client.act(the, 'DispatchReply', { channels: ['paper', 'platform'] });
    const page = await eventually(
      () => pageFor(handler),
      ({ commitments }) => commitments.length === 2,
    );

    expect(page.commitments.map(({ stream }) => stream)).toEqual([
      commitmentStream(the.stream, 1, 1),
      commitmentStream(the.stream, 2, 1),
    ]);
    expect(page.replyNumber).not.toBe(first);
    expect(page).toMatchObject({ phase: 'sent', answered: { on: '2021-02-20', late: false }, fulfilment: 'open' });
    await client.act(the, 'ConfirmDelivery', { recipient: deputy, proof: '代表本人签收。' });
    expect(clocksOf(await pageFor(assigner), 'rating').map(({ dueOn }) => dueOn)).toEqual(['2021-03-10', '2021-03-19']);
    expect(await tasksOf(deputy)).toEqual(['rate 2021-03-19']);
    await dissatisfied();
  });

  it('leaves no third round: 人代工委 convenes the deputy and the unit, and its outcome closes the case', async () => {
    const client = await stack.as(assigner);
    const order = client.act(the, 'OrderRehandling', { reasons, requirements: reasons });
    expect(await refusedWith(order)).toBe('409 no-further-rehandling');
    expect(await refusedWith(client.act(the, 'CloseDissatisfaction', { reason: '已说明。' }))).toBe(
      '409 meeting-required',
    );
    const outcome = '由市生态环境局每半年向代表通报一次进展。';
    expect(await refusedWith(client.act(the, 'RecordMeeting', { participants: ['nobody'], outcome }))).toBe(
      '422 unknown-person',
    );
    await client.act(the, 'RecordMeeting', { participants: [deputy, lead, coHandler], outcome });

    expect(await pageFor(deputy)).toMatchObject({ phase: 'closed', meeting: { outcome } });
    expect((await pageFor(coHandlerStaff)).meeting).toBeUndefined();
  });

  it('is made public and archived by the office; its workflow ends, and its promises live on', async () => {
    expect(await tasksOf(office)).toEqual(['publish 2021-03-19', 'archive']);
    await publish(stack, the);
    expect((await pageFor(office)).publications.map(({ round }) => round)).toEqual([2]);
    await (await stack.as(office)).act(the, 'ArchiveCase', { file: '2021年建议卷第18号' });

    expect(await pageFor(chief)).toMatchObject({ phase: 'archived', permitted: [], fulfilment: 'open' });
    await eventually(
      () => stack.client.workflow.getHandle(the.stream).describe(),
      ({ status: { name } }) => name === 'COMPLETED',
    );
    const late = (await stack.as(handler)).act(the, 'SaveDraft', { content: shortLetter });
    expect(await refusedWith(late)).toBe('409 wrong-phase');
    const { rows } = await (await stack.as(assigner)).ledger();
    expect(rows.filter(({ proposal }) => proposal.stream === the.stream).map(({ status }) => status)).toEqual([
      'open',
      'open',
    ]);
  });
});

describe('a rating given by mistake (our default: five working days)', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  it('of 2021-02-05 is corrected by its rater within the time until 2021-02-18, and brings the closed case back', async () => {
    const the = await playTo(stack, 'closed');
    const correction = { level: 'not-satisfied', reasons } as const;
    await stack.moveTo('2021-02-08', [the.stream]);
    expect(await refusedWith((await stack.as(office)).act(the, 'CorrectRating', correction))).toBe('403 not-permitted');
    await (await stack.as(deputy)).act(the, 'CorrectRating', correction);

    expect(await (await stack.as(assigner)).caseOf(the)).toMatchObject({
      phase: 'dissatisfied',
      rating: { level: 'not-satisfied', on: '2021-02-05', correctedOn: '2021-02-08', correctableUntil: '2021-02-18' },
    });
    const { tasks } = await (await stack.as(assigner)).inbox();
    expect(tasks.filter(({ proposal }) => proposal?.stream === the.stream).map(({ kind }) => kind)).toEqual([
      'decide-dissatisfaction',
    ]);
    await stack.moveTo('2021-02-19', [the.stream]);
    expect(await refusedWith((await stack.as(deputy)).act(the, 'CorrectRating', { level: 'satisfied' }))).toBe(
      '409 correction-over',
    );
  });
});
