import type { EntityManager } from 'typeorm';
import type { CommandId, Sha256, StreamId } from '@banli/domain';
import { loadStream } from './load-stream';
import type { RememberedCommand, Tail } from './record.types';

type CommandRow = {
  readonly command_id: CommandId;
  readonly body_hash: Sha256;
  readonly first_seq: number;
  readonly last_seq: number;
  readonly version: number;
};

/** Events after `head` and the commands that caused them. */
export async function loadTail(manager: EntityManager, stream: StreamId, head: number): Promise<Tail> {
  const rows: readonly CommandRow[] = await manager.query(
    'select command_id, body_hash, first_seq, last_seq, version from record.command where stream = $1 and last_seq > $2 order by first_seq',
    [stream, head],
  );
  const commands = rows.map((row): RememberedCommand => ({
    stream,
    commandId: row.command_id,
    bodyHash: row.body_hash,
    firstSeq: row.first_seq,
    lastSeq: row.last_seq,
    version: row.version,
  }));
  return { tail: await loadStream(manager, stream, head), commands };
}
