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
  const on = `${narrowing.value(today)}::date`;
  if (filter.state !== undefined) narrowing.keep(inState(filter.state, on));
  if (after) {
    const [day, id] = [`${narrowing.value(after[0])}::date`, narrowing.value(after[1])];
    narrowing.keep(`answer.answered_on <= ${day} and (answer.answered_on < ${day} or ${ID} > ${id})`);
  }
  const rows: readonly ListedPublication[] = await manager.query(
    `select letter.*, proposal.title, place.published_on::text as "publishedOn", place.address,
            place.congress_published_on::text as "congressOn", place.congress_address as "congressAddress",
            place.exempted_on::text as "exemptedOn", place.exemption
       from (select answer.stream, answer.unit, answer.publication_clock, ${ID} as id, answer.answered_on::text as "answeredOn",
                    ${stateSql(on)} as state, answer.publication_due_on::text as "dueOn"
               from read.answer where ${lettersOf(person, filter, narrowing)} and ${narrowing.text}
              order by answer.answered_on desc, ${ID} limit ${narrowing.value(limit + 1)}) as letter
       join read.proposal on proposal.stream = letter.stream
       left join lateral (
         select * from read.publication
          where publication.stream = letter.stream and publication.unit = letter.unit
            and letter.publication_clock in ('', publication.clock_id)
          order by round desc limit 1) as place on true
      order by letter."answeredOn" desc, letter.id`,
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
  const on = `${narrowing.value(today)}::date`;
  const rows: readonly { state: PublicationState; count: number }[] = await manager.query(
    `select ${stateSql(on)} as state, count(*)::integer as count from read.answer
      where ${lettersOf(person, { unit, session }, narrowing)} group by 1`,
    narrowing.values,
  );
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return Object.fromEntries(publicationStates.map((state) => [state, counts.get(state) ?? 0])) as Readonly<
    Record<PublicationState, number>
  >;
}

const ID = `(answer.stream || '#' || answer.unit)`;

/** A unit’s time to publish runs by letter: of a proposal handled anew, what is shown belongs to the latest letter. */
const stateSql = (on: string): string =>
  `case when answer.publication_state <> 'awaited' then answer.publication_state
        when answer.publication_due_on < ${on} then 'overdue' else 'owed' end`;

/** One state of that rule as a condition that an index can serve. */
function inState(state: PublicationState, on: string): string {
  switch (state) {
    case 'overdue':
      return `answer.publication_state = 'awaited' and answer.publication_due_on < ${on}`;
    case 'owed':
      return `answer.publication_state = 'awaited' and answer.publication_due_on >= ${on}`;
    case 'public':
    case 'exempt':
    case 'none':
      return `answer.publication_state = '${state}'`;
  }
}

/** Of all units for supervisors; else a unit's own, and those that its body supervises. */
function lettersOf(person: Person, { unit, session }: PublicationFilter, narrowing: Narrowing): string {
  const conditions = ['answer.answered_on is not null'];
  if (!person.roles.includes('supervisor')) {
    const own = narrowing.value(person.unit);
    conditions.push(
      person.roles.includes('assigning-body')
        ? `${own} in (answer.unit, (select supervising_body from read.proposal where proposal.stream = answer.stream))`
        : `answer.unit = ${own}`,
    );
  }
  if (unit !== undefined) conditions.push(`answer.unit = ${narrowing.value(unit)}`);
  if (session !== undefined)
    // as an array: its rows are then fetched by their key
    conditions.push(
      `answer.stream = any(array(select stream from read.proposal where session = ${narrowing.value(session)}))`,
    );
  return conditions.join(' and ');
}
