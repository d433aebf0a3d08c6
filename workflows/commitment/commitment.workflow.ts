import {
  commitmentActs,
  decideCommitment,
  evolveCommitment,
  isFinished,
  type CommandEnvelope,
  type CommitmentAct,
  type CommitmentCommand,
  type CommitmentEvent,
  type CommitmentState,
} from '@banli/domain';
import { allHandlersFinished, condition, continueAsNew, defineUpdate, setHandler } from '@temporalio/workflow';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type CommitmentInput = StreamInput<CommitmentState, CommitmentCommand>;

type Act = CommandEnvelope<CommitmentAct>;

/** The life of one commitment: from the letter that promised it until another unit confirms it or it is given up, for years if need be. */
export async function commitmentWorkflow(input: CommitmentInput): Promise<void> {
  const keeper = new StreamKeeper<CommitmentState, CommitmentCommand, CommitmentEvent>(
    { decide: decideCommitment, evolve: evolveCommitment },
    input,
  );
  // The first command takes its turn before any handler can: a catch-up in the same task must come after it.
  const opened = input.first && !input.carried ? keeper.handle(input.first) : undefined;

  for (const act of commitmentActs)
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  await opened;

  const finished = (): boolean => keeper.state !== undefined && isFinished(keeper.state);
  await keeper.keepTime(() => finished() || shouldContinueAsNew());
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  if (finished() || !carried) return;
  const { first: _done, ...lasting } = input;
  await continueAsNew<typeof commitmentWorkflow>({ ...lasting, carried });
}
