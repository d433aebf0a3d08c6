import { ApplicationFailure, WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import {
  evolveProposal,
  isFinal,
  REFUSAL_FAILURE,
  type CommandEnvelope,
  type MergeMessage,
  type ProposalState,
  type Refusal,
  type StreamId,
} from '@banli/domain';
import { loadProposal } from '@banli/store';

const ANSWER_WITHIN_MS = 20_000;

type TellRequest = {
  readonly stream: StreamId;
  readonly envelope: CommandEnvelope<MergeMessage>;
};

export type MergeActivities = {
  /** Hands a message to another proposal's workflow; its refusal is an answer, no answer is a fault and retried. */
  tellProposal(
    request: TellRequest,
  ): Promise<{ readonly outcome: 'done' } | { readonly outcome: 'refused'; readonly refusal: Refusal }>;
};

/** What was heard before is refused as such, and is done. */
const HEARD_BEFORE: readonly string[] = ['already-merged-in', 'not-merged-in', 'command-id-reused'];

export function mergeActivities(client: Client, source: DataSource): MergeActivities {
  return {
    async tellProposal({ stream, envelope }) {
      const refusal = await refusalOf(client, source, stream, envelope);
      if (refusal === undefined || HEARD_BEFORE.includes(refusal.code)) return { outcome: 'done' };
      return { outcome: 'refused', refusal };
    },
  };
}

async function refusalOf(
  client: Client,
  source: DataSource,
  stream: StreamId,
  envelope: CommandEnvelope<MergeMessage>,
): Promise<Refusal | undefined> {
  try {
    await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
      client.workflow.getHandle(stream).executeUpdate(envelope.command.type, { args: [envelope] }),
    );
    return undefined;
  } catch (fault) {
    if (fault instanceof WorkflowNotFoundError) return ended(source, stream, fault);
    const cause = fault instanceof WorkflowUpdateFailedError ? fault.cause : undefined;
    if (!(cause instanceof ApplicationFailure) || cause.type !== REFUSAL_FAILURE) throw fault;
    return cause.details?.[0] as Refusal;
  }
}

/** A proposal that has ended takes no message; one whose workflow is only lost for now is told when it is back. */
async function ended(source: DataSource, stream: StreamId, fault: WorkflowNotFoundError): Promise<Refusal> {
  const events = await loadProposal(source.manager, stream);
  const state = events.reduce<ProposalState | undefined>(evolveProposal, undefined);
  if (state && (state.phase === 'closed' || isFinal(state.phase))) return { code: 'main-not-open', phase: state.phase };
  throw fault;
}
