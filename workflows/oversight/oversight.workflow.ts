import {
  decideOversight,
  evolveOversight,
  oversightActs,
  type CommandEnvelope,
  type OversightAct,
  type OversightCommand,
  type OversightEvent,
  type OversightState,
  type SucceedUnit,
} from '@banli/domain';
import { allHandlersFinished, condition, continueAsNew, defineUpdate, setHandler } from '@temporalio/workflow';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type OversightInput = StreamInput<OversightState, OversightCommand>;

type Act = CommandEnvelope<OversightAct | SucceedUnit>;

/**
 * A matter of oversight: an inspection, a key item, an entry of the list followed across years, or an order to put
 * something right. It warns of the dates that were set for its units and ends when the matter is closed.
 */
export async function oversightWorkflow(input: OversightInput): Promise<void> {
  const keeper = new StreamKeeper<OversightState, OversightCommand, OversightEvent>(
    { decide: decideOversight, evolve: evolveOversight },
    input,
  );
  for (const act of [...oversightActs, 'SucceedUnit'])
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  const closed = (): boolean => keeper.state?.closed !== undefined;
  await keeper.keepTime(() => closed() || shouldContinueAsNew());
  await condition(allHandlersFinished);
  if (closed()) return;
  const carried = keeper.carriedOver();
  await continueAsNew<typeof oversightWorkflow>({ ...input, ...(carried ? { carried } : {}) });
}
