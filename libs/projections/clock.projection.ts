import type { ClockEvent, StreamId } from '@banli/domain';
import type { RowChange } from './row-change';

/** Clocks as rows: boards compute tiers from `due_on`, `blue_on`, `yellow_on` and a day, never from alarms. */
export function projectClock(stream: StreamId, event: ClockEvent): readonly RowChange[] {
  switch (event.type) {
    case 'ClockStarted': {
      const { clock } = event;
      return [
        {
          op: 'put',
          table: 'clock',
          key: { stream, clock_id: clock.id },
          set: {
            kind: clock.kind,
            owed_by: clock.owedBy,
            started_on: clock.startedOn,
            due_on: clock.dueOn,
            unrolled_on: clock.deadline?.unrolledOn ?? clock.dueOn,
            blue_on: clock.blueOn,
            yellow_on: clock.yellowOn,
            provisional: clock.deadline?.provisional ?? false,
            stopped_on: null,
            late: null,
          },
        },
        {
          op: 'patch',
          table: 'task',
          where: { stream, clock_kind: clock.kind, unit: clock.owedBy },
          set: { due_on: clock.dueOn },
        },
        {
          op: 'patch',
          table: 'task',
          where: { stream, clock_kind: clock.kind, person: clock.owedBy },
          set: { due_on: clock.dueOn },
        },
        ...(clock.kind === 'reply' || clock.kind === 'reply-difficult'
          ? [{ op: 'patch', table: 'proposal', where: { stream }, set: { reply_due_on: clock.dueOn } } as const]
          : []),
      ];
    }
    case 'ClockStopped':
      return [
        {
          op: 'patch',
          table: 'clock',
          where: { stream, clock_id: event.clockId },
          // Neither in time nor late: an act that lapsed is in no figure.
          set: { stopped_on: event.on, late: event.lapsed ? null : event.late },
        },
      ];
    case 'ClockStruck':
      return [];
  }
}
