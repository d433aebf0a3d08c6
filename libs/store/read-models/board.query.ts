import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import { tierSql, type BoardTier } from './tiers';

export type BoardClock = {
  readonly stream: string;
  readonly clockId: string;
  readonly kind: string;
  readonly owedBy: string;
  readonly dueOn: string;
  readonly provisional: boolean;
  readonly tier: BoardTier;
  readonly proposal: string;
  readonly title: string;
};

/** Clocks still running at the end of `on` that are near, due or overdue then, most urgent first. */
export async function queryBoard(manager: EntityManager, on: PlainDate, limit = 500): Promise<readonly BoardClock[]> {
  return manager.query(
    `select * from (
       select clock.stream, clock.clock_id as "clockId", clock.kind, clock.owed_by as "owedBy", clock.due_on::text as "dueOn",
              clock.provisional, ${tierSql('$1::date')} as tier,
              coalesce(commitment.proposal, clock.stream) as proposal, proposal.title
         from read.clock
         left join read.commitment on commitment.stream = clock.stream
         join read.proposal on proposal.stream = coalesce(commitment.proposal, clock.stream)
        where (clock.stopped_on is null or clock.stopped_on > $1::date)
          and clock.started_on <= $1::date and clock.blue_on <= $1::date) as board
      where tier <> 'none' order by "dueOn", stream, "clockId" limit $2`,
    [on, limit],
  );
}
