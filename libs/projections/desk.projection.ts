import type { DeskEvent, Recorded } from '@banli/domain';
import type { RowChange } from './row-change';

/** Who stands in for whom, from which day to which: one row for each delegation, kept for ever. */
export function projectDesk({ stream, seq, event, occurredOn }: Recorded<DeskEvent>): readonly RowChange[] {
  switch (event.type) {
    case 'DeskDelegated':
      return [
        {
          op: 'put',
          table: 'delegation',
          key: { stream, seq },
          set: {
            unit: event.unit,
            absent: event.absent,
            substitute: event.substitute,
            from_on: event.from,
            to_on: event.to,
            reason: event.reason,
          },
        },
      ];
    case 'DelegationEnded':
      return [
        {
          op: 'patch',
          table: 'delegation',
          where: { stream, seq: event.delegation },
          set: { ended_on: occurredOn },
        },
      ];
  }
}
