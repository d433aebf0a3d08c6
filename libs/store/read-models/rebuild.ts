import type { DataSource } from 'typeorm';
import type { Recorded } from '@banli/domain';
import type { AnyEvent } from '@banli/projections';
import { EVENT_COLUMNS, toRecorded, type EventRow } from '../event-store/event-rows';
import { applyEvents } from './apply-events';

const READ_TABLES = [
  ...['proposal', 'answer', 'case_party', 'clock', 'clock_spell', 'opinion', 'task', 'commitment'],
  ...[
    'fulfilment_round',
    'fulfilment_notice',
    'worker',
    'delegation',
    'letter_template',
    'publication',
    'proposal_words',
  ],
  ...['oversight', 'oversight_part', 'deputy_record', 'rule_pack', 'batch'],
] as const;
const PAGE = 2_000;

/** Empties the read models and fills them again from the record, in one transaction. Returns the number of events applied. */
export async function rebuildReadModels(source: DataSource): Promise<number> {
  return source.transaction(async (manager) => {
    await manager.query('set local statement_timeout = 0');
    await manager.query('lock table record.event in share mode');
    for (const table of READ_TABLES) await manager.query(`delete from read.${table}`);
    let applied = 0;
    for (let after = '0'; ;) {
      const rows: readonly EventRow[] = await manager.query(
        `select ${EVENT_COLUMNS} from record.event where position > $1 order by position limit ${String(PAGE)}`,
        [after],
      );
      for (const one of rows.map(toRecorded)) await applyEvents(manager, [one] satisfies Recorded<AnyEvent>[]);
      applied += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return applied;
      after = last.position;
    }
  });
}
