import type { DayCorrected, StreamId, WorkEvent } from '@banli/domain';
import type { PlainDate } from '@banli/calendar';
import type { RowChange } from './row-change';

/** Who has a unit's part of the case, and days put right. */
export function projectWork(stream: StreamId, event: WorkEvent, on: PlainDate): readonly RowChange[] {
  switch (event.type) {
    case 'CaseClaimed':
      return [worker(stream, event.unit, event.person, on)];
    case 'WorkReassigned':
      return [event.to === undefined ? nobody(stream, event.unit) : worker(stream, event.unit, event.to, on)];
    case 'DayCorrected':
      return correctedDay(stream, event);
  }
}

const worker = (stream: StreamId, unit: string, person: string, since: PlainDate): RowChange => ({
  op: 'put',
  table: 'worker',
  key: { stream, unit },
  set: { person, since },
});

export const nobody = (stream: StreamId, unit: string): RowChange => ({
  op: 'drop',
  table: 'worker',
  where: { stream, unit },
});

function correctedDay(stream: StreamId, { act, about, on }: DayCorrected): readonly RowChange[] {
  switch (act) {
    case 'AssignmentAcknowledged':
      return [{ op: 'patch', table: 'opinion', where: { stream, unit: about }, set: { acknowledged_on: on } }];
    case 'OpinionSubmitted':
      // One that was bounced or taken back since has no day of submission any more.
      return ['submitted', 'accepted'].map((status) => ({
        op: 'patch',
        table: 'opinion',
        where: { stream, unit: about, status },
        set: { submitted_on: on },
      }));
    case 'ReplyDispatched':
      return [{ op: 'patch', table: 'proposal', where: { stream }, set: { answered_on: on } }];
    case 'ReturnRequested':
    case 'ReplyDelivered':
      return [];
  }
}
