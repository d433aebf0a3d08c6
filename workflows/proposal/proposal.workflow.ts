import {
  commitmentStream,
  decideProposal,
  evolveProposal,
  FINAL_PHASE,
  proposalActs,
  type CommandEnvelope,
  type CommandId,
  type OpenCommitment,
  type ProposalAct,
  type ProposalCommand,
  type ProposalEvent,
  type ProposalState,
  type Sha256,
} from '@banli/domain';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { CommitmentActivities } from '@banli/activities';
import type { Instant } from '@banli/calendar';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type ProposalInput = StreamInput<ProposalState, ProposalCommand> & {
  /** Rows whose commitment already has its own workflow. */
  readonly commitmentsStarted?: readonly number[];
};

const HANDLING_ROUND = 1;

const { openCommitment: openCommitmentOutside } = proxyActivities<CommitmentActivities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
});

type Act = CommandEnvelope<ProposalAct>;

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
  const started = new Set(input.commitmentsStarted);

  for (const act of proposalActs)
    setHandler(defineUpdate<ActAnswer, [Act]>(act), (envelope: Act) => keeper.handle(envelope), {
      validator: (envelope: Act) => {
        keeper.validate(envelope);
      },
    });
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  await opened;

  const closed = (): boolean => keeper.state?.phase === FINAL_PHASE;
  const promised = (): ProposalState['promised'] =>
    (keeper.state?.promised ?? []).filter(({ row }) => !started.has(row));
  const openPromised = async (): Promise<void> => {
    for (const { row } of promised()) {
      if (keeper.state) await openCommitment(input, keeper.state, row, keeper.now());
      started.add(row);
    }
  };
  const time = keeper.keepTime(() => closed() || shouldContinueAsNew());

  while (!closed() && !shouldContinueAsNew()) {
    await openPromised();
    await condition(() => closed() || shouldContinueAsNew() || promised().length > 0);
  }
  await time;
  await openPromised();
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  if (closed() || !carried) return;
  const { first: _done, ...lasting } = input;
  await continueAsNew<typeof proposalWorkflow>({ ...lasting, carried, commitmentsStarted: [...started] });
}

/** A commitment has its own workflow, for it outlives the proposal it was promised in; started once, whatever fails. */
function openCommitment(input: ProposalInput, state: ProposalState, row: number, at: Instant): Promise<void> {
  const promise = state.promised.find((one) => one.row === row);
  if (!state.assignment || !promise) return Promise.resolve();
  const sentOn = state.dispatches[state.leadProposer]?.sentOn;
  const command: OpenCommitment = {
    type: 'OpenCommitment',
    proposal: input.stream,
    round: HANDLING_ROUND,
    row,
    item: promise.item,
    dueOn: promise.dueOn,
    responsibleUnit: promise.responsibleUnit,
    lead: state.assignment.lead,
    supervisingBody: state.supervisingBody,
    rater: state.leadProposer,
  };
  return openCommitmentOutside({
    stream: commitmentStream(input.stream, HANDLING_ROUND, row),
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
