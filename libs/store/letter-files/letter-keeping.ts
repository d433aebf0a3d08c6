import type { DataSource } from 'typeorm';
import type { StreamId } from '@banli/domain';

/** A letter is sealed once it is signed and numbered, in whichever order: a number is kept for the text signed anew. */
const SEALING = ['ReplyNumbered', 'ReplySigned'];

/**
 * Tells `keep` of the next stream in which a letter may have been sealed, once; and remembers how far it has come when
 * that is done. Several that ask at the same time share the work: who finds the place taken finds nothing to do. Returns
 * whether there was one.
 */
export async function keepNextLetter(source: DataSource, keep: (stream: StreamId) => Promise<void>): Promise<boolean> {
  return source.transaction(async (manager) => {
    const places: readonly unknown[] = await manager.query('select from ops.letter_keeping for update skip locked');
    if (places.length === 0) return false;
    const found: readonly { transaction: string; position: string; stream: StreamId }[] = await manager.query(
      `select event.transaction_id::text as transaction, event.position, event.stream
         from record.event event, ops.letter_keeping place
        where (event.transaction_id, event.position) > (place.transaction_id, place.position)
          and event.transaction_id < pg_snapshot_xmin(pg_current_snapshot()) and event.type = any ($1)
        order by event.transaction_id, event.position limit 1`,
      [SEALING],
    );
    const [next] = found;
    if (!next) return false;
    await keep(next.stream);
    await manager.query('update ops.letter_keeping set transaction_id = $1::xid8, position = $2::bigint', [
      next.transaction,
      next.position,
    ]);
    return true;
  });
}
