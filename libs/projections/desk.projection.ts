import type { DeskEvent, Recorded } from '@banli/domain';
import type { RowChange } from './row-change';

/** Who stands in for whom, from which day to which, and how the unit words its letters: one row for each, kept for ever. */
export function projectDesk({ stream, seq, event, occurredOn, at, actor }: Recorded<DeskEvent>): readonly RowChange[] {
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
    case 'LetterTemplateAdopted':
      return [
        {
          op: 'put',
          table: 'letter_template',
          key: { unit: event.unit, version: event.version },
          set: {
            texts: event.texts,
            reason: event.reason,
            adopted_on: occurredOn,
            adopted_at: at,
            adopted_by: actor.kind === 'person' ? actor.personId : '',
          },
        },
      ];
  }
}
