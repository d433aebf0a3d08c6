import type {
  CommitmentEvent,
  DeskEvent,
  FulfilmentEvent,
  OversightEvent,
  ProposalEvent,
  Recorded,
  RulebookEvent,
} from '@banli/domain';
import type { RowChange } from './row-change';

/** What the four rates ask of a case besides: the class of its letter, and how it ended where no rating ended it. */
export function projectOutcome({
  stream,
  event,
  occurredOn: on,
}: Recorded<
  ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent | RulebookEvent
>): readonly RowChange[] {
  if (event.type === 'RatingExcluded') {
    const { branch } = event;
    const where = { stream, ...(branch === undefined ? {} : { unit: branch }) };
    return [{ op: 'patch', table: 'answer', where, set: { unrated_on: on } }];
  }
  if (event.type === 'DraftSaved') {
    const { branch } = event;
    const where = { stream, ...(branch === undefined ? {} : { unit: branch }) };
    return [{ op: 'patch', table: 'answer', where, set: { result_class: event.content.resultClass ?? null } }];
  }
  return event.type === 'ProposalWithdrawn'
    ? [{ op: 'patch', table: 'proposal', where: { stream }, set: { withdrawn_on: on } }]
    : [];
}
