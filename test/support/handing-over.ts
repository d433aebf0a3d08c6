import type { StreamId } from '@banli/domain';
import { compareStates, finalStates, type Finding } from '../chaos/findings';
import { KillableServers } from './killable-servers';
import { startTestStack, type TestStack } from './stack';

/** A setting of the server, as an operator would make it; with its usual 4,096 events a life hands over after years. */
const CONTINUE_AFTER_EVENTS = 150;

type Standing = { readonly nextAlarm?: object };

/**
 * Two stacks that live the same life: the workflows of one hand over to a next run after 150 events of history, those of
 * the other never do. Time is skipped only after a run has just handed over: Temporal 1.32 counts skipped time twice in
 * the run that follows one in which time was skipped, which would then miss alarms. It does not happen where time passes
 * by itself.
 */
export class HandingOver {
  private constructor(
    private readonly servers: KillableServers,
    readonly handingOver: TestStack,
    readonly lasting: TestStack,
  ) {}

  static async start(): Promise<HandingOver> {
    const servers = await KillableServers.start({ continueAsNewAfterEvents: CONTINUE_AFTER_EVENTS });
    return new HandingOver(servers, ...(await Promise.all([startTestStack({ servers }), startTestStack()])));
  }

  async stop(): Promise<void> {
    await this.handingOver.stop();
    await this.lasting.stop();
    await this.servers.stop();
  }

  async both(act: (stack: TestStack) => Promise<unknown>): Promise<void> {
    await Promise.all([act(this.handingOver), act(this.lasting)]);
  }

  /** How each run of a workflow stands. */
  async runsOf(stack: TestStack, stream: StreamId): Promise<readonly string[]> {
    const runs: string[] = [];
    for await (const { status } of stack.client.workflow.list({ query: `WorkflowId = '${stream}'` }))
      runs.push(status.name);
    return runs;
  }

  async handedOver(stream: StreamId): Promise<number> {
    const runs = await this.runsOf(this.handingOver, stream);
    return runs.filter((status) => status === 'CONTINUED_AS_NEW').length;
  }

  /** The same act on both, again and again, until the next run of this workflow has begun. Throws if it never does. */
  async untilHandedOver(stream: StreamId, act: (stack: TestStack) => Promise<unknown>): Promise<void> {
    const before = await this.handedOver(stream);
    for (let acts = 0; acts < CONTINUE_AFTER_EVENTS; acts += 1) {
      if ((await this.handedOver(stream)) > before) return;
      await this.both(act);
    }
    throw new Error(`${stream} did not hand over within ${String(CONTINUE_AFTER_EVENTS)} acts`);
  }

  async alarmOf(stack: TestStack, stream: StreamId): Promise<object | undefined> {
    return (await stack.client.workflow.getHandle(stream).query<Standing>('standing')).nextAlarm;
  }

  async typesOf(stack: TestStack, stream: StreamId): Promise<readonly string[]> {
    const rows = await stack.source.query<{ type: string }[]>(
      'select type from record.event where stream = $1 order by seq',
      [stream],
    );
    return rows.map(({ type }) => type);
  }

  /** Each alarm that rang: its day and its command id. */
  async alarmsOf(stack: TestStack, stream: StreamId): Promise<readonly string[]> {
    const rows = await stack.source.query<{ rung: string }[]>(
      `select concat(occurred_on, ' ', command_id) as rung from record.event
        where stream = $1 and type = 'ClockStruck' order by seq`,
      [stream],
    );
    return rows.map(({ rung }) => rung);
  }

  /** Every stream of the one held against the other's. */
  async compared(): Promise<Finding> {
    return compareStates(await finalStates(this.lasting.source), await finalStates(this.handingOver.source));
  }
}
