import { randomUUID } from 'node:crypto';
import { commitmentStream, type Sha256, type StreamId } from '@banli/domain';
import { chainedHash, loadStream, rebuildReadModels } from '@banli/store';
import { eventually } from '../support/eventually';
import { refusal, refusedWith } from '../support/refusal';
import {
  assigner,
  chief,
  deputy,
  handler,
  office,
  playOn,
  playTo,
  shortLetter,
  supervisor,
} from '../support/short-life';
import { startTestStack, type TestStack } from '../support/stack';
import { dumpTables, readTables } from '../support/table-dump';

describe('the record of cases that were lived through the API', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startTestStack();
  });
  afterAll(() => stack.stop());

  it('answers an act that is sent again with the same answer, and holds it once', async () => {
    const the = await playTo(stack, 'assigned');
    const client = await stack.as(handler);
    const key = randomUUID();
    const first = await client.act(the, 'AcknowledgeAssignment', {}, { key });
    const again = await client.act(the, 'AcknowledgeAssignment', {}, { key });

    expect(again).toEqual(first);
    const types = (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
    expect(types.filter((type) => type === 'AssignmentAcknowledged')).toHaveLength(1);
  });

  it('gives one answer to ten copies of an act that arrive at once', async () => {
    const the = await playTo(stack, 'in-hand');
    const client = await stack.as(handler);
    const key = randomUUID();
    const body = { manner: 'visit', summary: '走访代表。' } as const;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => client.act(the, 'RecordContact', body, { key })),
    );

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await client.caseOf(the)).contacts).toBe(1);
  });

  it('refuses another body, or another person, under the same key', async () => {
    const the = await playTo(stack, 'in-hand');
    const key = randomUUID();
    const client = await stack.as(handler);
    await client.act(the, 'RecordContact', { manner: 'visit', summary: '走访代表。' }, { key });

    const otherBody = client.act(the, 'RecordContact', { manner: 'visit', summary: '没有走访。' }, { key });
    expect(await refusal(otherBody)).toMatchObject({
      status: 422,
      code: 'command-id-reused',
      facts: { commandId: key },
    });
    const otherPerson = (await stack.as('cq-slj-handler')).act(the, 'SubmitOpinion', { text: '赞成。' }, { key });
    expect(await refusedWith(otherPerson)).toBe('422 command-id-reused');
  });

  it('answers a registration that is sent again, and refuses a second proposal under its number', async () => {
    const key = randomUUID();
    const body = {
      jurisdiction: 'chongqing',
      session: '5-4',
      number: '0700',
      title: '关于公开水源地水质的建议',
      text: '建议按月公开监测结果。',
      leadProposer: deputy,
      inSession: false,
      containsStateSecret: false,
      timelineStart: '2021-02-05T01:00:00.000Z',
    } as const;
    const client = await stack.as(assigner);
    const first = await client.register(body, { key });

    expect(await client.register(body, { key })).toEqual(first);
    expect(await refusedWith(client.register({ ...body, title: '另一件建议' }))).toBe('409 already-registered');
    const stream = 'proposal/chongqing/5-4/0700' as StreamId;
    expect((await loadStream(stack.source.manager, stream)).filter(({ seq }) => seq === 1)).toHaveLength(1);
  });

  it('refuses the second of two people who both save on the version they saw', async () => {
    const the = await playTo(stack, 'consulted');
    const { version } = await (await stack.as(handler)).caseOf(the);
    const client = await stack.as(handler);
    const save = (closing: string): Promise<unknown> =>
      client.act(the, 'SaveDraft', { content: { ...shortLetter, closing: [closing] } }, { ifVersion: version });
    const outcomes = await Promise.allSettled([save('甲'), save('乙')]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((one) => one.status === 'rejected');
    expect(lost).toMatchObject({ reason: { status: 412, problem: { code: 'changed-meanwhile' } } });
    expect((await client.caseOf(the)).draft?.version).toBe(1);
  });

  it('numbers twelve cases that ask at once without a gap, and refuses a number the document office gave twice', async () => {
    const cases = await Promise.all(Array.from({ length: 12 }, () => playTo(stack, 'signed')));
    const client = await stack.as(office);
    await Promise.all(cases.slice(0, 10).map((the) => client.act(the, 'NumberReply', { series: '渝环函' })));
    const given = await Promise.all(cases.slice(0, 10).map(async (the) => (await client.caseOf(the)).replyNumber));

    expect(given.map((number) => Number(number?.match(/〕(\d+)号/)?.[1])).sort((left, right) => left - right)).toEqual(
      Array.from({ length: 10 }, (_, index) => index + 1),
    );
    const [eleventh, twelfth] = cases.slice(10);
    if (!eleventh || !twelfth) throw new Error('twelve cases were asked for');
    await client.act(eleventh, 'NumberReply', { series: '渝环函', serial: 313 });
    const taken = refusal(client.act(twelfth, 'NumberReply', { series: '渝环函', serial: 313 }));
    expect(await taken).toMatchObject({ status: 409, code: 'number-taken', facts: { year: 2021, serial: 313 } });
    await client.act(twelfth, 'NumberReply', { series: '渝环函', serial: 314 });
    expect((await client.caseOf(twelfth)).replyNumber).toBe('渝环函〔2021〕314号');
  });

  it('answers the same where the act ended its workflow between the look-up of its copy and that copy’s turn', async () => {
    const the = await playTo(stack, 'sent');
    await (await stack.as(handler)).actOnCommitment(the, '1-1', 'ReportFulfilment', { evidence: '验收报告。' });
    const client = await stack.as(supervisor);
    const key = randomUUID();
    const confirm = (): Promise<unknown> =>
      client.actOnCommitment(the, '1-1', 'ConfirmFulfilment', { remark: '属实。' }, { key });
    const waiting = (table: string): Promise<unknown> =>
      eventually(
        () =>
          stack.source.query<unknown[]>('select from pg_locks where not granted and relation = $1::regclass', [table]),
        (locks) => locks.length > 0,
      );
    const [record, pending] = [stack.source.createQueryRunner(), stack.source.createQueryRunner()];
    try {
      // The first is held up as it is recorded, its copy just after it has found that nothing is recorded yet.
      await record.startTransaction();
      await record.query('lock table record.event in share row exclusive mode');
      const first = confirm();
      await waiting('record.event');
      await pending.startTransaction();
      await pending.query('lock table ops.pending_command in access exclusive mode');
      const copy = confirm();
      await waiting('ops.pending_command');
      await record.commitTransaction();
      const answer = await first;
      const ended = stack.client.workflow.getHandle(commitmentStream(the.stream, 1, 1));
      await eventually(
        () => ended.describe(),
        ({ status }) => status.name === 'COMPLETED',
      );
      await pending.commitTransaction();

      expect(await copy).toEqual(answer);
    } finally {
      await record.release();
      await pending.release();
    }
  });

  it('rebuilds what people read, byte for byte, from cases in every state', async () => {
    for (const stage of ['registered', 'drafted', 'delivered', 'closed'] as const) await playTo(stack, stage);
    const edited = await playTo(stack, 'numbered');
    await (await stack.as(handler)).act(edited, 'SaveDraft', { content: shortLetter });
    await playOn(stack, edited, 'drafted', 'signed');
    await playOn(stack, edited, 'numbered', 'sent');
    const dissatisfied = await playTo(stack, 'delivered');
    const reasons = '没有说明完成时限。';
    await (await stack.as(deputy)).act(dissatisfied, 'RateReply', { level: 'not-satisfied', reasons });
    const overdue = await playTo(stack, 'assigned');
    await stack.moveTo('2021-03-25', [overdue.stream]);
    const promised = await playTo(stack, 'sent');
    const fulfilling = await stack.as(handler);
    await fulfilling.actOnCommitment(promised, '1-1', 'ReportProgress', { text: '已完成初稿。' });
    await fulfilling.actOnCommitment(promised, '1-1', 'ReportFulfilment', { evidence: '已印发。' });
    await (await stack.as(assigner)).actOnCommitment(promised, '1-1', 'ConfirmFulfilment', { remark: '已核对。' });

    const before = await dumpTables(stack.source, ...readTables);
    const applied = await rebuildReadModels(stack.source);
    const after = await dumpTables(stack.source, ...readTables);

    expect(after).toBe(before);
    expect(before.split('\n').length).toBeGreaterThan(100);
    const [counted]: readonly { events: number }[] = await stack.source.query(
      'select count(*)::int as events from record.event',
    );
    expect(applied).toBe(counted?.events);
  });

  it('chains every event of every stream, without a gap in any', async () => {
    const streams: readonly { stream: StreamId }[] = await stack.source.query(
      'select distinct stream from record.event',
    );

    expect(streams.length).toBeGreaterThan(25);
    for (const { stream } of streams) {
      let previous: Sha256 | null = null;
      const events = await loadStream(stack.source.manager, stream);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      for (const one of events) {
        expect(one.hash).toBe(chainedHash(previous, one));
        previous = one.hash;
      }
    }
  });

  it('has nothing waiting: each act was answered for by its workflow, each alarm told', async () => {
    const waiting = async (): Promise<readonly unknown[]> =>
      stack.source.query(
        `select stream, seq from ops.unconfirmed union all select stream, seq from ops.outbox where delivered_at is null`,
      );
    expect(await eventually(waiting, (rows) => rows.length === 0)).toEqual([]);
    const { notices } = await (await stack.as('cq-slj-handler')).inbox();
    expect(notices.map(({ tier }) => tier)).toContain('red');
  });

  it('keeps names, phones and sign-in data out of every event', async () => {
    await (await stack.as(chief)).inbox();
    const bodies: readonly { body: string }[] = await stack.source.query(
      `select body || actor::text as body from record.event where type <> 'DraftSaved'`,
    );
    for (const { body } of bodies) expect(body).not.toMatch(/李松辽|（虚构）|password|banli-demo/);
  });
});
