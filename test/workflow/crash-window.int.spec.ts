import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '@banli/contracts';
import { loadStream } from '@banli/store';
import { ApiRefusal } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { HoldCommitProxy } from '../support/hold-commit-proxy';
import { coHandler, coHandlerStaff, handler, playOn, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { dumpTables, readTables, recordTables } from '../support/table-dump';

type Standing = { readonly head: number; readonly nextAlarm?: { readonly clock: string; readonly on: string } };

/** How long the server waits for a workflow task that died with its worker: ten seconds, and some to spare. */
const TASK_LOST = 30_000;

describe('the crash window: events committed, worker and API killed before either hears of it', () => {
  const key = randomUUID();
  const visit = { manner: 'field-study', summary: '现场调研。' } as const;
  let stack: TestStack;
  let proxy: HoldCommitProxy;
  let abandoned: FreshCase;
  let retried: FreshCase;
  let idle: FreshCase;
  let headBefore: number;

  const standing = (the: FreshCase): Promise<Standing> =>
    stack.client.workflow.getHandle(the.stream).query<Standing>('standing');
  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
  const unconfirmed = (the: FreshCase): Promise<readonly unknown[]> =>
    stack.source.query('select seq from ops.unconfirmed where stream = $1', [the.stream]);
  /** As a person does it: sent again under the same key for as long as there is no answer. */
  const untilAnswered = (act: () => Promise<CommandAnswer>): Promise<CommandAnswer | undefined> =>
    eventually(
      () =>
        act().catch((fault: unknown) => {
          if (fault instanceof ApiRefusal && fault.problem.code === 'no-answer') return undefined;
          throw fault;
        }),
      (answer) => answer !== undefined,
      TASK_LOST,
    );

  beforeAll(async () => {
    proxy = await HoldCommitProxy.start(process.env['BANLI_TEST_DATABASE_URL'] ?? '');
    stack = await startTestStack({
      environment: { BANLI_SWEEP_SECONDS: '1' },
      workerDatabaseUrl: (url) => proxy.through(url),
    });
    abandoned = await playTo(stack, 'assigned');
    [retried, idle] = [await playTo(stack, 'in-hand'), await playTo(stack, 'in-hand')];
    headBefore = (await standing(abandoned)).head;

    const client = await stack.as(handler);
    const held = proxy.arm(2);
    const lost = Promise.allSettled([
      client.act(abandoned, 'AcknowledgeAssignment', {}),
      client.act(retried, 'RecordContact', visit, { key }),
    ]);
    await held;
    await Promise.all([stack.kill('worker'), stack.kill('api')]);
    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
  afterAll(async () => {
    await stack.stop();
    await proxy.stop();
  });

  it('leaves the store ahead of the workflow, and a note that nobody answered for it', async () => {
    expect((await typesOf(abandoned)).slice(-3)).toEqual(['AssignmentAcknowledged', 'ClockStopped', 'ClockStarted']);
    expect(await typesOf(abandoned)).toHaveLength(headBefore + 3);
    expect(await unconfirmed(abandoned)).toHaveLength(1);
    expect(await unconfirmed(retried)).toHaveLength(1);
  });

  it('is closed without any retry: the workflow is where its store is, the note is gone, and the act is there once', async () => {
    await Promise.all([stack.start('worker'), stack.start('api')]);
    await eventually(
      () => unconfirmed(abandoned),
      (rows) => rows.length === 0,
      TASK_LOST,
    );

    const types = await typesOf(abandoned);
    expect(types.filter((type) => type === 'AssignmentAcknowledged')).toHaveLength(1);
    expect(await standing(abandoned)).toMatchObject({
      head: headBefore + 3,
      nextAlarm: { clock: 'return/cq-slj/1', on: '2021-02-18' },
    });
  });

  it('rings the alarm that the lost act had armed, on 2021-02-24', async () => {
    await stack.moveTo('2021-02-24', [abandoned.stream]);

    const { timeline } = await (await stack.as(handler)).caseOf(abandoned);
    const struck = timeline.filter(({ type }) => type === 'ClockStruck').map(({ facts }) => facts['clockId']);
    expect(struck).toContain('contact/cq-sthjj/1');
  });

  it('gives a client that sends the same key again the answer of the act that was committed', async () => {
    const answer = await untilAnswered(async () =>
      (await stack.as(handler)).act(retried, 'RecordContact', visit, { key }),
    );

    const types = await typesOf(retried);
    expect(types.filter((type) => type === 'DeputyContacted')).toHaveLength(1);
    expect(answer).toMatchObject({ stream: retried.stream, commandId: key, head: types.length });
    expect((await standing(retried)).head).toBe(types.length);
  });

  it('has an act that was sent while no worker lived done by the next one', async () => {
    await stack.kill('worker');
    const opinion = { text: '我局赞成。' };
    const waiting = untilAnswered(async () =>
      (await stack.as(coHandlerStaff)).act(idle, 'SubmitOpinion', opinion, { key: 'while-nobody-worked' }),
    );
    await stack.start('worker');

    expect(await waiting).toMatchObject({ stream: idle.stream });
    const { opinions } = await (await stack.as(handler)).caseOf(idle);
    expect(opinions).toMatchObject([{ unit: { id: coHandler }, status: 'submitted' }]);
  });

  it('keeps what was committed in the window refillable from Temporal’s histories alone', async () => {
    await playOn(stack, abandoned, 'in-hand', 'consulted');
    const [record, read] = [
      await dumpTables(stack.source, ...recordTables),
      await dumpTables(stack.source, ...readTables),
    ];
    await Promise.all([stack.end('worker'), stack.end('api')]);
    await stack.source.query('truncate record.event, record.command, record.number_series, record.reply_number');
    await stack.banli('recover', 'store');

    expect(await dumpTables(stack.source, ...recordTables)).toBe(record);
    expect(await dumpTables(stack.source, ...readTables)).toBe(read);
  });
});
