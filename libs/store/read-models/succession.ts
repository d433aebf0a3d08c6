import type { EntityManager } from 'typeorm';
import type { Row } from '@banli/projections';

/** Columns in which a unit stands for what it owes or has, by table; history (spells of clocks that ended) is left as it was. */
const UNIT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  proposal: ['lead_unit'],
  answer: ['unit'],
  case_party: ['party'],
  clock: ['owed_by', 'branch'],
  opinion: ['unit'],
  task: ['unit', 'about', 'branch', 'task_id'],
  publication: ['unit'],
  commitment: ['responsible_unit', 'lead_unit'],
  fulfilment_round: ['unit'],
  oversight_part: ['part'],
};

/** `submit-opinion/cq-slj@cq-slj`: a unit as a part of an id. */
const idsOf = (from: string): string => `(^|[/@])${from}(?=$|[/@])`;

/** Rows of clocks that were met stay whose they were. */
const onlyOpen = (table: string): string => (table === 'clock' ? ' and stopped_on is null' : '');

/** One unit in the place of another in all that a stream has; a copy that the former had ends, for its successor has one by its part. */
export async function succeedInTables(manager: EntityManager, stream: string, from: string, to: string): Promise<void> {
  await manager.query(`delete from read.case_party where stream = $1 and party = $2 and relation = 'copy'`, [
    stream,
    from,
  ]);
  await manager.query('delete from read.worker where stream = $1 and unit = $2', [stream, from]);
  for (const [table, columns] of Object.entries(UNIT_COLUMNS))
    for (const column of columns)
      await (column === 'task_id'
        ? manager.query(
            `update read.task set task_id = regexp_replace(task_id, $2, '\\1' || $3, 'g') where stream = $1 and task_id ~ $2`,
            [stream, idsOf(from), to],
          )
        : manager.query(
            `update read.${table} set ${column} = $3 where stream = $1 and ${column} = $2${onlyOpen(table)}`,
            [stream, from, to],
          ));
  await manager.query(
    `update read.clock_spell set owed_by = $3 where stream = $1 and owed_by = $2 and known_until = 'infinity'`,
    [stream, from, to],
  );
}

/** The same of rows kept in memory. */
export function succeededRow(table: string, row: Row, from: string, to: string): Row | undefined {
  if (table === 'worker') return row['unit'] === from ? undefined : row;
  if (table === 'case_party' && row['party'] === from && row['relation'] === 'copy') return undefined;
  if (table === 'clock_spell')
    return row['owed_by'] === from && row['known_until'] === 'infinity' ? { ...row, owed_by: to } : row;
  if (table === 'clock' && (row['stopped_on'] ?? null) !== null) return row;
  const changes = (UNIT_COLUMNS[table] ?? []).flatMap((column): readonly (readonly [string, string])[] => {
    const cell = row[column];
    if (column === 'task_id' && typeof cell === 'string')
      return [[column, cell.replace(new RegExp(idsOf(from), 'g'), `$1${to}`)]];
    return cell === from ? [[column, to]] : [];
  });
  return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes) };
}
