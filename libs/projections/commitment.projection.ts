import type { CommitmentEvent, Recorded } from '@banli/domain';
import { projectClock } from './clock.projection';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { closeTask, openTask } from './task';

/** What one event of a commitment does to the ledger and the inboxes. `facts` are those of the stream after this event. */
export function projectCommitment(recorded: Recorded<CommitmentEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, event, occurredOn: on } = recorded;
  const patch = (set: Row): RowChange => ({ op: 'patch', table: 'commitment', where: { stream }, set });
  const head = patch({ head: recorded.seq });
  switch (event.type) {
    case 'CommitmentOpened':
      return [
        {
          op: 'put',
          table: 'commitment',
          key: { stream },
          set: {
            proposal: event.proposal,
            round: event.round,
            row_number: event.row,
            item: event.item,
            due_on: event.dueOn,
            responsible_unit: event.responsibleUnit,
            lead_unit: event.lead,
            supervising_body: event.supervisingBody,
            rater: event.rater,
            status: 'open',
            opened_on: on,
          },
        },
        openTask(stream, {
          kind: 'fulfil-commitment',
          since: on,
          unit: event.responsibleUnit,
          role: 'handler',
          clock: 'commitment',
        }),
        head,
      ];
    case 'ProgressReported':
      return [head];
    case 'FulfilmentReported':
      return [
        patch({ status: 'reported', fulfilled_on: on }),
        closeTask(stream, 'fulfil-commitment'),
        openTask(stream, {
          kind: 'confirm-fulfilment',
          since: on,
          ...(facts.supervisingBody === undefined ? {} : { unit: facts.supervisingBody }),
          role: 'assigning-body',
        }),
        head,
      ];
    case 'FulfilmentConfirmed':
      return [patch({ status: 'fulfilled', confirmed_on: on }), closeTask(stream, 'confirm-fulfilment'), head];
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return [...projectClock(stream, event), head];
  }
}
