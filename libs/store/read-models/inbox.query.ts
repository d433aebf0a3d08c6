import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '@banli/domain';
import { LADDER_LEVELS } from '@banli/rules';
import { joinOversight, joinRound, OVERSIGHT_COLUMNS, type OfOversight } from './of-round';
import { Narrowing, pageOf, type Listed } from './statement';
import { inTierSql, type BoardTier } from './tiers';

export type InboxTask = OfOversight & {
  readonly stream: string;
  readonly taskId: string;
  readonly kind: string;
  readonly about: string | null;
  readonly branch: string | null;
  readonly since: string;
  readonly dueOn: string | null;
  readonly blueOn: string | null;
  readonly yellowOn: string | null;
  readonly longOn: string | null;
  /** A notice of days off still to come may move the date. */
  readonly provisional: boolean | null;
  /** Absent for a task of a yearly round, which has year and unit instead. */
  readonly proposal: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly roundUnit: string | null;
  readonly row: number | null;
  readonly item: string | null;
  /** The clock of the reply that the task is a step of, where it runs. */
  readonly replyFrom: string | null;
  readonly replyDueOn: string | null;
  readonly pack: string | null;
  readonly receivedOn: string | null;
  /** Who of the unit has the case, where one of them has claimed it. */
  readonly worker: string | null;
};

export type TaskFilter = { readonly kind?: string | undefined; readonly tier?: BoardTier | 'none' | undefined };

type Place = { readonly after?: readonly [string, string, string, string] | undefined; readonly limit: number };

const DUE = `coalesce(task.due_on, date 'infinity')`;
const ORDER = `${DUE}, task.since, task.stream, task.task_id`;
const RUNNING = `clock.stream = task.stream and clock.kind = task.clock_kind and clock.branch = task.branch and clock.stopped_on is null
                 and clock.owed_by = coalesce(task.person, task.unit)`;
/** Of the answer that the task's own unit owes. */
const OF_REPLY = `clock.stream = task.stream and clock.kind in ('reply', 'reply-difficult', 'rehandling') and clock.branch = task.branch
                  and clock.stopped_on is null and clock.owed_by = task.unit`;

/** `absent`: colleagues for whom this person stands in. */
type InboxOwner = Person & { readonly absent?: readonly string[] };

/**
 * What this person owes, by themselves or for their unit in one of their roles, and what colleagues in whose place they
 * stand have claimed; earliest due date first.
 */
export async function queryInbox(
  manager: EntityManager,
  person: InboxOwner,
  today: PlainDate,
  filter: TaskFilter,
  { after, limit }: Place,
): Promise<Listed<InboxTask>> {
  const narrowing = new Narrowing();
  narrowing.when(filter.kind, (kind) => `task.kind = ${kind}`);
  if (filter.tier !== undefined) narrowing.keep(inTier(filter.tier, `${narrowing.value(today)}::date`));
  if (after) {
    const [due, since, stream, id] = after.map((part) => narrowing.value(part));
    narrowing.keep(`(${ORDER}) > (${String(due)}::date, ${String(since)}::date, ${String(stream)}, ${String(id)})`);
  }
  const most = narrowing.value(limit + 1);
  const unit = `task.unit = ${narrowing.value(person.unit)} and task.role = any(${narrowing.value(person.roles)})`;
  const own = `task.person = ${narrowing.value(person.personId)}`;
  const stoodInFor =
    person.absent === undefined || person.absent.length === 0
      ? undefined
      : `task.unit = ${narrowing.value(person.unit)} and task.role = 'handler' and task.stream in (
           select worker.stream from read.worker where worker.unit = task.unit and worker.person = any(${narrowing.value(person.absent)}))`;
  const ofOwner = (owner: string): string =>
    `(select task.* from read.task where ${owner} and ${narrowing.text} order by ${ORDER} limit ${most})`;
  const rows: readonly (InboxTask & { readonly due: string })[] = await manager.query(
    `select task.stream, task.task_id as "taskId", task.kind, task.about, nullif(task.branch, '') as branch, task.since::text as since, task.due_on::text as "dueOn",
            running.blue_on::text as "blueOn", running.yellow_on::text as "yellowOn", running.long_on::text as "longOn", running.provisional, ${DUE}::text as due,
            proposal.stream as proposal, proposal.title, commitment.row_number as row, commitment.item, worker.person as worker,
            reply.started_on::text as "replyFrom", reply.due_on::text as "replyDueOn", proposal.pack, proposal.received_on::text as "receivedOn",
            round.year, round.unit as "roundUnit", ${OVERSIGHT_COLUMNS}
       from (${[unit, own, ...(stoodInFor === undefined ? [] : [stoodInFor])].map(ofOwner).join(' union ')}) as task
       left join read.commitment on commitment.stream = task.stream
       left join read.proposal on proposal.stream = coalesce(commitment.proposal, task.stream)
       ${joinRound('task')}
       ${joinOversight('task')}
       left join read.worker on worker.stream = task.stream and worker.unit = task.unit and task.role = 'handler'
       left join lateral (
         select blue_on, yellow_on, long_on, provisional from read.clock where ${RUNNING} order by due_on desc limit 1) as running on true
       left join lateral (
         select started_on, due_on from read.clock where ${OF_REPLY} order by due_on desc limit 1) as reply on true
      order by ${ORDER} limit ${most}`,
    narrowing.values,
  );
  return pageOf(rows, limit, (row) => [row.due, row.since, row.stream, row.taskId]);
}

/** A task without a running clock is in no tier. */
function inTier(tier: BoardTier | 'none', day: string): string {
  const running = (condition: string): string => `exists (select from read.clock where ${RUNNING} and ${condition})`;
  return tier === 'none' ? `not ${running(`clock.blue_on <= ${day}`)}` : running(inTierSql(tier, day));
}

export type ToldNotice = OfOversight & {
  readonly stream: string;
  readonly seq: number;
  readonly clockKind: string;
  readonly tier: string;
  readonly owedBy: string;
  readonly dueOn: string;
  readonly at: Date;
  /** Absent for a clock of a yearly round, which has year and unit instead. */
  readonly proposal: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly roundUnit: string | null;
};

/** The latest notices told to this person, or to their unit at one of their levels; who has no level in it is told all. */
export async function queryNotices(
  manager: EntityManager,
  unit: string,
  roles: readonly string[],
  limit = 20,
): Promise<readonly ToldNotice[]> {
  return manager.query(
    `select notice.stream, notice.seq, notice.clock_kind as "clockKind", notice.tier, notice.owed_by as "owedBy",
            notice.due_on::text as "dueOn", notice.at, proposal.stream as proposal, proposal.title,
            round.year, round.unit as "roundUnit", ${OVERSIGHT_COLUMNS}
       from app.notice
       left join read.commitment on commitment.stream = notice.stream
       left join read.proposal on proposal.stream = coalesce(commitment.proposal, notice.stream)
       ${joinRound('notice')}
       ${joinOversight('notice')}
      where notice.unit = $1 and (notice.levels is null or notice.levels && $3 or not $4 && $3) order by notice.at desc, notice.stream, notice.seq desc limit $2`,
    [unit, limit, roles, LADDER_LEVELS],
  );
}
