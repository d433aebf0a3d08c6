import type {
  CommitmentEvent,
  DeskEvent,
  FulfilmentEvent,
  OversightEvent,
  ProposalEvent,
  Recorded,
} from '@banli/domain';
import type { RowChange } from './row-change';

/** How a case ended that no rating ended: the four rates leave it out, and say why. */
export function projectOutcome({
  stream,
  event,
  occurredOn: on,
}: Recorded<ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent>): readonly RowChange[] {
  if (event.type === 'RatingExcluded') {
    const { branch } = event;
    const where = { stream, ...(branch === undefined ? {} : { unit: branch }) };
    return [{ op: 'patch', table: 'answer', where, set: { unrated_on: on } }];
  }
  return event.type === 'ProposalWithdrawn'
    ? [{ op: 'patch', table: 'proposal', where: { stream }, set: { withdrawn_on: on } }]
    : [];
}
