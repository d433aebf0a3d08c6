import type { EntityManager } from 'typeorm';
import { SeenRow } from '../entities/desk-work.entity';

/** Notes how far a person has read; nobody unreads. */
export async function noteSeen(manager: EntityManager, person: string, stream: string, head: number): Promise<void> {
  await manager.query(
    `insert into app.seen (person, stream, head) values ($1, $2, $3)
     on conflict (person, stream) do update set head = greatest(seen.head, excluded.head), seen_at = now()`,
    [person, stream, head],
  );
}

export const seenBy = (manager: EntityManager, person: string, stream: string): Promise<SeenRow | null> =>
  manager.findOneBy(SeenRow, { person, stream });

/** When somebody of each unit first opened the case. */
export async function firstOpened(manager: EntityManager, stream: string): Promise<ReadonlyMap<string, Date>> {
  const rows: readonly { unit: string; at: Date }[] = await manager.query(
    `select unit, min(first_seen_at) as at from app.seen join app.person on person.id = seen.person where stream = $1 group by unit`,
    [stream],
  );
  return new Map(rows.map(({ unit, at }) => [unit, at]));
}
