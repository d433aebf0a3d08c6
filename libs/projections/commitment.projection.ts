import type { CommitmentEvent, Recorded } from '@banli/domain';
import { projectClock } from './clock.projection';
import type { Row, RowChange } from './row-change';
import type { StreamFacts } from './stream-facts';
import { succession } from './succession.projection';
import { closeAllTasks, closeTask, openTask } from './task';

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
            first_due_on: event.dueOn,
            extensions: 0,
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
      return [patch({ status: 'fulfilled', confirmed_on: on }), closeAllTasks(stream), head];
    case 'FulfilmentRejected':
      return [
        patch({ status: 'open', fulfilled_on: null }),
        closeTask(stream, 'confirm-fulfilment'),
        closeTask(stream, 'tell-deputy'),
        openTask(stream, {
          kind: 'fulfil-commitment',
          since: on,
          ...(facts.responsibleUnit === undefined ? {} : { unit: facts.responsibleUnit }),
          role: 'handler',
          clock: 'commitment',
        }),
        head,
      ];
    case 'CommitmentChangeRequested':
      return [
        openTask(stream, {
          kind: 'decide-commitment-change',
          since: on,
          ...(facts.lead === undefined ? {} : { unit: facts.lead }),
          role: 'chief',
        }),
        head,
      ];
    case 'CommitmentChanged':
      return [
        patch({ item: event.item, due_on: event.dueOn, extensions: facts.extensions ?? 0 }),
        closeTask(stream, 'decide-commitment-change'),
        head,
      ];
    case 'TellingOwed':
      return [
        openTask(stream, {
          kind: 'tell-deputy',
          since: on,
          ...(facts.responsibleUnit === undefined ? {} : { unit: facts.responsibleUnit }),
          role: 'handler',
        }),
        head,
      ];
    case 'DeputyTold':
      return [closeTask(stream, 'tell-deputy'), head];
    case 'ChangeCommented':
      return [head];
    case 'CommitmentCarriedOver':
      return [patch({ carried_to: event.toYear, carried_on: on }), head];
    case 'CommitmentChangeRefused':
      return [closeTask(stream, 'decide-commitment-change'), head];
    case 'CommitmentDropped':
      return [patch({ status: 'dropped', dropped_on: on, drop_reason: event.reason }), closeAllTasks(stream), head];
    case 'UnitSucceeded':
      return [succession(stream, event), head];
    case 'RulesAdopted':
      return [head];
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return [...projectClock(stream, event), head];
  }
}
