import type { EntityManager } from 'typeorm';
import type { Person } from '@banli/domain';

export type InboxTask = {
  readonly stream: string;
  readonly taskId: string;
  readonly kind: string;
  readonly about: string | null;
  readonly since: string;
  readonly dueOn: string | null;
  readonly blueOn: string | null;
  readonly yellowOn: string | null;
  readonly proposal: string;
  readonly title: string;
  readonly row: number | null;
  readonly item: string | null;
  /** Who of the unit has the case, where one of them has claimed it. */
  readonly worker: string | null;
};

/** What this person owes, by themselves or for their unit in one of their roles; earliest due date first. */
export async function queryInbox(manager: EntityManager, person: Person, limit = 200): Promise<readonly InboxTask[]> {
  return manager.query(
    `select task.stream, task.task_id as "taskId", task.kind, task.about, task.since::text as since, task.due_on::text as "dueOn",
            running.blue_on::text as "blueOn", running.yellow_on::text as "yellowOn",
            proposal.stream as proposal, proposal.title, commitment.row_number as row, commitment.item, worker.person as worker
       from read.task
       left join read.commitment on commitment.stream = task.stream
       join read.proposal on proposal.stream = coalesce(commitment.proposal, task.stream)
       left join read.worker on worker.stream = task.stream and worker.unit = task.unit and task.role = 'handler'
       left join lateral (
         select blue_on, yellow_on from read.clock
          where clock.stream = task.stream and clock.kind = task.clock_kind and clock.stopped_on is null
            and clock.owed_by = coalesce(task.person, task.unit)
          order by due_on desc limit 1) as running on true
      where task.unit = $1 and task.role = any($2) or task.person = $3
      order by task.due_on nulls last, task.since, task.stream, task.task_id limit $4`,
    [person.unit, person.roles, person.personId, limit],
  );
}

export type ToldNotice = {
  readonly stream: string;
  readonly seq: number;
  readonly clockKind: string;
  readonly tier: string;
  readonly owedBy: string;
  readonly dueOn: string;
  readonly at: Date;
  readonly proposal: string;
  readonly title: string;
};

/** The latest notices told to this unit or person. */
export async function queryNotices(manager: EntityManager, unit: string, limit = 20): Promise<readonly ToldNotice[]> {
  return manager.query(
    `select notice.stream, notice.seq, notice.clock_kind as "clockKind", notice.tier, notice.owed_by as "owedBy",
            notice.due_on::text as "dueOn", notice.at, proposal.stream as proposal, proposal.title
       from app.notice
       left join read.commitment on commitment.stream = notice.stream
       join read.proposal on proposal.stream = coalesce(commitment.proposal, notice.stream)
      where notice.unit = $1 order by notice.at desc, notice.stream, notice.seq desc limit $2`,
    [unit, limit],
  );
}
