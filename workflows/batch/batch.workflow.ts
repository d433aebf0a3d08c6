import {
  batchActs,
  decideBatch,
  evolveBatch,
  type BatchAct,
  type BatchCommand,
  type BatchEvent,
  type BatchState,
  type CommandEnvelope,
  type CommandId,
  type Sha256,
} from '@banli/domain';
import type { BatchActivities } from '@banli/activities';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type BatchInput = StreamInput<BatchState, BatchCommand, undefined>;

type Act = CommandEnvelope<BatchAct>;
type Keeper = StreamKeeper<BatchState, BatchCommand, BatchEvent, undefined>;

const { carryOutNext } = proxyActivities<BatchActivities>({
  startToCloseTimeout: '5m',
  // A worker that dies on the way is noticed by this; whoever was told meanwhile is not told again.
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/** Waits for its approval, carries it to every stream however often a worker dies on the way, counts, and ends. */
export async function batchWorkflow(input: BatchInput): Promise<void> {
  const keeper: Keeper = new StreamKeeper<BatchState, BatchCommand, BatchEvent, undefined>(
    { decide: decideBatch, evolve: evolveBatch },
    input,
  );
  for (const act of batchActs)
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  // Where its approval is never sent, for the API died in between, nothing of it is left.
  if (!(await condition(() => keeper.state !== undefined, '1 day'))) return;
  let left = 1;
  while (left > 0 && !shouldContinueAsNew() && !keeper.state?.finished) {
    const progress = await carryOutNext(input.stream);
    ({ left } = progress);
    if (left === 0) await finish(keeper, progress);
  }
  await condition(allHandlersFinished);
  if (keeper.state?.finished) return;
  const carried = keeper.carriedOver();
  await continueAsNew<typeof batchWorkflow>({ ...input, ...(carried ? { carried } : {}) });
}

const finish = (keeper: Keeper, { done, refused }: Awaited<ReturnType<BatchActivities['carryOutNext']>>) =>
  keeper.handle({
    commandId: 'finish' as CommandId,
    bodyHash: 'clock' as Sha256,
    actor: { kind: 'clock' },
    command: { type: 'FinishBatch', done, refused },
  });
