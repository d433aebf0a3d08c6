import {
  decideDesk,
  deskActs,
  evolveDesk,
  type CommandEnvelope,
  type DeskAct,
  type DeskCommand,
  type DeskEvent,
  type DeskState,
} from '@banli/domain';
import { allHandlersFinished, condition, continueAsNew, defineUpdate, setHandler } from '@temporalio/workflow';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type DeskInput = StreamInput<DeskState, DeskCommand, undefined>;

type Act = CommandEnvelope<DeskAct>;

/**
 * Who of a unit stands in for whom. It lives as long as its unit and waits for nothing but acts: a delegation begins and
 * ends by its dates, which whoever asks compares with the day.
 */
export async function deskWorkflow(input: DeskInput): Promise<void> {
  const keeper = new StreamKeeper<DeskState, DeskCommand, DeskEvent, undefined>(
    { decide: decideDesk, evolve: evolveDesk },
    input,
  );
  for (const act of deskActs)
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  await keeper.keepTime(shouldContinueAsNew);
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  await continueAsNew<typeof deskWorkflow>({ ...input, ...(carried ? { carried } : {}) });
}
