import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';

export type OwedByUnit = {
  readonly unit: string;
  readonly replies: number;
  readonly opinions: number;
  readonly overdue: number;
};

/** What these units owe on a day, over all cases; one that owes nothing is not among them. */
export const queryLoad = (
  manager: EntityManager,
  units: readonly string[],
  on: PlainDate,
): Promise<readonly OwedByUnit[]> =>
  manager.query(
    `select owed_by as unit, count(*) filter (where kind in ('reply', 'reply-difficult', 'rehandling'))::integer as replies,
            count(*) filter (where kind in ('opinion', 'opinion-redo'))::integer as opinions,
            count(*) filter (where due_on < $2)::integer as overdue
       from read.clock where stopped_on is null and owed_by = any($1) group by owed_by order by owed_by`,
    [units, on],
  );
