import type { BatchApproved, BatchEvent, Recorded } from '@banli/domain';
import type { RowChange } from './row-change';

const KINDS: Readonly<Record<BatchApproved['type'], string>> = {
  YearlyNoticesApproved: 'notices',
  YearlyChaseApproved: 'chase',
  YearlyExclusionApproved: 'exclusion',
  UnitReorganised: 'succession',
  InboxHandedOver: 'handover',
};

/** A batch as a row: what was approved, by whom, and how much of it was done. */
export function projectBatch({
  stream,
  seq,
  event,
  occurredOn: on,
  actor,
}: Recorded<BatchEvent>): readonly RowChange[] {
  if (event.type === 'BatchCarriedOut') {
    const set = { finished_on: on, done: event.done, refused: event.refused.length, head: seq };
    return [{ op: 'patch', table: 'batch', where: { stream }, set }];
  }
  return [
    {
      op: 'put',
      table: 'batch',
      key: { stream },
      set: {
        jurisdiction: event.jurisdiction,
        year: event.year,
        kind: KINDS[event.type],
        body: event.body,
        approved_on: on,
        approved_by: actor.kind === 'person' ? actor.personId : '',
        parts: event.items.length,
        head: seq,
      },
    },
  ];
}
