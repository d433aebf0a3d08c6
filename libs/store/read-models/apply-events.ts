import type { EntityManager } from 'typeorm';
import type { ClockKind } from '@banli/rules';
import {
  partyId,
  personId,
  PHASES,
  streamKind,
  type PartyId,
  type Recorded,
  type StreamId,
  type StreamKind,
} from '@banli/domain';
import {
  foldFacts,
  project,
  type AnyEvent,
  type Cell,
  type Row,
  type RowChange,
  type StreamFacts,
} from '@banli/projections';
import { succeedInTables } from './succession';

/** Applies the projection of these events, of one stream and in order, to the read models. */
export async function applyEvents(manager: EntityManager, events: readonly Recorded<AnyEvent>[]): Promise<void> {
  const first = events[0];
  if (!first) return;
  let facts = first.seq === 1 ? {} : await factsOf(manager, first.stream);
  const changes: RowChange[] = [];
  for (const one of events) {
    facts = foldFacts(facts, one.event);
    changes.push(...project(one, facts));
  }
  for (const batch of batches(changes)) await apply(manager, batch);
}

/** A unit's desks, a jurisdiction's rules and batches need none. */
const FACTS: Readonly<Record<Exclude<StreamKind, 'desk' | 'rulebook' | 'batch'>, string>> = {
  proposal: `select lead_unit as lead, assigning_body as assigning, supervising_body as body, lead_proposer as proposer, null as responsible, null as extensions, reply_serial::text as serial,
                reply_due_on::text as "replyDue", (select kind from read.clock where clock.stream = $1
                   and kind in ('reply', 'reply-difficult', 'rehandling') and stopped_on is null limit 1) as "replyKind"
           from read.proposal where stream = $1`,
  commitment: `select lead_unit as lead, null as assigning, supervising_body as body, rater as proposer, responsible_unit as responsible, extensions::text as extensions, null as serial
           from read.commitment where stream = $1`,
  oversight: `select body from read.oversight where stream = $1`,
  fulfilment: `select unit as lead, supervising_body as body, due_on::text as "noticesDue" from read.fulfilment_round where stream = $1`,
};

/** The facts of a stream's earlier events, read back from its own row. */
async function factsOf(manager: EntityManager, stream: StreamId): Promise<StreamFacts> {
  const kind = streamKind(stream);
  if (kind === 'desk' || kind === 'rulebook' || kind === 'batch') return {};
  const rows: readonly Record<string, string | null>[] = await manager.query(FACTS[kind], [stream]);
  const row = rows[0];
  const joint = kind === 'proposal' ? await jointLeadsOf(manager, stream) : [];
  const branches = kind === 'proposal' ? await branchesOf(manager, stream) : undefined;
  if (!row) throw new Error(`read models have no row for ${stream}: rebuild them`);
  return {
    ...(row['lead'] ? { lead: partyId(row['lead']) } : {}),
    ...(row['assigning'] ? { assigningBody: partyId(row['assigning']) } : {}),
    ...(row['body'] ? { supervisingBody: partyId(row['body']) } : {}),
    ...(row['proposer'] ? { leadProposer: personId(row['proposer']) } : {}),
    ...(row['responsible'] ? { responsibleUnit: partyId(row['responsible']) } : {}),
    ...(row['replyKind'] && row['replyDue']
      ? { reply: { kind: row['replyKind'] as ClockKind, dueOn: row['replyDue'] } }
      : {}),
    ...(row['extensions'] ? { extensions: Number(row['extensions']) } : {}),
    ...(row['noticesDue'] ? { noticesDueOn: row['noticesDue'] } : {}),
    ...(row['serial'] ? { numbered: true as const } : {}),
    ...(branches ? { branches } : {}),
    ...(joint.length > 0 ? { joint } : {}),
  };
}

async function jointLeadsOf(manager: EntityManager, stream: StreamId): Promise<readonly PartyId[]> {
  const rows: readonly { party: string }[] = await manager.query(
    `select party from read.case_party where stream = $1 and relation = 'joint-lead' order by party`,
    [stream],
  );
  return rows.map(({ party }) => partyId(party));
}

/** Those of each answer, where there are several. */
async function branchesOf(manager: EntityManager, stream: StreamId): Promise<StreamFacts['branches']> {
  const rows: readonly { unit: string; serial: number | null; due: string | null; kind: ClockKind | null }[] =
    await manager.query(
      `select unit, reply_serial as serial, reply_due_on::text as due,
              (select kind from read.clock where clock.stream = answer.stream and clock.branch = answer.unit
                  and kind in ('reply', 'reply-difficult', 'rehandling') and stopped_on is null limit 1) as kind
         from read.answer where stream = $1`,
      [stream],
    );
  if (rows.length < 2) return undefined;
  return Object.fromEntries(
    rows.map(({ unit, serial, due, kind }) => [
      unit,
      {
        lead: partyId(unit),
        ...(kind && due ? { reply: { kind, dueOn: due } } : {}),
        ...(serial === null ? {} : { numbered: true as const }),
      },
    ]),
  );
}

/** Neighbouring puts into one table with the same columns go out as one statement. */
function batches(changes: readonly RowChange[]): readonly (readonly [RowChange, ...RowChange[]])[] {
  const result: [RowChange, ...RowChange[]][] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (
      last &&
      change.op === 'put' &&
      shapeOf(last[0]) === shapeOf(change) &&
      !last.some((one) => sameKey(one, change))
    )
      last.push(change);
    else result.push([change]);
  }
  return result;
}

const shapeOf = (change: RowChange): string =>
  change.op === 'put' ? `${change.table}:${Object.keys({ ...change.key, ...change.set }).join()}` : '';

const sameKey = (left: RowChange, right: RowChange): boolean =>
  left.op === 'put' && right.op === 'put' && JSON.stringify(left.key) === JSON.stringify(right.key);

async function apply(manager: EntityManager, batch: readonly [RowChange, ...RowChange[]]): Promise<void> {
  const [change] = batch;
  switch (change.op) {
    case 'put': {
      const keys = Object.keys(change.key);
      const columns = [...keys, ...Object.keys(change.set)];
      const rows = batch.map((one) => (one.op === 'put' ? { ...one.key, ...one.set } : {}));
      const values = new Values();
      const tuples = rows.map((row: Row) => `(${columns.map((column) => values.add(row[column] ?? null)).join(', ')})`);
      const updates = Object.keys(change.set).map((column) => `${column} = excluded.${column}`);
      await manager.query(
        `insert into read.${change.table} (${columns.join(', ')}) values ${tuples.join(', ')}
         on conflict (${keys.join(', ')}) do ${updates.length > 0 ? `update set ${updates.join(', ')}` : 'nothing'}`,
        values.list,
      );
      return;
    }
    case 'patch': {
      const values = new Values();
      const updates = Object.entries(change.set).map(([column, cell]) => `${column} = ${values.add(cell)}`);
      await manager.query(
        `update read.${change.table} set ${updates.join(', ')} where ${conditions(change.where, values)}`,
        values.list,
      );
      return;
    }
    case 'drop': {
      const values = new Values();
      const { table, where, unless } = change;
      const matching = [conditions(where, values), ...(unless ? [`not (${conditions(unless, values)})`] : [])];
      await manager.query(`delete from read.${table} where ${matching.join(' and ')}`, values.list);
      return;
    }
    case 'succeed':
      await succeedInTables(manager, change.where.stream, change.from, change.to);
      return;
    case 'sum-up':
      await manager.query(SUM_UP, [change.where.stream, PHASES]);
  }
}

/** A proposal is as far as its least advanced answer, and answered once every unit has answered. */
const SUM_UP = `update read.proposal set phase = summed.phase, lead_unit = summed.first, reply_due_on = summed.due, answered_on = summed.answered
  from (select (array_agg(phase order by array_position($2::text[], phase)))[1] as phase,
               (array_agg(unit order by place))[1] as first,
               coalesce(min(reply_due_on) filter (where answered_on is null), max(reply_due_on)) as due,
               case when bool_and(answered_on is not null) then max(answered_on) end as answered
          from read.answer where stream = $1) as summed
 where proposal.stream = $1`;

const conditions = (where: Row, values: Values): string =>
  Object.entries(where)
    .map(([column, cell]) => `${column} = ${values.add(cell)}`)
    .join(' and ');

/** Numbered parameters of one statement. */
class Values {
  readonly list: unknown[] = [];

  add(cell: Cell): string {
    this.list.push(cell !== null && typeof cell === 'object' ? JSON.stringify(cell) : cell);
    return `$${String(this.list.length)}`;
  }
}
