import type { Instant, PlainDate } from '@banli/calendar';
import { commandId, personId, sha256, type Actor, type LateEntry, type Recorded, type StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { upcast, type Written } from '../upcasters/upcast';

/** A row of `record.event` as the driver returns it. */
export type EventRow = {
  readonly stream: string;
  readonly seq: number;
  readonly position: string;
  readonly occurred_on: string;
  readonly at: Date;
  readonly actor: Actor;
  readonly on_behalf_of: string | null;
  readonly late: LateEntry | null;
  readonly command_id: string;
  readonly body: string;
  readonly hash: string;
  readonly hash_algorithm: string;
};

export const EVENT_COLUMNS =
  'stream, seq, position, occurred_on::text as occurred_on, at, actor, on_behalf_of, late, command_id, body, hash, hash_algorithm';

/** A recorded event as the domain reads it today, lifted from the version it was written in. */
export function toRecorded(row: EventRow): Recorded<AnyEvent> {
  return { ...asWritten(row), event: upcast(JSON.parse(row.body) as Written) };
}

/** A recorded event exactly as written: what hashes are computed over. */
function asWritten(row: EventRow): Recorded<AnyEvent> {
  return {
    stream: row.stream as StreamId,
    seq: row.seq,
    position: row.position,
    occurredOn: row.occurred_on as PlainDate,
    at: row.at.toISOString() as Instant,
    actor: row.actor,
    ...(row.on_behalf_of === null ? {} : { onBehalfOf: personId(row.on_behalf_of) }),
    ...(row.late === null ? {} : { late: row.late }),
    commandId: commandId(row.command_id),
    event: JSON.parse(row.body) as AnyEvent,
    hash: sha256(row.hash),
    hashAlgorithm: row.hash_algorithm,
  };
}
