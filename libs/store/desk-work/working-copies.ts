import type { EntityManager } from 'typeorm';
import { WorkingCopyRow } from '../entities/desk-work.entity';

export type WorkingCopyKey = Pick<WorkingCopyRow, 'person' | 'stream' | 'form' | 'branch'>;
export type OtherCopy = { readonly person: string; readonly savedAt: Date };

/** Writes a text down as it is now; the one before is gone. */
export async function keepWorkingCopy(
  manager: EntityManager,
  { person, stream, form, branch }: WorkingCopyKey,
  base: number,
  content: Readonly<Record<string, unknown>>,
): Promise<void> {
  await manager.query(
    `insert into app.working_copy (person, stream, form, branch, base, content) values ($1, $2, $3, $4, $5, $6)
     on conflict (person, stream, form, branch) do update set base = excluded.base, content = excluded.content, saved_at = now()`,
    [person, stream, form, branch, base, JSON.stringify(content)],
  );
}

export const workingCopyOf = (manager: EntityManager, key: WorkingCopyKey): Promise<WorkingCopyRow | null> =>
  manager.findOneBy(WorkingCopyRow, { ...key });

/** Colleagues of the same unit who wrote at the same text within the last hour, the latest first. */
export async function othersAtWork(
  manager: EntityManager,
  { person, stream, form, branch }: WorkingCopyKey,
  unit: string,
): Promise<readonly OtherCopy[]> {
  return manager.query(
    `select copy.person, copy.saved_at as "savedAt" from app.working_copy as copy join app.person on person.id = copy.person
      where stream = $1 and form = $2 and branch = $3 and copy.person <> $4 and person.unit = $5
        and saved_at > now() - interval '1 hour' order by saved_at desc`,
    [stream, form, branch, person, unit],
  );
}

export async function dropWorkingCopy(manager: EntityManager, key: WorkingCopyKey): Promise<void> {
  await manager.delete(WorkingCopyRow, { ...key });
}
