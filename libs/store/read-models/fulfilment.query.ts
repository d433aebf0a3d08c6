import type { EntityManager } from 'typeorm';
import { yearOf } from '@banli/calendar';
import {
  fulfilmentStream,
  type PartyId,
  type Person,
  type PromiseToTell,
  type RoundKey,
  type RoundWindow,
} from '@banli/domain';
import { Narrowing, pageOf, type Listed } from './statement';

/** Which promises a year's round tells: see the pack's yearly window and its gate. */
export type PromisesWanted = Omit<RoundKey, 'year'> & {
  readonly window: RoundWindow;
  /** Older ones too, as long as they are not fulfilled. */
  readonly unfinished: boolean;
};

export type PromisesFound = { readonly supervisingBody?: PartyId; readonly promises: readonly PromiseToTell[] };

/** What a unit promised and has to tell of, as the ledger stands: once for each who rates the letter, those of merged proposals too. */
export async function queryPromisesToTell(manager: EntityManager, wanted: PromisesWanted): Promise<PromisesFound> {
  const { jurisdiction, unit, window, unfinished } = wanted;
  const rows: readonly (PromiseToTell & { supervisingBody: PartyId })[] = await manager.query(
    `select stream as commitment, proposal, round, row_number as row, item, due_on::text as "dueOn", status, told.rater,
            supervising_body as "supervisingBody"
       from read.commitment
       join lateral (
         select commitment.rater, 0 as place
         union all
         select event.body::jsonb ->> 'leadProposer', event.seq from record.event
          where event.stream = commitment.proposal and event.type = 'ProposalMergedIn'
            and event.body::jsonb ->> 'leadProposer' <> commitment.rater
            and not exists (
              select from record.event as gone
               where gone.stream = event.stream and gone.type = 'MergedProposalLeft' and gone.seq > event.seq
                 and gone.body::jsonb ->> 'merged' = event.body::jsonb ->> 'merged')) as told on true
      where lead_unit = $1 and split_part(proposal, '/', 2) = $2 and opened_on <= $3::date
        and (extract(year from opened_on) > extract(year from $3::date) - $4
             or ($5 and status in ('open', 'reported'))
             or ($5 and extract(year from coalesce(confirmed_on, dropped_on)) > extract(year from $3::date) - $4))
        -- What a unit that is no more began to tell this year is told in that round, by its successor.
        and not exists (
          select from read.fulfilment_round as other join record.event on event.stream = other.stream
           where other.jurisdiction = $2 and other.year = extract(year from $3::date) and other.stream <> $6
             and event.type in ('FulfilmentRoundOpened', 'PromisesJoined')
             and position('"commitment":"' || commitment.stream || '"' in event.body) > 0)
      order by opened_on, stream, told.place`,
    [
      unit,
      jurisdiction,
      window.closesOn,
      window.years,
      unfinished,
      fulfilmentStream({ jurisdiction, unit, year: yearOf(window.closesOn) }),
    ],
  );
  const [first] = rows;
  return {
    ...(first ? { supervisingBody: first.supervisingBody } : {}),
    promises: rows.map(({ supervisingBody: _body, ...promise }) => promise),
  };
}

/** Units with promises, and the latest year in which each gave or finished one: for restarting rounds after a loss. */
export async function roundsToStart(
  manager: EntityManager,
): Promise<
  readonly { readonly jurisdiction: string; readonly unit: PartyId; readonly pack: string; readonly last: Date }[]
> {
  return manager.query(
    `select split_part(commitment.proposal, '/', 2) as jurisdiction, commitment.lead_unit as unit,
            min(proposal.pack) as pack, max(event.at) as last
       from read.commitment
       join read.proposal on proposal.stream = commitment.proposal
       join record.event on event.stream = commitment.stream
      group by 1, 2 order by 1, 2`,
  );
}

export type ListedRound = {
  readonly stream: string;
  readonly year: number;
  readonly unit: string;
  readonly status: string;
  readonly dueOn: string;
  readonly ledgerOn: string | null;
  readonly raters: number;
  readonly told: number;
  readonly settled: number;
};

export type RoundFilter = {
  readonly year?: number | undefined;
  readonly unit?: string | undefined;
  readonly status?: 'open' | 'closed' | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

/** Rounds this person may see, the latest year first: their unit's, those in which they rate, or all for supervisors. */
export async function queryRounds(
  manager: EntityManager,
  person: Person,
  filter: RoundFilter,
  { after, limit }: Place,
): Promise<Listed<ListedRound>> {
  const narrowing = new Narrowing();
  const rater = person.roles.includes('deputy') ? narrowing.value(person.personId) : undefined;
  if (rater !== undefined)
    narrowing.keep(`round.stream in (select stream from read.fulfilment_notice where rater = ${rater})`);
  else if (!person.roles.includes('supervisor'))
    narrowing.when(person.unit, (unit) => `${unit} in (round.unit, round.supervising_body)`);
  narrowing
    .when(filter.year, (year) => `round.year = ${year}`)
    .when(filter.unit, (unit) => `round.unit = ${unit}`)
    .when(filter.status, (status) => `round.status = ${status}`);
  if (after) {
    const [year, stream] = [`${narrowing.value(after[0])}::integer`, narrowing.value(after[1])];
    narrowing.keep(`round.year <= ${year} and (round.year < ${year} or round.stream > ${stream})`);
  }
  const rows: readonly ListedRound[] = await manager.query(
    `select round.stream, round.year, round.unit, round.status, round.due_on::text as "dueOn",
            round.ledger_on::text as "ledgerOn", notices.raters, notices.told, notices.settled
       from (select * from read.fulfilment_round as round where ${narrowing.text}
              order by round.year desc, round.stream limit ${narrowing.value(limit + 1)}) as round
      cross join lateral (
        select count(*)::integer as raters, count(sent_on)::integer as told,
               count(*) filter (where rated_on is not null or excluded_on is not null)::integer as settled
          from read.fulfilment_notice as notice
         where notice.stream = round.stream${rater === undefined ? '' : ` and notice.rater = ${rater}`}) as notices
      order by round.year desc, round.stream`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ year, stream }) => [String(year), stream]);
}

export type ListedRoundTask = {
  readonly stream: string;
  readonly taskId: string;
  readonly kind: string;
  readonly about: string | null;
  readonly since: string;
  readonly dueOn: string | null;
  readonly blueOn: string | null;
  readonly yellowOn: string | null;
  readonly longOn: string | null;
  readonly year: number;
  readonly unit: string;
};

/** What this person owes in yearly rounds; earliest due date first. */
export async function queryRoundTasks(
  manager: EntityManager,
  person: Person,
  limit = 200,
): Promise<readonly ListedRoundTask[]> {
  return manager.query(
    `select task.stream, task.task_id as "taskId", task.kind, task.about, task.since::text as since,
            task.due_on::text as "dueOn", running.blue_on::text as "blueOn", running.yellow_on::text as "yellowOn", running.long_on::text as "longOn",
            round.year, round.unit
       from read.task
       join read.fulfilment_round as round on round.stream = task.stream
       left join lateral (
         select blue_on, yellow_on, long_on from read.clock
          where clock.stream = task.stream and clock.kind = task.clock_kind and clock.stopped_on is null
            and clock.owed_by = coalesce(task.person, task.unit)
          order by due_on desc limit 1) as running on true
      where task.unit = $1 and task.role = any($2) or task.person = $3
      order by task.due_on nulls last, task.since, task.stream, task.task_id limit $4`,
    [person.unit, person.roles, person.personId, limit],
  );
}
