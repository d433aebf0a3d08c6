import type {
  BatchEvent,
  CommitmentEvent,
  DeskEvent,
  FulfilmentEvent,
  OversightEvent,
  PersonId,
  ProposalEvent,
  Recorded,
  RulebookEvent,
} from '@banli/domain';
import type { RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';

type AnyEvent =
  ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent | RulebookEvent | BatchEvent;

/** What of an event enters a deputy's record (26): what they submitted, rated, left unrated, said and inspected. */
export function projectDeputyRecord(recorded: Recorded<AnyEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, seq, event, occurredOn: on } = recorded;
  const unit = ('branch' in event ? event.branch : undefined) ?? facts.lead ?? null;
  const entry = (deputy: PersonId, kind: string, level: string | null = null): RowChange => ({
    op: 'put',
    table: 'deputy_record',
    key: { stream, seq, deputy },
    set: { kind, on_day: on, unit, level },
  });
  if (event.type === 'ProposalRegistered')
    return [event.leadProposer, ...event.coSigners].map((deputy, at) =>
      entry(deputy, at === 0 ? 'submitted' : 'co-signed'),
    );
  if (event.type === 'InspectionPlanned') return event.deputies.map((deputy) => entry(deputy, 'inspection'));
  if (event.type === 'ChangeCommented') return [entry(event.deputy, 'change-commented')];
  if (event.type === 'ReplyRated') return event.of ? [] : [entry(event.rater, 'rated', event.level)];
  if (event.type === 'ProposerRated') return [entry(event.rater, 'rated', event.level)];
  if (event.type === 'ProposerRatingCorrected') return [entry(event.rater, 'rating-corrected', event.level)];
  if (event.type === 'RaterPassedOver') return [entry(event.rater, 'not-rated')];
  if (event.type === 'RatingCorrected') return event.of ? [] : [entry(event.rater, 'rating-corrected', event.level)];
  if (event.type === 'RatingExcluded') return [entry(event.rater, 'not-rated')];
  if (event.type === 'FulfilmentRated') return [entry(event.rater, 'fulfilment-rated', event.level)];
  return event.type === 'FulfilmentRatingExcluded' ? [entry(event.rater, 'fulfilment-not-rated')] : [];
}
