import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import type { Recorded, Sha256, StreamId } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { applyEvents } from '../read-models/apply-events';
import { enqueue } from '../outbox/outbox';
import { canonicalJson, chainedHash, HASH_ALGORITHM } from './canonical-hash';
import { loadTail } from './load-tail';
import type { RecordAnswer, RecordRequest } from './record.types';
import { closeNumbering } from './numbering';
import { claimNumber, NumberingClosed, NumberTaken } from './reply-number';

const UNIQUE_VIOLATION = '23505';

type Head = { readonly seq: number; readonly hash: Sha256 | null };
type KnownCommand = { readonly body_hash: string; readonly last_seq: number };

/**
 * One transaction: append events by compare-and-set, remember the command, update the read models, enqueue the outbox.
 * Idempotent by command id. A person's act stays in `ops.unconfirmed` until its workflow answers; an alarm needs none of
 * that, for its timer is in history. Throws only on faults (database away, bug); everything expected is an answer.
 */
export async function record(source: DataSource, request: RecordRequest): Promise<RecordAnswer> {
  try {
    return await source.transaction((manager) => recordWithin(manager, request));
  } catch (fault) {
    if (fault instanceof NumberTaken) {
      const { series, year, serial } = fault.numbered;
      return { outcome: 'refused', refusal: { code: 'number-taken', series, year, serial } };
    }
    if (fault instanceof NumberingClosed) return { outcome: 'refused', refusal: { code: 'numbering-closed' } };
    if (isUniqueViolation(fault)) return answerFromStore(source.manager, request);
    throw fault;
  }
}

async function recordWithin(manager: EntityManager, request: RecordRequest): Promise<RecordAnswer> {
  const early = await knownOrMoved(manager, request);
  if ('outcome' in early) return early;
  if (request.events.length === 0) return { outcome: 'ahead', tail: [], commands: [] };
  const events = await append(manager, request, early);
  const version = request.actor.kind === 'person' ? (events.at(-1)?.seq ?? 0) : 0;
  await manager.query(
    'insert into record.command (stream, command_id, body_hash, first_seq, last_seq, version) values ($1, $2, $3, $4, $5, $6)',
    [request.stream, request.commandId, request.bodyHash, early.seq + 1, early.seq + events.length, version],
  );
  if (request.actor.kind === 'person')
    await manager.query('insert into ops.unconfirmed (stream, seq) values ($1, $2)', [request.stream, version]);
  await applyEvents(manager, events);
  await enqueue(manager, events);
  return { outcome: 'recorded', bodyHash: request.bodyHash, events };
}

async function knownOrMoved(manager: EntityManager, request: RecordRequest): Promise<RecordAnswer | Head> {
  const known: readonly KnownCommand[] = await manager.query(
    'select body_hash, last_seq from record.command where stream = $1 and command_id = $2',
    [request.stream, request.commandId],
  );
  if (known[0]) {
    if (known[0].body_hash !== request.bodyHash)
      return { outcome: 'refused', refusal: { code: 'command-id-reused', commandId: request.commandId } };
    const tail = await loadTail(manager, request.stream, request.expectedHead);
    return { outcome: 'known', lastSeq: known[0].last_seq, ...tail };
  }
  const head = await headOf(manager, request.stream);
  if (head.seq > request.expectedHead)
    return { outcome: 'ahead', ...(await loadTail(manager, request.stream, request.expectedHead)) };
  if (head.seq < request.expectedHead) {
    await closeNumbering(manager);
    return { outcome: 'behind', storeHead: head.seq };
  }
  return head;
}

async function headOf(manager: EntityManager, stream: StreamId): Promise<Head> {
  const rows: readonly { seq: number; hash: Sha256 }[] = await manager.query(
    'select seq, hash from record.event where stream = $1 order by seq desc limit 1',
    [stream],
  );
  return rows[0] ?? { seq: 0, hash: null };
}

/** Another transaction was faster: what it left is the answer. */
async function answerFromStore(manager: EntityManager, request: RecordRequest): Promise<RecordAnswer> {
  const early = await knownOrMoved(manager, request);
  return 'outcome' in early ? early : { outcome: 'ahead', tail: [], commands: [] };
}

async function append(
  manager: EntityManager,
  request: RecordRequest,
  head: Head,
): Promise<readonly Recorded<AnyEvent>[]> {
  const recorded: Recorded<AnyEvent>[] = [];
  let previous = head.hash;
  for (const [index, wished] of request.events.entries()) {
    const event = wished.type === 'ReplyNumbered' ? await claimNumber(manager, request.stream, wished) : wished;
    const fact = {
      stream: request.stream,
      seq: head.seq + index + 1,
      occurredOn: request.occurredOn,
      at: request.at,
      actor: request.actor,
      ...(request.onBehalfOf === undefined ? {} : { onBehalfOf: request.onBehalfOf }),
      ...(request.late === undefined ? {} : { late: request.late }),
      commandId: request.commandId,
      event,
    };
    const hash = chainedHash(previous, fact);
    recorded.push({ ...fact, position: '', hash, hashAlgorithm: HASH_ALGORITHM });
    previous = hash;
  }
  return insertEvents(manager, recorded);
}

/** Inserts in one statement; positions are given by the database unless the events already carry theirs. */
export async function insertEvents(
  manager: EntityManager,
  events: readonly Recorded<AnyEvent>[],
): Promise<readonly Recorded<AnyEvent>[]> {
  const rows = events.map((one) => ({
    stream: one.stream,
    seq: one.seq,
    position: one.position === '' ? null : one.position,
    type: one.event.type,
    v: one.event.v,
    occurred_on: one.occurredOn,
    at: one.at,
    actor: one.actor,
    on_behalf_of: one.onBehalfOf ?? null,
    late: one.late ?? null,
    command_id: one.commandId,
    body: canonicalJson(one.event),
    hash: one.hash,
    hash_algorithm: one.hashAlgorithm,
  }));
  const inserted: readonly { stream: string; seq: number; position: string }[] = await manager.query(
    `insert into record.event (stream, seq, position, type, v, occurred_on, at, actor, on_behalf_of, late, command_id, body, hash, hash_algorithm)
     select e.stream, e.seq, coalesce(e.position, nextval(pg_get_serial_sequence('record.event', 'position'))),
            e.type, e.v, e.occurred_on, e.at, e.actor, e.on_behalf_of, e.late, e.command_id, e.body, e.hash, e.hash_algorithm
       from jsonb_to_recordset($1::jsonb) as e(stream text, seq integer, position bigint, type text, v smallint, occurred_on date,
            at timestamptz, actor jsonb, on_behalf_of text, late jsonb, command_id text, body text, hash text, hash_algorithm text)
      order by e.position nulls last, e.stream, e.seq
     returning stream, seq, position`,
    [JSON.stringify(rows)],
  );
  const positions = new Map(inserted.map((row) => [`${row.stream}#${String(row.seq)}`, row.position]));
  return events.map((one) => ({ ...one, position: positions.get(`${one.stream}#${String(one.seq)}`) ?? one.position }));
}

const isUniqueViolation = (fault: unknown): boolean =>
  fault instanceof QueryFailedError && (fault.driverError as { code?: string }).code === UNIQUE_VIOLATION;
