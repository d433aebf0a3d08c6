import type { EntityManager } from 'typeorm';
import { LADDER_LEVELS } from '@banli/rules';
import { SeenRow } from '../entities/desk-work.entity';

/** Notes how far a person has read; nobody unreads. What their unit, or they, were told of it before is seen from now on. */
export async function noteSeen(manager: EntityManager, person: string, stream: string, head: number): Promise<void> {
  await manager.query(
    `insert into app.seen (person, stream, head) values ($1, $2, $3)
     on conflict (person, stream) do update set head = greatest(seen.head, excluded.head), seen_at = now()`,
    [person, stream, head],
  );
  await manager.query(
    `update app.notice set seen_at = now(), seen_by = $1
      where stream = $2 and seen_at is null and unit in ($1, (select unit from app.person where id = $1))
        and (levels is null or exists (
          select from app.person where id = $1 and (levels && person.roles or not $3 && person.roles)))`,
    [person, stream, LADDER_LEVELS],
  );
}

/** What was told of one clock, to whom, and whether it has reached anybody. */
export type DeliveredNotice = {
  readonly tier: string;
  readonly unit: string;
  readonly levels: readonly string[] | null;
  readonly at: Date;
  readonly deliveredAt: Date;
  readonly seenAt: Date | null;
  readonly seenBy: string | null;
};

/** Oldest first. */
export const noticesOfClock = (
  manager: EntityManager,
  stream: string,
  { kind, owedBy, startedOn }: { readonly kind: string; readonly owedBy: string; readonly startedOn: string },
): Promise<readonly DeliveredNotice[]> =>
  manager.query(
    `select tier, unit, levels, at, delivered_at as "deliveredAt", seen_at as "seenAt", seen_by as "seenBy"
       from app.notice where stream = $1 and clock_kind = $2 and owed_by = $3 and due_on >= $4::date
      order by at, seq, unit`,
    [stream, kind, owedBy, startedOn],
  );

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
