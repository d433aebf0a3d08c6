import {
  decideRulebook,
  evolveRulebook,
  rulebookActs,
  type CommandEnvelope,
  type CommandId,
  type Rollout,
  type RulebookAct,
  type RulebookCommand,
  type RulebookEvent,
  type RulebookState,
  type Sha256,
} from '@banli/domain';
import type { RulebookActivities } from '@banli/activities';
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

export type RulebookInput = StreamInput<RulebookState, RulebookCommand, undefined>;

type Act = CommandEnvelope<RulebookAct>;
type Keeper = StreamKeeper<RulebookState, RulebookCommand, RulebookEvent, undefined>;

const { listForRollout, rollOutNext } = proxyActivities<RulebookActivities>({
  startToCloseTimeout: '5m',
  // A worker that dies on the way is noticed by this; whoever was told meanwhile is not told again.
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '30s' },
});

/**
 * What a jurisdiction's cases count by. It lives as long as the jurisdiction; a change of days off, or of the pack of cases,
 * is on record first and then carried to each stream that counts by it, however often a worker dies on the way.
 */
export async function rulebookWorkflow(input: RulebookInput): Promise<void> {
  const keeper: Keeper = new StreamKeeper<RulebookState, RulebookCommand, RulebookEvent, undefined>(
    { decide: decideRulebook, evolve: evolveRulebook },
    input,
  );
  for (const act of rulebookActs)
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  const waiting = (): Rollout | undefined => keeper.state?.rollouts.find(({ finished }) => !finished);
  while (!shouldContinueAsNew()) {
    await condition(() => waiting() !== undefined || shouldContinueAsNew());
    const rollout = waiting();
    if (rollout && !shouldContinueAsNew()) await rollOut(keeper, input, rollout);
  }
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  await continueAsNew<typeof rulebookWorkflow>({ ...input, ...(carried ? { carried } : {}) });
}

/** Until everybody has been told; whoever began meanwhile with the rules of before is told as well. */
async function rollOut(keeper: Keeper, { stream: rulebook }: RulebookInput, { of }: Rollout): Promise<void> {
  const key = { rulebook, of };
  while ((await listForRollout(key)) > 0 && !shouldContinueAsNew()) {
    let left = 1;
    while (left > 0 && !shouldContinueAsNew()) ({ left } = await rollOutNext(key));
  }
  if (shouldContinueAsNew()) return;
  const { told, refused, ended } = await rollOutNext(key);
  await keeper.handle({
    commandId: `finish/${String(of)}` as CommandId,
    bodyHash: 'clock' as Sha256,
    actor: { kind: 'clock' },
    command: { type: 'FinishRollout', of, told, refused, ended },
  });
}
