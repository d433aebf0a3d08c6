import type { EntityManager } from 'typeorm';
import type { CommandId, Sha256, StreamId } from '@banli/domain';

export type StoredAnswer = { readonly bodyHash: Sha256; readonly version: number; readonly head: number };

/** The answer once given to this command id on this stream, for ever. */
export async function findCommand(
  manager: EntityManager,
  stream: StreamId,
  command: CommandId,
): Promise<StoredAnswer | undefined> {
  const rows: readonly { body_hash: Sha256; version: number; last_seq: number }[] = await manager.query(
    'select body_hash, version, last_seq from record.command where stream = $1 and command_id = $2',
    [stream, command],
  );
  const row = rows[0];
  return row && { bodyHash: row.body_hash, version: row.version, head: row.last_seq };
}

/** The workflow has answered for everything up to `seq`. */
export async function confirm(manager: EntityManager, stream: StreamId, seq: number): Promise<void> {
  await manager.query('delete from ops.unconfirmed where stream = $1 and seq <= $2', [stream, seq]);
}

/** True where an act of this stream is recorded that its workflow may not have seen. */
export async function isUnconfirmed(manager: EntityManager, stream: StreamId): Promise<boolean> {
  const rows: readonly unknown[] = await manager.query('select from ops.unconfirmed where stream = $1 limit 1', [
    stream,
  ]);
  return rows.length > 0;
}

/** Streams whose store head may be ahead of their workflow: recorded at least `olderThanSeconds` ago, never answered. */
export async function unconfirmedStreams(
  manager: EntityManager,
  olderThanSeconds: number,
  limit = 200,
): Promise<readonly { readonly stream: StreamId; readonly head: number }[]> {
  return manager.query(
    `select stream, max(seq) as head from ops.unconfirmed
      where since <= now() - make_interval(secs => $1) group by stream order by min(since) limit $2`,
    [olderThanSeconds, limit],
  );
}
