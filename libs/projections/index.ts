import { streamKind, type CommitmentEvent, type ProposalEvent, type Recorded } from '@banli/domain';
import { projectSpell } from './clock-spell.projection';
import { projectCommitment } from './commitment.projection';
import { projectOutcome } from './outcome.projection';
import { projectProposal } from './proposal.projection';
import type { RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';

export type { Cell, Row, RowChange } from './row-change';
export { foldFacts, type StreamFacts } from './stream-facts';

export type AnyEvent = ProposalEvent | CommitmentEvent;

/** What one recorded event does to the read models, whichever kind of stream it is of. */
export function project(recorded: Recorded<AnyEvent>, facts: StreamFacts): readonly RowChange[] {
  const changes =
    streamKind(recorded.stream) === 'proposal'
      ? projectProposal(recorded as Recorded<ProposalEvent>, facts)
      : projectCommitment(recorded as Recorded<CommitmentEvent>, facts);
  return [...changes, ...projectSpell(recorded), ...projectOutcome(recorded)];
}
