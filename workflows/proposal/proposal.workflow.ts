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
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineUpdate,
  ParentClosePolicy,
  setHandler,
  startChild,
  WorkflowIdReusePolicy,
} from '@temporalio/workflow';
import { commitmentWorkflow, type CommitmentInput } from '../commitment/commitment.workflow';
import { catchUp, standing } from '../shared/catch-up.messages';
import { StreamKeeper, shouldContinueAsNew } from '../shared/stream-keeper';
import type { ActAnswer, StreamInput } from '../shared/stream.types';

export type ProposalInput = StreamInput<ProposalState, ProposalCommand> & {
  /** Rows whose commitment already has its own workflow. */
  readonly commitmentsStarted?: readonly number[];
};

const HANDLING_ROUND = 1;

/**
 * The life of one proposal. Each act is an Update of its own name, so that history reads as the business does and the
 * caller gets the answer or a typed refusal; a Signal could give neither.
 */
export async function proposalWorkflow(input: ProposalInput): Promise<void> {
  const keeper = new StreamKeeper<ProposalState, ProposalCommand, ProposalEvent>(
    { decide: decideProposal, evolve: evolveProposal },
    input,
  );
  const started = new Set(input.commitmentsStarted);

  for (const act of proposalActs)
    setHandler(
      defineUpdate<ActAnswer, [CommandEnvelope<ProposalAct>]>(act),
      (envelope) => keeper.handle(envelope),
      { validator: (envelope) => { keeper.validate(envelope); } },
    );
  setHandler(catchUp, () => keeper.catchUp());
  setHandler(standing, () => keeper.standing());

  if (!input.carried && input.first) await keeper.handle(input.first);

  const closed = (): boolean => keeper.state?.phase === FINAL_PHASE;
  const promised = (): ProposalState['promised'] => (keeper.state?.promised ?? []).filter(({ row }) => !started.has(row));
  const time = keeper.keepTime(() => closed() || shouldContinueAsNew());

  while (!closed() && !shouldContinueAsNew()) {
    for (const { row } of promised()) {
      await startCommitment(input, keeper.state, row);
      started.add(row);
    }
    await condition(() => closed() || shouldContinueAsNew() || promised().length > 0);
  }
  await time;
  for (const { row } of promised()) await startCommitment(input, keeper.state, row);
  await condition(allHandlersFinished);
  const carried = keeper.carriedOver();
  if (closed() || !carried) return;
  const { first: _done, ...lasting } = input;
  await continueAsNew<typeof proposalWorkflow>({ ...lasting, carried, commitmentsStarted: [...started] });
}

/** A commitment outlives the proposal it was promised in: abandoned on close, never started twice. */
async function startCommitment(input: ProposalInput, state: ProposalState | undefined, row: number): Promise<void> {
  const promise = state?.promised.find((one) => one.row === row);
  if (!state?.assignment || !promise) return;
  const stream = commitmentStream(input.stream, HANDLING_ROUND, row);
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
  const child: CommitmentInput = {
    stream,
    rules: input.rules,
    timelineOffset: input.timelineOffset,
    first: { commandId: 'open' as CommandId, bodyHash: 'open' as Sha256, actor: { kind: 'clock' }, command },
  };
  try {
    await startChild(commitmentWorkflow, {
      workflowId: stream,
      args: [child],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
    });
  } catch (fault) {
    if (!(fault instanceof WorkflowExecutionAlreadyStartedError)) throw fault;
  }
}
