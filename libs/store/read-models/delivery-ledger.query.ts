import type { EntityManager } from 'typeorm';
import { Narrowing, pageOf, type Listed } from './statement';

/** How far one rater of one unit's round is. */
export const deliveryStandings = ['unsent', 'sent', 'awaited', 'overdue', 'rated', 'dissatisfied', 'excluded'] as const;
export type DeliveryStanding = (typeof deliveryStandings)[number];

export type DeliveryRow = {
  readonly stream: string;
  readonly unit: string;
  readonly rater: string;
  readonly sentOn: string | null;
  readonly late: boolean | null;
  readonly deliveredOn: string | null;
  readonly dueOn: string | null;
  readonly chases: number;
  readonly rating: string | null;
  readonly ratedOn: string | null;
  readonly excludedOn: string | null;
  readonly meetingOn: string | null;
  readonly standing: DeliveryStanding;
};

export type DeliveryFilter = {
  readonly body: string;
  readonly jurisdiction: string;
  readonly year: number;
  readonly today: string;
  /** Levels of the packs by which the deputy is not satisfied. */
  readonly dissatisfied: readonly string[];
  readonly unit?: string | undefined;
  readonly standing?: DeliveryStanding | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

/** A reminder by hand and one that the clock gave count alike (29). */
const CHASES = `(select count(*)::integer from record.event
    where event.stream = notice.stream and ((type = 'RaterChased' and body::jsonb ->> 'rater' = notice.rater)
       or (type = 'ClockStruck' and body::jsonb ->> 'owedBy' = notice.rater and body::jsonb ->> 'tier' like 'chase-%')))`;

function rowsOf(filter: DeliveryFilter, narrowing: Narrowing): string {
  const today = `${narrowing.value(filter.today)}::date`;
  return `
    select notice.stream, round.unit, notice.rater, notice.sent_on, notice.late, notice.delivered_on, clock.due_on,
           notice.rating, notice.rated_on, notice.excluded_on, notice.meeting_on,
           case when notice.excluded_on is not null then 'excluded'
                when notice.rating = any(${narrowing.value(filter.dissatisfied)}) then 'dissatisfied'
                when notice.rated_on is not null then 'rated'
                when notice.sent_on is null then 'unsent'
                when notice.delivered_on is null then 'sent'
                when clock.due_on < ${today} then 'overdue' else 'awaited' end as standing
      from read.fulfilment_round as round
      join read.fulfilment_notice as notice on notice.stream = round.stream
      left join lateral (
        select max(due_on) as due_on from read.clock
         where clock.stream = notice.stream and clock.kind = 'fulfilment-rating' and clock.owed_by = notice.rater) as clock on true
     where round.supervising_body = ${narrowing.value(filter.body)} and round.jurisdiction = ${narrowing.value(filter.jurisdiction)}
       and round.year = ${narrowing.value(filter.year)}`;
}

/** The ledger of delivery (送达台账) of a year: each rater of each unit's round, unit by unit. */
export async function queryDeliveries(
  manager: EntityManager,
  filter: DeliveryFilter,
  { after, limit }: Place,
): Promise<Listed<DeliveryRow>> {
  const narrowing = new Narrowing();
  const rows = rowsOf(filter, narrowing);
  narrowing
    .when(filter.unit, (unit) => `notice.unit = ${unit}`)
    .when(filter.standing, (standing) => `notice.standing = ${standing}`);
  if (after)
    narrowing.keep(`(notice.stream, notice.rater) > (${narrowing.value(after[0])}, ${narrowing.value(after[1])})`);
  const found: readonly DeliveryRow[] = await manager.query(
    `select stream, unit, rater, sent_on::text as "sentOn", late, delivered_on::text as "deliveredOn", due_on::text as "dueOn",
            ${CHASES} as chases, rating, rated_on::text as "ratedOn", excluded_on::text as "excludedOn",
            meeting_on::text as "meetingOn", standing
       from (${rows}) as notice where ${narrowing.text}
      order by stream, rater limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(found, limit, ({ stream, rater }) => [stream, rater]);
}

/** The same, counted: by how far they are. */
export async function countDeliveries(
  manager: EntityManager,
  { unit, standing: _any, ...filter }: DeliveryFilter,
): Promise<readonly { readonly standing: DeliveryStanding; readonly count: number }[]> {
  const narrowing = new Narrowing();
  const rows = rowsOf(filter, narrowing);
  narrowing.when(unit, (one) => `notice.unit = ${one}`);
  return manager.query(
    `select standing, count(*)::integer as count from (${rows}) as notice where ${narrowing.text} group by 1 order by 1`,
    narrowing.values,
  );
}

/** Where a body keeps yearly rounds; without one, everywhere. */
export async function jurisdictionsWithRounds(
  manager: EntityManager,
  body: string | undefined,
): Promise<readonly string[]> {
  const rows: readonly { jurisdiction: string }[] = await manager.query(
    `select distinct jurisdiction from read.fulfilment_round where $1::text is null or supervising_body = $1 order by 1`,
    [body ?? null],
  );
  return rows.map(({ jurisdiction }) => jurisdiction);
}

/** The rounds of a year that a body keeps, and which are open. */
export async function roundsOfYear(
  manager: EntityManager,
  { body, jurisdiction, year }: Pick<DeliveryFilter, 'body' | 'jurisdiction' | 'year'>,
): Promise<
  readonly {
    readonly stream: string;
    readonly unit: string;
    readonly open: boolean;
    readonly ledgerOn: string | null;
  }[]
> {
  return manager.query(
    `select stream, unit, status = 'open' as open, ledger_on::text as "ledgerOn" from read.fulfilment_round
      where supervising_body = $1 and jurisdiction = $2 and year = $3 order by unit`,
    [body, jurisdiction, year],
  );
}
