import type { EntityManager } from 'typeorm';
import {
  decideCommitment,
  decideProposal,
  evolveCommitment,
  evolveProposal,
  type CommandEnvelope,
  type CommitmentCommand,
  type CommitmentState,
  type DecisionContext,
  type ProposalCommand,
  type ProposalState,
  type Refusal,
  type StreamId,
} from '@banli/domain';
import { loadCommitment, loadProposal } from '@banli/store';

/** Why an act is refused whose workflow has ended while it waited; nothing where the record would allow it. */
export async function refusedAfterwards(
  manager: EntityManager,
  stream: StreamId,
  envelope: CommandEnvelope<unknown>,
  context: DecisionContext,
): Promise<Refusal | undefined> {
  const decision = stream.startsWith('commitment/')
    ? decideCommitment(
        (await loadCommitment(manager, stream)).reduce<CommitmentState | undefined>(evolveCommitment, undefined),
        envelope as CommandEnvelope<CommitmentCommand>,
        context,
      )
    : decideProposal(
        (await loadProposal(manager, stream)).reduce<ProposalState | undefined>(evolveProposal, undefined),
        envelope as CommandEnvelope<ProposalCommand>,
        context,
      );
  return decision.ok ? undefined : decision.refusal;
}
