import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '@banli/domain';
import { Narrowing, pageOf, type Listed } from './statement';

/** `none`: no law gives its publication a time (no administrative organ), and nobody has published it. */
export const publicationStates = ['public', 'exempt', 'owed', 'overdue', 'none'] as const;
export type PublicationState = (typeof publicationStates)[number];

export type ListedPublication = {
  readonly stream: string;
  readonly title: string;
  readonly unit: string;
  readonly answeredOn: string;
  readonly state: PublicationState;
  readonly dueOn: string | null;
  readonly publishedOn: string | null;
  readonly address: string | null;
  readonly congressOn: string | null;
  readonly congressAddress: string | null;
  readonly exemptedOn: string | null;
  readonly exemption: string | null;
};

export type PublicationFilter = {
  readonly state?: PublicationState | undefined;
  readonly unit?: string | undefined;
  readonly session?: string | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

/** Letters sent, the latest first, each with where it can be read, by whose decision nowhere, or by when it has to be. */
export async function queryPublications(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  filter: PublicationFilter,
  { after, limit }: Place,
): Promise<Listed<ListedPublication>> {
  const narrowing = new Narrowing();
  const letters = lettersOf(person, today, filter, narrowing);
  narrowing.when(filter.state, (state) => `state = ${state}`);
  if (after) {
    const [day, id] = [`${narrowing.value(after[0])}::date`, narrowing.value(after[1])];
    narrowing.keep(`answered_on <= ${day} and (answered_on < ${day} or stream || '#' || unit > ${id})`);
  }
  const rows: readonly ListedPublication[] = await manager.query(
    `select stream, title, unit, answered_on::text as "answeredOn", state, due_on::text as "dueOn",
            published_on::text as "publishedOn", address, congress_published_on::text as "congressOn",
            congress_address as "congressAddress", exempted_on::text as "exemptedOn", exemption
       from (${letters}) as letter
      where ${narrowing.text}
      order by answered_on desc, stream || '#' || unit limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ answeredOn, stream, unit }) => [answeredOn, `${stream}#${unit}`]);
}

/** The same letters, in each state. */
export async function countPublications(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  { unit, session }: PublicationFilter,
): Promise<Readonly<Record<PublicationState, number>>> {
  const narrowing = new Narrowing();
  const letters = lettersOf(person, today, { unit, session }, narrowing);
  const rows: readonly { state: PublicationState; count: number }[] = await manager.query(
    `select state, count(*)::integer as count from (${letters}) as letter group by state`,
    narrowing.values,
  );
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return Object.fromEntries(publicationStates.map((state) => [state, counts.get(state) ?? 0])) as Readonly<
    Record<PublicationState, number>
  >;
}

/** A unit’s time to publish runs by letter: of a proposal handled anew, what is shown belongs to the latest letter. */
function lettersOf(person: Person, today: PlainDate, filter: PublicationFilter, narrowing: Narrowing): string {
  const on = `${narrowing.value(today)}::date`;
  const conditions = ['answer.answered_on is not null'];
  if (!person.roles.includes('supervisor'))
    conditions.push(`${narrowing.value(person.unit)} in (answer.unit, proposal.supervising_body)`);
  if (filter.unit !== undefined) conditions.push(`answer.unit = ${narrowing.value(filter.unit)}`);
  if (filter.session !== undefined) conditions.push(`proposal.session = ${narrowing.value(filter.session)}`);
  return `
    select answer.stream, proposal.title, answer.unit, answer.answered_on, time.due_on, place.published_on, place.address,
           place.congress_published_on, place.congress_address, place.exempted_on, place.exemption,
           case when place.exempted_on is not null then 'exempt' when place.published_on is not null then 'public'
                when time.due_on is null or time.stopped_on is not null then 'none'
                when time.due_on < ${on} then 'overdue' else 'owed' end as state
      from read.answer join read.proposal on proposal.stream = answer.stream
      left join lateral (
        select clock_id, due_on, stopped_on from read.clock
         where clock.stream = answer.stream and clock.kind = 'publication' and clock.owed_by = answer.unit
         order by started_on desc, clock_id desc limit 1) as time on true
      left join lateral (
        select * from read.publication
         where publication.stream = answer.stream and publication.unit = answer.unit
           and (time.clock_id is null or publication.clock_id = time.clock_id)
         order by round desc limit 1) as place on true
     where ${conditions.join(' and ')}`;
}
