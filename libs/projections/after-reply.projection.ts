import type { PlainDate } from '@banli/calendar';
import type { ClosingEvent, RehandlingEvent, StreamId } from '@banli/domain';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { closeAllTasks, closeTask, openTask } from './task';

/** What another round, its meeting, a corrected rating and the archive do to phase, opinions and inboxes. */
export function projectAfterReply(
  stream: StreamId,
  event: RehandlingEvent | ClosingEvent,
  on: PlainDate,
  facts: StreamFacts,
): readonly RowChange[] {
  const patch = (set: Row): RowChange => ({ op: 'patch', table: 'proposal', where: { stream }, set });
  switch (event.type) {
    case 'RehandlingOrdered':
      return [
        patch({ phase: 'ordered', ...EMPTY_ROUND }),
        closeAllTasks(stream),
        openTask(stream, { kind: 'confirm-order', since: on, unit: event.unit, role: 'handler' }),
      ];
    case 'DissatisfactionStudied':
      return [];
    case 'RehandlingReceived': {
      const task = { since: on, unit: event.unit, role: 'handler' } as const;
      return [
        patch({ phase: 'in-hand' }),
        closeTask(stream, 'confirm-order'),
        openTask(stream, { ...task, kind: 'contact' }),
        openTask(stream, { ...task, kind: 'draft', clock: 'rehandling' }),
      ];
    }
    case 'OpinionAskedAgain': {
      const { unit } = event;
      return [
        {
          op: 'patch',
          table: 'opinion',
          where: { stream, unit },
          set: { status: 'bounced', submitted_on: null, accepted_on: null },
        },
        openTask(stream, { kind: 'submit-opinion', since: on, unit, role: 'handler', clock: 'opinion-redo' }),
      ];
    }
    case 'MeetingRecorded':
      return closing(stream, on, facts);
    case 'RatingCorrected':
      return [
        patch({ rating: event.level }),
        ...(event.dissatisfied ? dissatisfied(stream, on, facts) : closing(stream, on, facts)),
      ];
    case 'CaseArchived':
      return [patch({ phase: 'archived' }), closeAllTasks(stream)];
  }
}

/** The case is closed; somebody has to put it into the archive. */
export const closing = (stream: StreamId, on: PlainDate, facts: StreamFacts): readonly RowChange[] => [
  { op: 'patch', table: 'proposal', where: { stream }, set: { phase: 'closed' } },
  closeAllTasks(stream),
  openTask(stream, {
    kind: 'archive',
    since: on,
    ...(facts.lead
      ? { unit: facts.lead, role: 'office' }
      : { ...(facts.assigningBody ? { unit: facts.assigningBody } : {}), role: 'assigning-body' }),
  }),
];

/** 人代工委 has to decide what follows (27). */
export const dissatisfied = (stream: StreamId, on: PlainDate, facts: StreamFacts): readonly RowChange[] => [
  { op: 'patch', table: 'proposal', where: { stream }, set: { phase: 'dissatisfied' } },
  closeAllTasks(stream),
  openTask(stream, {
    kind: 'decide-dissatisfaction',
    since: on,
    ...(facts.supervisingBody ? { unit: facts.supervisingBody } : {}),
    role: 'assigning-body',
  }),
];

/** Number, answer and rating of the round that is over stay with its events. */
const EMPTY_ROUND: Row = {
  reply_due_on: null,
  signed_on: null,
  reply_series: null,
  reply_year: null,
  reply_serial: null,
  answered_on: null,
  rating: null,
  rated_on: null,
};
