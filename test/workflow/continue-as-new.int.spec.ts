import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '@banli/contracts';
import { commitmentStream, type StreamId } from '@banli/domain';
import { compareStates, finalStates } from '../chaos/findings';
import { eventually } from '../support/eventually';
import { KillableServers } from '../support/killable-servers';
import { refusedWith } from '../support/refusal';
import { handler, playOn, playTo, supervisor } from '../support/short-life';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';

/** A setting of the server, as an operator would make it; with its usual 4,096 events a life hands over after years. */
const CONTINUE_AFTER_EVENTS = 150;
const PROMISE = '1-1';
const PEOPLE = 4;

type Standing = { readonly head: number; readonly nextAlarm?: object };
type Act = (stack: TestStack) => Promise<CommandAnswer>;

/*
 * Time is skipped only after a run has just handed over: Temporal 1.32 counts skipped time twice in the run that follows
 * one in which time was skipped, which would then miss alarms. It does not happen where time passes by itself.
 */
describe('workflows that hand over to a next run after 150 events of history, beside others that never do', () => {
  const key = randomUUID();
  let servers: KillableServers;
  let handingOver: TestStack;
  let lasting: TestStack;
  let the: FreshCase;
  let promise: StreamId;
  let answered: CommandAnswer;

  const both = async (act: (stack: TestStack) => Promise<unknown>): Promise<void> => {
    await Promise.all([act(handingOver), act(lasting)]);
  };
  const runsOf = async (stack: TestStack, stream: string): Promise<readonly string[]> => {
    const runs: string[] = [];
    for await (const { status } of stack.client.workflow.list({ query: `WorkflowId = '${stream}'` }))
      runs.push(status.name);
    return runs;
  };
  const handedOver = async (stream: string): Promise<number> =>
    (await runsOf(handingOver, stream)).filter((status) => status === 'CONTINUED_AS_NEW').length;
  const alarmOf = async (stack: TestStack, stream: string): Promise<object | undefined> =>
    (await stack.client.workflow.getHandle(stream).query<Standing>('standing')).nextAlarm;
  const typesOf = async (stack: TestStack, stream: string): Promise<readonly string[]> =>
    (
      await stack.source.query<{ type: string }[]>('select type from record.event where stream = $1 order by seq', [
        stream,
      ])
    ).map(({ type }) => type);
  const alarmsOf = async (stack: TestStack, stream: string): Promise<readonly string[]> =>
    (
      await stack.source.query<{ rung: string }[]>(
        `select concat(occurred_on, ' ', command_id) as rung from record.event
          where stream = $1 and type = 'ClockStruck' order by seq`,
        [stream],
      )
    ).map(({ rung }) => rung);

  const contact = async (stack: TestStack, id: string = randomUUID(), summary = '电话沟通。'): Promise<CommandAnswer> =>
    (await stack.as(handler)).act(the, 'RecordContact', { manner: 'telephone', summary }, { key: id });
  const progress: Act = async (stack) =>
    (await stack.as(handler)).actOnCommitment(the, PROMISE, 'ReportProgress', { text: '又完成一段。' });

  /** Several people at once, each act after their last one, so that some are under way whenever a run ends. */
  const bySeveral = async (act: Act, each: number): Promise<readonly CommandAnswer[]> => {
    const answers: CommandAnswer[] = [];
    await both(async (stack) => {
      const person = async (): Promise<void> => {
        for (let times = 0; times < each; times += 1) {
          const answer = await act(stack);
          if (stack === handingOver) answers.push(answer);
        }
      };
      await Promise.all(Array.from({ length: PEOPLE }, person));
    });
    return answers;
  };
  const untilHandedOver = async (stream: string, act: Act): Promise<void> => {
    const before = await handedOver(stream);
    for (let acts = 0; acts < CONTINUE_AFTER_EVENTS && (await handedOver(stream)) === before; acts += 1)
      await both(act);
    expect(await handedOver(stream)).toBe(before + 1);
  };
  const expectSameStates = async (): Promise<void> => {
    const { counted, amiss } = compareStates(await finalStates(lasting.source), await finalStates(handingOver.source));
    expect(amiss).toEqual([]);
    expect(counted).toBeGreaterThan(0);
  };

  beforeAll(async () => {
    servers = await KillableServers.start({ continueAsNewAfterEvents: CONTINUE_AFTER_EVENTS });
    [handingOver, lasting] = await Promise.all([startTestStack({ servers }), startTestStack()]);
    // under the same number on both: neither has had another case
    [the] = await Promise.all([playTo(handingOver, 'in-hand'), playTo(lasting, 'in-hand')]);
    promise = commitmentStream(the.stream, 1, 1);
    answered = await contact(handingOver, key);
    await contact(lasting);
  });
  afterAll(async () => {
    await handingOver.stop();
    await lasting.stop();
    await servers.stop();
  });

  it('answer every act that is under way while a run ends, and record each once', async () => {
    const acts = PEOPLE * 20;
    const answers = await bySeveral(contact, 20);

    expect(new Set(answers.map(({ head }) => head)).size).toBe(acts);
    expect((await typesOf(handingOver, the.stream)).filter((type) => type === 'DeputyContacted')).toHaveLength(
      acts + 1,
    );
    const runs = await eventually(
      () => handedOver(the.stream),
      (count) => count > 0,
    );
    expect(runs).toBeGreaterThan(0);
    expect(await runsOf(lasting, the.stream)).toEqual(['RUNNING']);
    await expectSameStates();
  });

  it('give an act of the first run its old answer under its key, and refuse another act under it', async () => {
    const before = await typesOf(handingOver, the.stream);
    expect(await contact(handingOver, key)).toEqual(answered);
    expect(await refusedWith(contact(handingOver, key, '另一次。'))).toBe('422 command-id-reused');
    expect(await typesOf(handingOver, the.stream)).toEqual(before);
  });

  it('know the ids of the latest acts of the run before: one of them sent past the API is recorded once', async () => {
    await untilHandedOver(the.stream, contact);
    const id = randomUUID();
    await both((stack) => contact(stack, id));
    await untilHandedOver(the.stream, contact);
    const before = await typesOf(handingOver, the.stream);
    const [row] = await handingOver.source.query<{ body_hash: string }[]>(
      'select body_hash from record.command where stream = $1 and command_id = $2',
      [the.stream, id],
    );
    const envelope = {
      commandId: id,
      bodyHash: row?.body_hash,
      actor: { kind: 'person', personId: handler, unit: 'cq-sthjj', roles: ['handler'] },
      command: { type: 'RecordContact', manner: 'telephone', summary: '电话沟通。' },
    };
    await handingOver.client.workflow.getHandle(the.stream).executeUpdate('RecordContact', { args: [envelope] });

    expect(await typesOf(handingOver, the.stream)).toEqual(before);
  });

  it('open each promise of the letter once, and look at it again in every run after', async () => {
    await both((stack) => playOn(stack, the, 'in-hand', 'delivered'));
    expect(await runsOf(handingOver, promise)).toEqual(['RUNNING']);
    expect((await typesOf(handingOver, promise)).filter((type) => type === 'CommitmentOpened')).toHaveLength(1);
    await expectSameStates();
  });

  it('carry a promise through runs of its own, wait for its alarms, and end when another unit confirms it', async () => {
    await bySeveral(progress, 10);
    await untilHandedOver(promise, progress);
    expect(await alarmOf(handingOver, promise)).toBeDefined();
    expect(await alarmOf(handingOver, promise)).toEqual(await alarmOf(lasting, promise));

    await both((stack) => stack.moveTo('2022-01-10', [promise]));
    expect((await alarmsOf(handingOver, promise)).length).toBeGreaterThan(3);
    expect(await alarmsOf(handingOver, promise)).toEqual(await alarmsOf(lasting, promise));
    await both(async (stack) => {
      await (await stack.as(handler)).actOnCommitment(the, PROMISE, 'ReportFulfilment', { evidence: '验收报告。' });
      await (await stack.as(supervisor)).actOnCommitment(the, PROMISE, 'ConfirmFulfilment', { remark: '属实。' });
    });
    const runs = await eventually(
      () => runsOf(handingOver, promise),
      (statuses) => statuses.includes('COMPLETED'),
    );
    expect(runs.filter((status) => status === 'COMPLETED')).toHaveLength(1);
    await expectSameStates();
  });

  it('wait for the same alarm as the others, and ring the same ones on the same days', async () => {
    const other = await playTo(handingOver, 'in-hand');
    await playTo(lasting, 'in-hand');
    the = other;
    await untilHandedOver(the.stream, contact);
    expect(await alarmOf(handingOver, the.stream)).toMatchObject({ clock: 'return/cq-slj/1', on: '2021-02-18' });
    expect(await alarmOf(lasting, the.stream)).toEqual(await alarmOf(handingOver, the.stream));

    await both((stack) => stack.moveTo('2021-03-25', [the.stream]));
    expect((await alarmsOf(handingOver, the.stream)).length).toBeGreaterThan(5);
    expect(await alarmsOf(handingOver, the.stream)).toEqual(await alarmsOf(lasting, the.stream));
    await expectSameStates();
  });
});
