import type { DataSource, EntityManager } from 'typeorm';
import { instantInShanghai, type Instant, type PlainDate } from '@banli/calendar';
import { streamKind, type Recorded, type StreamKind } from '@banli/domain';
import { foldFacts, project, type AnyEvent, type Row, type StreamFacts } from '@banli/projections';
import { EVENT_COLUMNS, toRecorded, type EventRow } from '../event-store/event-rows';
import { RowsInMemory } from './rows-in-memory';

/** What lists of a past day are read from. */
const TABLES = [
  'proposal',
  'answer',
  'case_party',
  'clock',
  'opinion',
  'publication',
  'commitment',
  'fulfilment_round',
  'fulfilment_notice',
  'oversight',
  'oversight_part',
] as const;
const KINDS: readonly StreamKind[] = ['proposal', 'commitment', 'fulfilment', 'oversight'];
const END_OF_DAY = 86_400;
/** Rows of one insert. */
const BATCH = 2_000;

/** Until when an entry is known on a day. */
export const endOf = (on: PlainDate): Instant => instantInShanghai(on, END_OF_DAY);

/**
 * Lets `read` see the read models as they were known at the end of a past day. Streams that nothing was added to since are
 * read as they are, all others are projected anew up to that instant, by the projections that made them: a list of that
 * day is read by the same statements as one of today, so that both mean the same. They see views of one transaction over
 * both, by the indexes of both; nobody waits for it, and nothing is left of it.
 */
export async function readAsOf<T>(
  source: DataSource,
  on: PlainDate,
  read: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const day = await openDay(source, on);
  try {
    return await read(day.manager);
  } finally {
    await day.close();
  }
}

/** The read models of a past day, as long as it takes to read all of a list. */
export type PastDay = { readonly manager: EntityManager; readonly close: () => Promise<void> };

/** Must be closed; see `readAsOf`. */
export async function openDay(source: DataSource, on: PlainDate): Promise<PastDay> {
  const runner = source.createQueryRunner();
  // Nothing was written: views and tables of the day go with the transaction.
  const close = async (): Promise<void> => {
    try {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
    } finally {
      await runner.release();
    }
  };
  try {
    await runner.startTransaction('REPEATABLE READ');
    await showDay(runner.manager, endOf(on));
    return { manager: inTemporaryViews(runner.manager), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function showDay(manager: EntityManager, end: Instant): Promise<void> {
  const changed = await changedSince(manager, end);
  const then = await projectedUntil(manager, end, changed);
  await manager.query('create temporary table changed_since (stream text primary key) on commit drop');
  await manager.query('insert into pg_temp.changed_since select unnest($1::text[])', [changed]);
  await manager.query('analyze pg_temp.changed_since');
  for (const table of TABLES) {
    await manager.query(
      `create temporary table "${table}_then" (like read."${table}" including defaults including indexes) on commit drop`,
    );
    for (const [columns, rows] of then.tableByColumns(table)) await insert(manager, table, columns, rows);
    await manager.query(`analyze pg_temp."${table}_then"`);
    await manager.query(
      `create temporary view "${table}" as
         select * from read."${table}" as now
          where not exists (select from pg_temp.changed_since where changed_since.stream = now.stream)
         union all select * from pg_temp."${table}_then"`,
    );
  }
}

async function changedSince(manager: EntityManager, end: Instant): Promise<readonly string[]> {
  const rows: readonly { stream: string }[] = await manager.query(
    'select distinct stream from record.event where at > $1',
    [end],
  );
  return rows.map(({ stream }) => stream);
}

/** The rows of these streams, of what had been recorded by then. */
async function projectedUntil(manager: EntityManager, end: Instant, streams: readonly string[]): Promise<RowsInMemory> {
  const then = new RowsInMemory();
  const ours = streams.filter((stream) => KINDS.some((kind) => stream.startsWith(`${kind}/`)));
  const rows: readonly EventRow[] = await manager.query(
    `select ${EVENT_COLUMNS} from record.event where stream = any($1::text[]) and at <= $2 order by stream, seq`,
    [ours, end],
  );
  let facts: StreamFacts = {};
  for (const one of rows.map(toRecorded)) {
    if (one.seq === 1) facts = {};
    facts = foldFacts(facts, one.event);
    then.apply(changesOf(one, facts));
  }
  return then;
}

const changesOf = (one: Recorded<AnyEvent>, facts: StreamFacts): ReturnType<typeof project> =>
  KINDS.includes(streamKind(one.stream)) ? project(one, facts) : [];

async function insert(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  for (let from = 0; from < rows.length; from += BATCH)
    await manager.query(
      `insert into pg_temp."${table}_then" (${names})
       select ${names} from jsonb_populate_recordset(null::pg_temp."${table}_then", $1::jsonb)`,
      [JSON.stringify(rows.slice(from, from + BATCH))],
    );
}

/** The same statements, over the views of that day. What a proposal says never changes: its words are sought as they are. */
function inTemporaryViews(manager: EntityManager): EntityManager {
  const then = Object.create(manager) as EntityManager;
  then.query = (statement: string, values?: unknown[]) =>
    manager.query(statement.replaceAll(/\bread\.(?=[a-z_])(?!proposal_words\b)/g, 'pg_temp.'), values);
  return then;
}
