import { randomUUID } from 'node:crypto';
import type { CommandAnswer } from '@banli/contracts';
import { commitmentStream, type StreamId } from '@banli/domain';
import { eventually } from '../support/eventually';
import { HandingOver } from '../support/handing-over';
import { refusedWith } from '../support/refusal';
import { handler, playOn, playTo, supervisor } from '../support/short-life';
import type { FreshCase, TestStack } from '../support/stack';

const PROMISE = '1-1';
const PEOPLE = 4;

type Act = (stack: TestStack) => Promise<CommandAnswer>;

describe('workflows that hand over to a next run after 150 events of history, beside others that never do', () => {
  const key = randomUUID();
  let pair: HandingOver;
  let handingOver: TestStack;
  let lasting: TestStack;
  let the: FreshCase;
  let promise: StreamId;
  let answered: CommandAnswer;

  const both: HandingOver['both'] = (act) => pair.both(act);
  const typesOf = (stack: TestStack, stream: StreamId): Promise<readonly string[]> => pair.typesOf(stack, stream);

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
  const expectSameStates = async (): Promise<void> => {
    const { counted, amiss } = await pair.compared();
    expect(amiss).toEqual([]);
    expect(counted).toBeGreaterThan(0);
  };

  beforeAll(async () => {
    pair = await HandingOver.start();
    ({ handingOver, lasting } = pair);
    // under the same number on both: neither has had another case
    [the] = await Promise.all([playTo(handingOver, 'in-hand'), playTo(lasting, 'in-hand')]);
    promise = commitmentStream(the.stream, 1, 1);
    answered = await contact(handingOver, key);
    await contact(lasting);
  });
  afterAll(() => pair.stop());

  it('answer every act that is under way while a run ends, and record each once', async () => {
    const acts = PEOPLE * 20;
    const answers = await bySeveral(contact, 20);

    expect(new Set(answers.map(({ head }) => head)).size).toBe(acts);
    expect((await typesOf(handingOver, the.stream)).filter((type) => type === 'DeputyContacted')).toHaveLength(
      acts + 1,
    );
    const runs = await eventually(
      () => pair.handedOver(the.stream),
      (count) => count > 0,
    );
    expect(runs).toBeGreaterThan(0);
    expect(await pair.runsOf(lasting, the.stream)).toEqual(['RUNNING']);
    await expectSameStates();
  });

  it('give an act of the first run its old answer under its key, and refuse another act under it', async () => {
    const before = await typesOf(handingOver, the.stream);
    expect(await contact(handingOver, key)).toEqual(answered);
    expect(await refusedWith(contact(handingOver, key, '另一次。'))).toBe('422 command-id-reused');
    expect(await typesOf(handingOver, the.stream)).toEqual(before);
  });

  it('know the ids of the latest acts of the run before: one of them sent past the API is recorded once', async () => {
    await pair.untilHandedOver(the.stream, contact);
    const id = randomUUID();
    await both((stack) => contact(stack, id));
    await pair.untilHandedOver(the.stream, contact);
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
    expect(await pair.runsOf(handingOver, promise)).toEqual(['RUNNING']);
    expect((await typesOf(handingOver, promise)).filter((type) => type === 'CommitmentOpened')).toHaveLength(1);
    await expectSameStates();
  });

  it('carry a promise through runs of its own, wait for its alarms, and end when another unit confirms it', async () => {
    await bySeveral(progress, 10);
    await pair.untilHandedOver(promise, progress);
    expect(await pair.alarmOf(handingOver, promise)).toBeDefined();
    expect(await pair.alarmOf(handingOver, promise)).toEqual(await pair.alarmOf(lasting, promise));

    await both((stack) => stack.moveTo('2022-01-10', [promise]));
    expect((await pair.alarmsOf(handingOver, promise)).length).toBeGreaterThan(3);
    expect(await pair.alarmsOf(handingOver, promise)).toEqual(await pair.alarmsOf(lasting, promise));
    await both(async (stack) => {
      await (await stack.as(handler)).actOnCommitment(the, PROMISE, 'ReportFulfilment', { evidence: '验收报告。' });
      await (await stack.as(supervisor)).actOnCommitment(the, PROMISE, 'ConfirmFulfilment', { remark: '属实。' });
    });
    const runs = await eventually(
      () => pair.runsOf(handingOver, promise),
      (statuses) => statuses.includes('COMPLETED'),
    );
    expect(runs.filter((status) => status === 'COMPLETED')).toHaveLength(1);
    await expectSameStates();
  });

  it('wait for the same alarm as the others, and ring the same ones on the same days', async () => {
    const other = await playTo(handingOver, 'in-hand');
    await playTo(lasting, 'in-hand');
    the = other;
    await pair.untilHandedOver(the.stream, contact);
    expect(await pair.alarmOf(handingOver, the.stream)).toMatchObject({ clock: 'return/cq-slj/1', on: '2021-02-18' });
    expect(await pair.alarmOf(lasting, the.stream)).toEqual(await pair.alarmOf(handingOver, the.stream));

    await both((stack) => stack.moveTo('2021-03-25', [the.stream]));
    expect((await pair.alarmsOf(handingOver, the.stream)).length).toBeGreaterThan(5);
    expect(await pair.alarmsOf(handingOver, the.stream)).toEqual(await pair.alarmsOf(lasting, the.stream));
    await expectSameStates();
  });
});
