import type { EntityManager } from 'typeorm';
import type { StreamId } from '@banli/domain';

/** One event of the global log, without its content. */
export type StreamChange = { readonly position: string; readonly stream: StreamId; readonly head: number };

/** Events after a position, in order; only those that no older transaction can still precede. */
export async function readChanges(
  manager: EntityManager,
  after: string,
  limit: number,
): Promise<readonly StreamChange[]> {
  return manager.query(
    `select position, stream, seq as head from record.event
      where position > $1 and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      order by position limit $2`,
    [after, limit],
  );
}

/** The end of the log as a reader of `readChanges` may know it. */
export async function lastPosition(manager: EntityManager): Promise<string> {
  const rows: readonly { position: string | null }[] = await manager.query(
    `select max(position) as position from record.event
      where transaction_id < pg_snapshot_xmin(pg_current_snapshot())`,
  );
  return rows[0]?.position ?? '0';
}
