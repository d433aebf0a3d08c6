import {
  answersOf,
  rulesInForce,
  type AdoptRules,
  commitmentStream,
  decideProposal,
  evolveProposal,
  FINAL_PHASE,
  mergeMessages,
  proposalActs,
  type CommandEnvelope,
  type CommandId,
  type MergeMessage,
  type OpenCommitment,
  type Phase,
  type Promised,
  type ProposalAct,
  type ProposalCommand,
  type ProposalEvent,
  type ProposalState,
  type Sha256,
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
import type { CommitmentActivities } from '@banli/activities';
import type { Instant, PlainDate } from '@banli/calendar';
import { catchUp, standing } from '../shared/catch-up.messages';
import { MergeErrands } from './merge-errands';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type ProposalInput = StreamInput<ProposalState, ProposalCommand> & {
  /** `2-1`: round and row whose commitment already has its own workflow, of one of several letters `2-1@<unit>`; a bare row is one of the first round. */
  readonly commitmentsStarted?: readonly (number | string)[];
  /** Errands to merged proposals that were run, by their ids. */
  readonly errandsRun?: readonly string[];
};

const { openCommitment: openCommitmentOutside } = proxyActivities<CommitmentActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

type Act = CommandEnvelope<ProposalAct | MergeMessage | AdoptRules | SucceedUnit>;

/**
 * The life of one proposal. Each act is an Update of its own name, so that history reads as the business does and the
 * caller gets the answer or a typed refusal; a Signal could give neither.
 */
export async function proposalWorkflow(input: ProposalInput): Promise<void> {
  const keeper = new StreamKeeper<ProposalState, ProposalCommand, ProposalEvent>(
    { decide: decideProposal, evolve: evolveProposal },
    input,
  );
  // The first command takes its turn before any handler can: a catch-up in the same task must come after it.
  const opened = input.first && !input.carried ? keeper.handle(input.first) : undefined;
  const started = new Set(input.commitmentsStarted?.map((one) => (typeof one === 'number' ? `1-${String(one)}` : one)));
  // Cases begun under 0.1 ended when they were closed; since then they live until they are archived.
  const last: Phase = patched('lives-until-archived') ? FINAL_PHASE : 'closed';

  for (const act of [...proposalActs, ...mergeMessages, 'AdoptRules', 'SucceedUnit'])
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  await opened;

  const ended = (): boolean => keeper.state?.phase === last || keeper.state?.phase === 'held-outside';
  const promised = (): readonly Made[] => promisesOf(keeper.state).filter(({ key }) => !started.has(key));
  const openPromised = async (): Promise<void> => {
    for (const promise of promised()) {
      await openCommitment({ ...input, rules: rulesInForce(keeper.state, keeper.rules) }, promise, keeper.now());
      started.add(promise.key);
    }
  };
  const errands = new MergeErrands(keeper, input.errandsRun);
  const time = keeper.keepTime(() => ended() || shouldContinueAsNew());

  while (!ended() && !shouldContinueAsNew()) {
    await openPromised();
    await errands.run();
    await condition(() => ended() || shouldContinueAsNew() || promised().length > 0 || errands.open);
  }
  await time;
  await openPromised();
  await errands.run();
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  if (ended() || !carried) return;
  const { first: _done, ...lasting } = input;
  await continueAsNew<typeof proposalWorkflow>({
    ...lasting,
    rules: keeper.rules,
    carried,
    commitmentsStarted: [...started],
    errandsRun: errands.done,
  });
}

type Made = {
  readonly key: string;
  /** The one answer, or one of several. */
  readonly answer: ProposalState;
  readonly round: number;
  readonly promise: Promised;
  readonly sentOn?: PlainDate;
};

/** Every promise of every round and answer; those of a round that is over may still wait for their workflow. */
function promisesOf(state: ProposalState | undefined): readonly Made[] {
  if (!state) return [];
  return answersOf(state).flatMap((answer) =>
    [...answer.rounds, answer].flatMap(({ round, promised, dispatches }) => {
      const sentOn = dispatches[state.leadProposer]?.sentOn;
      return promised.map((promise) => ({
        key: `${String(round)}-${String(promise.row)}${answer.branch === undefined ? '' : `@${answer.branch}`}`,
        answer,
        round,
        promise,
        ...(sentOn === undefined ? {} : { sentOn }),
      }));
    }),
  );
}

/** A commitment has its own workflow, for it outlives the proposal it was promised in; started once, whatever fails. */
function openCommitment(input: ProposalInput, made: Made, at: Instant): Promise<void> {
  const { answer: state, round, promise, sentOn } = made;
  if (!state.assignment) return Promise.resolve();
  const { row, item, dueOn, responsibleUnit } = promise;
  const command: OpenCommitment = {
    type: 'OpenCommitment',
    proposal: input.stream,
    round,
    row,
    item,
    dueOn,
    responsibleUnit,
    lead: state.assignment.lead,
    supervisingBody: state.supervisingBody,
    rater: state.leadProposer,
  };
  return openCommitmentOutside({
    stream: commitmentStream(input.stream, round, row, state.branch),
    rules: input.rules,
    first: {
      commandId: 'open' as CommandId,
      bodyHash: 'open' as Sha256,
      actor: { kind: 'clock' },
      ...(sentOn === undefined ? {} : { occurredOn: sentOn }),
      command,
    },
    at,
  });
}
