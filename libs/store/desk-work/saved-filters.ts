import type { EntityManager } from 'typeorm';
import { SavedFilterRow } from '../entities/desk-work.entity';

export const savedFilters = (
  manager: EntityManager,
  person: string,
  list: string,
): Promise<readonly SavedFilterRow[]> =>
  manager.find(SavedFilterRow, { where: { person, list }, order: { name: 'ASC' } });

/** Under its name; another one of that name is replaced. */
export async function saveFilter(manager: EntityManager, filter: SavedFilterRow): Promise<void> {
  const { person, list, name, query } = filter;
  await manager.query(
    `insert into app.saved_filter (person, list, name, query) values ($1, $2, $3, $4)
     on conflict (person, list, name) do update set query = excluded.query`,
    [person, list, name, JSON.stringify(query)],
  );
}

export async function dropFilter(manager: EntityManager, person: string, list: string, name: string): Promise<void> {
  await manager.delete(SavedFilterRow, { person, list, name });
}
