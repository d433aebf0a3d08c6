import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '@banli/domain';
import { containing, Narrowing, pageOf, type Listed } from './statement';
import { inTierSql, type BoardTier } from './tiers';

export type CommitmentFilter = {
  readonly stream?: string | undefined;
  readonly status?: string | undefined;
  /** Responsible for it, or the one that answered. */
  readonly unit?: string | undefined;
  readonly tier?: BoardTier | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  /** A part of the item. */
  readonly q?: string | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };
type Entry = { readonly stream: string; readonly dueOn: string };

/** Streams of the ledger (台账) that this person may see, across years, by promised date. */
export async function queryCommitments(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  filter: CommitmentFilter,
  { after, limit }: Place,
): Promise<Listed<Entry>> {
  const narrowing = narrowed(person, today, filter);
  if (after) {
    const [due, stream] = [narrowing.value(after[0]), narrowing.value(after[1])];
    narrowing.keep(`(commitment.due_on, commitment.stream) > (${due}::date, ${stream})`);
  }
  const rows: readonly Entry[] = await manager.query(
    `select commitment.stream, commitment.due_on::text as "dueOn" from read.commitment
      where ${narrowing.text} order by commitment.due_on, commitment.stream limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ dueOn, stream }) => [dueOn, stream]);
}

/** How many entries each status has over all pages, whatever status is looked at, by the year of the promised date. */
export async function countCommitmentsByYear(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  { status: _any, ...filter }: CommitmentFilter,
): Promise<readonly { readonly year: string; readonly counts: Readonly<Record<string, number>> }[]> {
  const narrowing = narrowed(person, today, filter);
  const rows: readonly { year: string; status: string; count: number }[] = await manager.query(
    `select date_part('year', due_on)::integer::text as year, status, count(*)::integer as count
       from read.commitment where ${narrowing.text} group by 1, 2 order by 1, 2`,
    narrowing.values,
  );
  return [...new Set(rows.map(({ year }) => year))].map((year) => ({
    year,
    counts: Object.fromEntries(rows.filter((row) => row.year === year).map(({ status, count }) => [status, count])),
  }));
}

function narrowed(person: Person, today: PlainDate, filter: CommitmentFilter): Narrowing {
  const narrowing = new Narrowing();
  if (!person.roles.includes('supervisor')) {
    const unit = narrowing.value(person.unit);
    const rater = narrowing.value(person.personId);
    narrowing.keep(
      `responsible_unit = ${unit} or lead_unit = ${unit} or supervising_body = ${unit} or rater = ${rater}`,
    );
  }
  narrowing
    .when(filter.stream, (stream) => `commitment.stream = ${stream}`)
    .when(filter.status, (status) => `commitment.status = ${status}`)
    .when(filter.unit, (unit) => `responsible_unit = ${unit} or lead_unit = ${unit}`)
    .when(filter.dueFrom, (from) => `commitment.due_on >= ${from}::date`)
    .when(filter.dueTo, (to) => `commitment.due_on <= ${to}::date`)
    .when(filter.q && containing(filter.q), (item) => `commitment.item ilike ${item}`);
  const { tier } = filter;
  return tier === undefined
    ? narrowing
    : narrowing.when(
        today,
        (day) => `exists (select from read.clock where clock.stream = commitment.stream and clock.kind = 'commitment'
                    and clock.stopped_on is null and ${inTierSql(tier, `${day}::date`)})`,
      );
}
