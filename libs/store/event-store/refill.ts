import type { DataSource, EntityManager } from 'typeorm';
import type { Recorded, Sha256, StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { enqueue } from '../outbox/outbox';
import { rebuildReadModels } from '../read-models/rebuild';
import { chainedHash } from './canonical-hash';
import { openNumbering } from './numbering';
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
    if (missing.length > 0) await insertEvents(manager, await atFreePositions(manager, missing));
    restored = missing.length;
    for (const one of found.commands)
      await manager.query(
        `insert into record.command (stream, command_id, body_hash, first_seq, last_seq, version)
         select $1, $2, $3, $4, $5::integer, $6
          where exists (select from record.event where stream = $1 and seq = $5::integer)
         on conflict do nothing`,
        [one.stream, one.commandId, one.bodyHash, one.firstSeq, one.lastSeq, one.version],
      );
    // Also of events that could not be restored: their numbers stand on letters.
    for (const one of found.events) {
      const twice = await reclaimNumber(manager, one);
      if (twice && missing.includes(one)) broken.push(twice);
    }
    await openNumbering(manager);
    await enqueue(manager, missing);
    await manager.query(
      `select setval(pg_get_serial_sequence('record.event', 'position'), greatest((select max(position) from record.event), 1))`,
    );
  });
  await rebuildReadModels(source);
  return { events: restored, broken };
}

/** Someone worked on before the refill: what was written meanwhile keeps its position, the restored event gets a later one. */
async function atFreePositions(
  manager: EntityManager,
  events: readonly Recorded<AnyEvent>[],
): Promise<readonly Recorded<AnyEvent>[]> {
  const taken: readonly { position: string }[] = await manager.query(
    'select position from record.event where position = any($1::bigint[])',
    [events.map((one) => one.position)],
  );
  const positions = new Set(taken.map((row) => row.position));
  await manager.query(
    `select setval(pg_get_serial_sequence('record.event', 'position'),
       greatest((select max(position) from record.event), $1::bigint, 1))`,
    [events.at(-1)?.position ?? '1'],
  );
  return events.map((one) => (positions.has(one.position) ? { ...one, position: '' } : one));
}

/** Numbers given or entered by restored events are taken again, and Banli's own series goes on after them. */
async function reclaimNumber(
  manager: EntityManager,
  { event, stream, seq }: Recorded<AnyEvent>,
): Promise<BrokenChain | undefined> {
  if (event.type !== 'ReplyNumbered') return undefined;
  const { series, year, serial } = event;
  const rows: readonly { stream: string }[] = await manager.query(
    `insert into record.reply_number (series, year, serial, stream) values ($1, $2, $3, $4)
     on conflict (series, year, serial) do update set stream = reply_number.stream returning stream`,
    [series, year, serial, stream],
  );
  if (event.source === 'series')
    await manager.query(
      `insert into record.number_series (series, year, next_serial) values ($1, $2, $3)
       on conflict (series, year) do update set next_serial = greatest(number_series.next_serial, excluded.next_serial)`,
      [series, year, serial + 1],
    );
  const holder = rows[0]?.stream;
  return holder === undefined || holder === stream
    ? undefined
    : new BrokenChain(
        stream,
        seq,
        `its number ${series}〔${String(year)}〕${String(serial)}号 was given to ${holder} before the refill`,
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
