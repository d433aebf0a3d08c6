import type { DataSource } from 'typeorm';

/** Every row of these tables as PostgreSQL prints it, table by table, sorted: byte-equal dumps are equal tables. */
export async function dumpTables(source: DataSource, ...tables: readonly string[]): Promise<string> {
  const dumps: string[] = [];
  for (const table of tables) {
    const rows: readonly { line: string }[] = await source.query(
      `select t::text as line from ${table} as t order by t::text collate "C"`,
    );
    dumps.push(`${table} ${String(rows.length)}`, ...rows.map(({ line }) => line));
  }
  return dumps.join('\n');
}

/** What people read: all of it comes from the record. */
export const readTables = [
  ...['proposal', 'answer', 'case_party', 'clock', 'clock_spell', 'opinion', 'task', 'commitment'],
  ...[
    'fulfilment_round',
    'fulfilment_notice',
    'worker',
    'delegation',
    'oversight',
    'oversight_part',
    'deputy_record',
    'rule_pack',
    'batch',
  ],
].map((table) => `read.${table}`);

/** The record, without the transaction that wrote a row. */
export const recordTables = [
  `(select stream, seq, position, type, v, occurred_on, at, actor, on_behalf_of, late, command_id, body, hash, hash_algorithm
      from record.event)`,
  'record.command',
  'record.number_series',
  'record.reply_number',
];
