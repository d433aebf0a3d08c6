import type { CommitmentEvent, FulfilmentEvent, ProposalEvent, Recorded } from '@banli/domain';
import type { Row, RowChange } from './row-change';

/** How a case ended that no rating ended: the four rates leave it out, and say why. */
export function projectOutcome({
  stream,
  event,
  occurredOn: on,
}: Recorded<ProposalEvent | CommitmentEvent | FulfilmentEvent>): readonly RowChange[] {
  const patch = (set: Row): RowChange => ({ op: 'patch', table: 'proposal', where: { stream }, set });
  if (event.type === 'RatingExcluded') return [patch({ unrated_on: on })];
  return event.type === 'ProposalWithdrawn' ? [patch({ withdrawn_on: on })] : [];
}
