import type { EntityManager } from 'typeorm';

/** Business time minus real time of a demonstration or test deployment, milliseconds; 0 where never moved. */
export async function readTimelineOffset(manager: EntityManager): Promise<number> {
  const rows: readonly { offset_ms: string }[] = await manager.query('select offset_ms from app.timeline');
  return Number(rows[0]?.offset_ms ?? 0);
}

/** Moves the deployment's business time; as owner of the database. */
export async function moveTimeline(manager: EntityManager, offsetMs: number): Promise<void> {
  await manager.query(
    'insert into app.timeline (offset_ms) values ($1) on conflict (only_row) do update set offset_ms = excluded.offset_ms',
    [Math.round(offsetMs)],
  );
}
