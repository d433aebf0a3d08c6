import { isReplyClock, longOverdueOf, type Clock, type ClockEvent, type StreamId } from '@banli/domain';
import type { Row, RowChange } from './row-change';

/** Clocks as rows: boards compute tiers from `due_on`, `blue_on`, `yellow_on`, `long_on` and a day, never from alarms. */
export function projectClock(stream: StreamId, event: ClockEvent): readonly RowChange[] {
  switch (event.type) {
    case 'ClockStarted':
      return [
        {
          op: 'put',
          table: 'clock',
          key: { stream, clock_id: event.clock.id },
          set: { ...columnsOf(event.clock), stopped_on: null, late: null },
        },
        ...dueDates(stream, event.clock),
      ];
    case 'ClockMoved':
      return [
        {
          op: 'patch',
          table: 'clock',
          where: { stream, clock_id: event.clock.id },
          set: { ...columnsOf(event.clock), ...(event.late === undefined ? {} : { late: event.late }) },
        },
        ...(event.was.kind === event.clock.kind
          ? []
          : [
              {
                op: 'patch',
                table: 'task',
                where: { stream, clock_kind: event.was.kind, unit: event.clock.owedBy },
                set: { clock_kind: event.clock.kind },
              } as const,
            ]),
        ...dueDates(stream, event.clock),
      ];
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

const columnsOf = (clock: Clock): Row => ({
  kind: clock.kind,
  owed_by: clock.owedBy,
  started_on: clock.startedOn,
  due_on: clock.dueOn,
  unrolled_on: clock.deadline?.unrolledOn ?? clock.dueOn,
  blue_on: clock.blueOn,
  yellow_on: clock.yellowOn,
  long_on: longOverdueOf(clock) ?? null,
  provisional: clock.deadline?.provisional ?? false,
});

/** The date where it stands beside what it is the date of. */
const dueDates = (stream: StreamId, { kind, owedBy, dueOn }: Clock): readonly RowChange[] => [
  ...(['unit', 'person'] as const).map((owner): RowChange => ({
    op: 'patch',
    table: 'task',
    where: { stream, clock_kind: kind, [owner]: owedBy },
    set: { due_on: dueOn },
  })),
  ...(isReplyClock(kind)
    ? [{ op: 'patch', table: 'proposal', where: { stream }, set: { reply_due_on: dueOn } } as const]
    : []),
];
