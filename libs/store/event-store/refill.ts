import type { DataSource, EntityManager } from 'typeorm';
import type { Recorded, Sha256, StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { enqueue } from '../outbox/outbox';
import { rebuildReadModels } from '../read-models/rebuild';
import { chainedHash } from './canonical-hash';
import { insertEvents } from './record';
import type { RememberedCommand } from './record.types';

/** What histories hold: events of any stream, in any order and often more than once, and the commands behind them. */
export type Found = {
  readonly events: readonly Recorded<AnyEvent>[];
  readonly commands: readonly RememberedCommand[];
};

export class BrokenChain extends Error {
  constructor(
    readonly stream: StreamId,
    readonly seq: number,
    why: string,
  ) {
    super(`${stream} at ${String(seq)}: ${why}`);
  }
}

export type Refilled = { readonly events: number; readonly broken: readonly BrokenChain[] };

/**
 * Puts events found in workflow histories back into a store that lost them, at their old seq, position and hash, and
 * rebuilds the read models; alarms among them are told again. Events already present are left as they are. A stream whose
 * hashes do not chain is restored up to the break and named in the answer; the others are not kept waiting for it.
 */
export async function refill(source: DataSource, found: Found): Promise<Refilled> {
  const byStream = new Map<StreamId, Map<number, Recorded<AnyEvent>>>();
  for (const one of found.events) {
    const stream = byStream.get(one.stream) ?? new Map<number, Recorded<AnyEvent>>();
    byStream.set(one.stream, stream.set(one.seq, one));
  }
  let restored = 0;
  const broken: BrokenChain[] = [];
  await source.transaction(async (manager) => {
    const missing: Recorded<AnyEvent>[] = [];
    for (const [stream, events] of byStream) {
      const present: readonly { seq: number; hash: Sha256 }[] = await manager.query(
        'select seq, hash from record.event where stream = $1 order by seq',
        [stream],
      );
      const chain = restorable(stream, events, present);
      missing.push(...chain.missing);
      if (chain.broken) broken.push(chain.broken);
    }
    missing.sort((left, right) => (BigInt(left.position) < BigInt(right.position) ? -1 : 1));
    if (missing.length > 0) await insertEvents(manager, missing);
    restored = missing.length;
    for (const one of found.commands)
      await manager.query(
        `insert into record.command (stream, command_id, body_hash, first_seq, last_seq, version)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [one.stream, one.commandId, one.bodyHash, one.firstSeq, one.lastSeq, one.version],
      );
    for (const one of missing) await reclaimNumber(manager, one);
    await enqueue(manager, missing);
    await manager.query(
      `select setval(pg_get_serial_sequence('record.event', 'position'), greatest((select max(position) from record.event), 1))`,
    );
  });
  await rebuildReadModels(source);
  return { events: restored, broken };
}

/** Numbers given or entered by restored events are taken again, and Banli's own series goes on after them. */
async function reclaimNumber(manager: EntityManager, { event, stream }: Recorded<AnyEvent>): Promise<void> {
  if (event.type !== 'ReplyNumbered') return;
  await manager.query(
    'insert into record.reply_number (series, year, serial, stream) values ($1, $2, $3, $4) on conflict do nothing',
    [event.series, event.year, event.serial, stream],
  );
  if (event.source === 'series')
    await manager.query(
      `insert into record.number_series (series, year, next_serial) values ($1, $2, $3)
       on conflict (series, year) do update set next_serial = greatest(number_series.next_serial, excluded.next_serial)`,
      [event.series, event.year, event.serial + 1],
    );
}

function restorable(
  stream: StreamId,
  found: ReadonlyMap<number, Recorded<AnyEvent>>,
  present: readonly { readonly seq: number; readonly hash: Sha256 }[],
): { readonly missing: readonly Recorded<AnyEvent>[]; readonly broken?: BrokenChain } {
  const hashes = new Map(present.map((row) => [row.seq, row.hash]));
  const wanted = [...found.values()].filter((one) => !hashes.has(one.seq)).sort((left, right) => left.seq - right.seq);
  const missing: Recorded<AnyEvent>[] = [];
  for (const one of wanted) {
    const previous = one.seq === 1 ? null : hashes.get(one.seq - 1);
    if (previous === undefined)
      return {
        missing,
        broken: new BrokenChain(stream, one.seq, 'the event before it is in neither store nor history'),
      };
    if (chainedHash(previous, one) !== one.hash)
      return { missing, broken: new BrokenChain(stream, one.seq, 'its hash does not chain') };
    hashes.set(one.seq, one.hash);
    missing.push(one);
  }
  return { missing };
}
