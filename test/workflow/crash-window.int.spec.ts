import { randomUUID } from 'node:crypto';
import { loadStream } from '@banli/store';
import type { ApiClient } from '../../apps/cli/src/api/api-client';
import { eventually } from '../support/eventually';
import { HoldCommitProxy } from '../support/hold-commit-proxy';
import { coHandler, handler, playTo } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

type Standing = { readonly head: number; readonly nextAlarm?: { readonly clock: string; readonly on: string } };

describe('the crash window: committed, and nobody heard of it', () => {
  let stack: TestStack;
  let proxy: HoldCommitProxy;

  beforeAll(async () => {
    proxy = await HoldCommitProxy.start(process.env['BANLI_TEST_DATABASE_URL'] ?? '');
    stack = await startTestStack({
      environment: { BANLI_SWEEP_SECONDS: '1' },
      workerDatabaseUrl: (url) => proxy.through(url),
    });
  });
  afterAll(async () => {
    await stack.stop();
    await proxy.stop();
  });

  const standing = (the: FreshCase): Promise<Standing> =>
    stack.client.workflow.getHandle(the.stream).query<Standing>('standing');
  const typesOf = async (the: FreshCase): Promise<readonly string[]> =>
    (await loadStream(stack.source.manager, the.stream)).map(({ event }) => event.type);
  const unconfirmed = (the: FreshCase): Promise<readonly unknown[]> =>
    stack.source.query('select seq from ops.unconfirmed where stream = $1', [the.stream]);

  /** The act is committed; worker and API die before either hears of it. */
  async function dieInTheWindow(act: (client: ApiClient) => Promise<unknown>): Promise<void> {
    const client = await stack.as(handler);
    const held = proxy.arm();
    const lost = act(client).then(
      () => 'answered',
      () => 'lost',
    );
    await held;
    await Promise.all([stack.kill('worker'), stack.kill('api')]);
    expect(await lost).toBe('lost');
  }

  it('is closed by the sweep without any retry, and the alarm that the act armed rings on 2021-02-25', async () => {
    const the = await playTo(stack, 'assigned');
    const before = await standing(the);
    await dieInTheWindow((client) => client.act(the, 'AcknowledgeAssignment', {}));

    expect((await typesOf(the)).slice(-2)).toEqual(['AssignmentAcknowledged', 'ClockStarted']);
    expect(await unconfirmed(the)).toHaveLength(1);
    await Promise.all([stack.start('worker'), stack.start('api')]);
    await eventually(
      () => unconfirmed(the),
      (rows) => rows.length === 0,
      30_000,
    );

    const head = (await typesOf(the)).length;
    expect(head).toBe(before.head + 2);
    expect(await standing(the)).toMatchObject({ head, nextAlarm: { clock: 'contact/cq-sthjj/1', on: '2021-02-24' } });
    await stack.moveTo('2021-02-24', [the.stream]);
    expect((await typesOf(the)).at(-1)).toBe('ClockStruck');
  });

  it('gives a client that sends the same key again the answer of the act that was committed', async () => {
    const the = await playTo(stack, 'in-hand');
    const key = randomUUID();
    const body = { manner: 'field-study', summary: '现场调研。' } as const;
    await dieInTheWindow((client) => client.act(the, 'RecordContact', body, { key }));
    await Promise.all([stack.start('worker'), stack.start('api')]);
    const answer = await (await stack.as(handler)).act(the, 'RecordContact', body, { key });

    const types = await typesOf(the);
    expect(types.filter((type) => type === 'DeputyContacted')).toHaveLength(1);
    expect(answer).toMatchObject({ stream: the.stream, commandId: key, head: types.length });
    await eventually(
      () => standing(the),
      ({ head }) => head === types.length,
      30_000,
    );
  });

  it('loses nothing when the worker alone dies between two acts: the second is done by the next worker', async () => {
    const the = await playTo(stack, 'in-hand');
    await stack.kill('worker');
    const waiting = (await stack.as('cq-slj-handler')).act(the, 'SubmitOpinion', { text: '我局赞成。' });
    await stack.start('worker');

    expect(await waiting).toMatchObject({ stream: the.stream });
    const { opinions } = await (await stack.as(handler)).caseOf(the);
    expect(opinions).toMatchObject([{ unit: { id: coHandler }, status: 'submitted' }]);
  });
});
