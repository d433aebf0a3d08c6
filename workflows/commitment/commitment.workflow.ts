import {
  commitmentActs,
  decideCommitment,
  evolveCommitment,
  isFinished,
  proposalKeyOf,
  yearToTellIn,
  type AdoptRules,
  type CommandEnvelope,
  type CommitmentAct,
  type CommitmentCommand,
  type CommitmentEvent,
  type CommitmentState,
  type SucceedUnit,
} from '@banli/domain';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  patched,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { FulfilmentActivities } from '@banli/activities';
import { dateInShanghai } from '@banli/calendar';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type CommitmentInput = StreamInput<CommitmentState, CommitmentCommand>;

type Act = CommandEnvelope<CommitmentAct | AdoptRules | SucceedUnit>;
type Keeper = StreamKeeper<CommitmentState, CommitmentCommand, CommitmentEvent>;

const { startFulfilmentRound } = proxyActivities<FulfilmentActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

/** The life of one commitment: from the letter that promised it until another unit confirms it or it is given up, for years if need be. */
export async function commitmentWorkflow(input: CommitmentInput): Promise<void> {
  const keeper = new StreamKeeper<CommitmentState, CommitmentCommand, CommitmentEvent>(
    { decide: decideCommitment, evolve: evolveCommitment },
    input,
  );
  // The first command takes its turn before any handler can: a catch-up in the same task must come after it.
  const opened = input.first && !input.carried ? keeper.handle(input.first) : undefined;

  for (const act of [...commitmentActs, 'AdoptRules', 'SucceedUnit'])
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => taken(keeper, envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  await opened;
  // A commitment opened before there were yearly rounds is told by those that others of its unit start.
  const told = opened && patched('yearly-rounds') ? startRound(keeper) : undefined;

  const finished = (): boolean => keeper.state !== undefined && isFinished(keeper.state);
  await keeper.keepTime(() => finished() || shouldContinueAsNew());
  await told;
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  if (finished() || !carried) return;
  const { first: _done, ...lasting } = input;
  await continueAsNew<typeof commitmentWorkflow>({ ...lasting, rules: keeper.rules, carried });
}

/** Whoever takes a promise over tells of it: where they have no yearly round, it begins. */
async function taken(keeper: Keeper, envelope: Act): Promise<ActAnswer> {
  const answer = await keeper.handle(envelope);
  if (envelope.command.type === 'SucceedUnit') await startRound(keeper);
  return answer;
}

/** The promising unit's yearly round will tell of it (24); each round starts the next while there is anything to tell. */
async function startRound(keeper: Keeper): Promise<void> {
  const { state, rules } = keeper;
  const at = keeper.now();
  const year = yearToTellIn(rules.pack, dateInShanghai(at));
  if (!state || year === undefined) return;
  const { jurisdiction } = proposalKeyOf(state.proposal);
  await startFulfilmentRound({ key: { jurisdiction, year, unit: state.lead }, rules, at });
}
