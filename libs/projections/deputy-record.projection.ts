import type {
  CommitmentEvent,
  DeskEvent,
  FulfilmentEvent,
  OversightEvent,
  PersonId,
  ProposalEvent,
  Recorded,
} from '@banli/domain';
import type { RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';

type AnyEvent = ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent;

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
  switch (event.type) {
    case 'ProposalRegistered':
      return [event.leadProposer, ...event.coSigners].map((deputy, at) =>
        entry(deputy, at === 0 ? 'submitted' : 'co-signed'),
      );
    case 'ReplyRated':
      return [entry(event.rater, 'rated', event.level)];
    case 'RatingCorrected':
      return [entry(event.rater, 'rating-corrected', event.level)];
    case 'RatingExcluded':
      return [entry(event.rater, 'not-rated')];
    case 'FulfilmentRated':
      return [entry(event.rater, 'fulfilment-rated', event.level)];
    case 'FulfilmentRatingExcluded':
      return [entry(event.rater, 'fulfilment-not-rated')];
    case 'ChangeCommented':
      return [entry(event.deputy, 'change-commented')];
    case 'InspectionPlanned':
      return event.deputies.map((deputy) => entry(deputy, 'inspection'));
    default:
      return [];
  }
}
