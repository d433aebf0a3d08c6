import type { EntityManager } from 'typeorm';

/** Into whose inboxes the reminders of a stream have come, by the event that they tell. */
export async function queryDelivered(
  manager: EntityManager,
  stream: string,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows: readonly { seq: number; units: readonly string[] }[] = await manager.query(
    'select seq, array_agg(unit order by unit) as units from app.notice where stream = $1 group by seq',
    [stream],
  );
  return new Map(rows.map(({ seq, units }) => [seq, units]));
}
