import type {
  OpinionAccepted,
  OpinionBounced,
  OpinionSubmitted,
  OpinionWaived,
  OpinionWithdrawn,
  StreamId,
} from '@banli/domain';
import type { ClockKind } from '@banli/rules';
import type { PlainDate } from '@banli/calendar';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { closeTask, openTask } from './task';

export type OpinionEvent = OpinionSubmitted | OpinionAccepted | OpinionBounced | OpinionWithdrawn | OpinionWaived;

/** What becomes of a co-handler's opinion, on the board of opinions and in the inboxes of both units. */
export function projectOpinion(
  stream: StreamId,
  event: OpinionEvent,
  on: PlainDate,
  facts: StreamFacts,
): readonly RowChange[] {
  const { unit } = event;
  const patch = (set: Row): RowChange => ({ op: 'patch', table: 'opinion', where: { stream, unit }, set });
  const lead = facts.lead === undefined ? {} : { unit: facts.lead };
  const submit = (clock: ClockKind): RowChange =>
    openTask(stream, { kind: 'submit-opinion', since: on, unit, role: 'handler', clock });
  switch (event.type) {
    case 'OpinionSubmitted':
      return [
        patch({ status: 'submitted', submitted_on: on }),
        closeTask(stream, 'submit-opinion', unit),
        openTask(stream, { kind: 'accept-opinion', since: on, ...lead, role: 'handler', about: unit }),
      ];
    case 'OpinionAccepted':
      return [patch({ status: 'accepted', accepted_on: on }), closeTask(stream, 'accept-opinion', unit)];
    case 'OpinionBounced':
      return [
        patch({ status: 'bounced', submitted_on: null }),
        closeTask(stream, 'accept-opinion', unit),
        submit('opinion-redo'),
      ];
    case 'OpinionWithdrawn':
      return [
        patch({ status: event.after, submitted_on: null }),
        closeTask(stream, 'accept-opinion', unit),
        submit(event.after === 'bounced' ? 'opinion-redo' : 'opinion'),
      ];
    case 'OpinionWaived':
      return [patch({ status: 'waived', waived_on: on }), closeTask(stream, 'submit-opinion', unit)];
  }
}
