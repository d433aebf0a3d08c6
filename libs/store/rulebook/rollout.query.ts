import type { EntityManager } from 'typeorm';
import type { StreamId } from '@banli/domain';

type RolloutKey = { readonly rulebook: StreamId; readonly of: number };

export type RolloutCounts = {
  readonly left: number;
  readonly told: number;
  readonly refused: number;
  readonly ended: number;
};

type ToList = RolloutKey & {
  readonly jurisdiction: string;
  /** The cases to reach; absent: everything of the jurisdiction that may still count a day. */
  readonly cases?: readonly StreamId[] | undefined;
};

/** Whoever may still count a day: cases that are not archived, promises and rounds that are not over. */
const OPEN_STREAMS = `
  select stream from read.proposal where jurisdiction = $3 and phase not in ('archived', 'held-outside')
  union select commitment.stream from read.commitment join read.proposal on proposal.stream = commitment.proposal
         where proposal.jurisdiction = $3 and commitment.status not in ('fulfilled', 'dropped')
  union select stream from read.fulfilment_round where jurisdiction = $3 and status <> 'closed'`;

/** Adds whom it has to reach and returns how many are not told yet. */
export async function listForRollout(
  manager: EntityManager,
  { rulebook, of, jurisdiction, cases }: ToList,
): Promise<number> {
  if (cases) {
    await manager.query(
      `insert into ops.rollout (rulebook, of, stream) select $1, $2, unnest($3::text[]) on conflict do nothing`,
      [rulebook, of, cases],
    );
  } else
    await manager.query(
      `insert into ops.rollout (rulebook, of, stream) select $1, $2, stream from (${OPEN_STREAMS}) as open on conflict do nothing`,
      [rulebook, of, jurisdiction],
    );
  return (await rolloutCounts(manager, { rulebook, of })).left;
}

export async function nextOfRollout(
  manager: EntityManager,
  { rulebook, of }: RolloutKey,
  limit: number,
): Promise<readonly StreamId[]> {
  const rows: readonly { stream: StreamId }[] = await manager.query(
    'select stream from ops.rollout where rulebook = $1 and of = $2 and outcome is null order by stream limit $3',
    [rulebook, of, limit],
  );
  return rows.map(({ stream }) => stream);
}

/** What a stream said; how many of its dates moved is counted from what it recorded. */
export async function settleInRollout(
  manager: EntityManager,
  { rulebook, of }: RolloutKey,
  stream: StreamId,
  { outcome, refusal }: { readonly outcome: 'told' | 'refused' | 'ended'; readonly refusal?: string },
): Promise<void> {
  await manager.query(
    `update ops.rollout set outcome = $4, refusal = $5, settled_at = now(),
            moved = (select count(*) from record.event where event.stream = $3 and type = 'ClockMoved' and command_id = $6)
      where rulebook = $1 and of = $2 and stream = $3`,
    [rulebook, of, stream, outcome, refusal ?? null, `${rulebook}#${String(of)}`],
  );
}

export async function rolloutCounts(manager: EntityManager, { rulebook, of }: RolloutKey): Promise<RolloutCounts> {
  const [row]: readonly RolloutCounts[] = await manager.query(
    `select count(*) filter (where outcome is null)::integer as left, count(*) filter (where outcome = 'told')::integer as told,
            count(*) filter (where outcome = 'refused')::integer as refused, count(*) filter (where outcome = 'ended')::integer as ended
       from ops.rollout where rulebook = $1 and of = $2`,
    [rulebook, of],
  );
  return row ?? { left: 0, told: 0, refused: 0, ended: 0 };
}
