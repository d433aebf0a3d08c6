import type { EntityManager } from 'typeorm';

/**
 * A record that was lost and not yet refilled does not know which numbers it has given; a new case would be given one of
 * them again. So numbers are given only by the very database that was found complete: begun empty beside an empty
 * Temporal, or refilled from its histories. A copy restored from a backup, or a standby that took over, is another one.
 */
export async function mayGiveNumbers(manager: EntityManager): Promise<boolean> {
  const rows: readonly unknown[] = await manager.query(
    'select from ops.numbering where database = ops.this_database()',
  );
  return rows.length > 0;
}

/** This database holds every number that was ever given. */
export async function openNumbering(manager: EntityManager): Promise<void> {
  await closeNumbering(manager);
  await manager.query('insert into ops.numbering (database) values (ops.this_database()) on conflict do nothing');
}

/** A stream was found behind its workflow: other streams may be, and their numbers missing. */
export const closeNumbering = async (manager: EntityManager): Promise<void> => {
  await manager.query('delete from ops.numbering');
};

/** True before anything was ever written here. */
export async function recordIsEmpty(manager: EntityManager): Promise<boolean> {
  const rows: readonly { empty: boolean }[] = await manager.query(
    'select not exists (select from record.event) as empty',
  );
  return rows[0]?.empty ?? false;
}
