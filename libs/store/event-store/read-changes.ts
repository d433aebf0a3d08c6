import type { EntityManager } from 'typeorm';
import type { StreamId } from '@banli/domain';

/**
 * A place in the global log. Its order is that of the transactions and, within one, of what it wrote: positions alone
 * would not do, for of two transactions that overlap the one with the lower position may commit last.
 */
export type LogPlace = { readonly transaction: string; readonly position: string };

/** One event of the global log, without its content. */
export type StreamChange = LogPlace & { readonly stream: StreamId; readonly head: number };

/** Older than every transaction that still runs: nothing can come before these any more. */
const FINISHED = 'transaction_id < pg_snapshot_xmin(pg_current_snapshot())';

/** Events after a place, in order; those of a transaction only once every older one has ended. */
export async function readChanges(
  manager: EntityManager,
  after: LogPlace,
  limit: number,
): Promise<readonly StreamChange[]> {
  return manager.query(
    `select transaction_id::text as transaction, position, stream, seq as head from record.event
      where (transaction_id, position) > ($1::xid8, $2::bigint) and ${FINISHED}
      order by transaction_id, position limit $3`,
    [after.transaction, after.position, limit],
  );
}

/** The end of the log as a reader of `readChanges` may know it. */
export async function lastPlace(manager: EntityManager): Promise<LogPlace> {
  const rows: readonly LogPlace[] = await manager.query(
    `select transaction_id::text as transaction, position from record.event
      where ${FINISHED} order by transaction_id desc, position desc limit 1`,
  );
  return rows[0] ?? { transaction: '0', position: '0' };
}
