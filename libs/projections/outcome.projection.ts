import type {
  BatchEvent,
  CommitmentEvent,
  DeskEvent,
  FulfilmentEvent,
  OversightEvent,
  ProposalEvent,
  Recorded,
  RulebookEvent,
} from '@banli/domain';
import type { Row, RowChange } from './row-change';

/** What the four rates ask of a case besides: the class of its letter, and how it ended where no rating ended it. */
export function projectOutcome({
  stream,
  event,
  occurredOn: on,
}: Recorded<
  ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent | RulebookEvent | BatchEvent
>): readonly RowChange[] {
  const unit = 'branch' in event ? event.branch : undefined;
  const ofAnswer = (set: Row): readonly RowChange[] => [
    { op: 'patch', table: 'answer', where: { stream, ...(unit === undefined ? {} : { unit }) }, set },
  ];
  if (event.type === 'RatingExcluded') return ofAnswer({ unrated_on: on });
  if (event.type === 'DraftSaved') return ofAnswer({ result_class: event.content.resultClass ?? null });
  if (event.type === 'ReplySentWithMain') return ofAnswer({ result_class: event.resultClass ?? null });
  // From here on it has a letter of its own.
  if (event.type === 'RehandlingOrdered') return ofAnswer({ answered_by: null });
  return event.type === 'ProposalWithdrawn'
    ? [{ op: 'patch', table: 'proposal', where: { stream }, set: { withdrawn_on: on } }]
    : [];
}
