import type { EntityManager } from 'typeorm';
import type { OversightMatter, OversightStatus, Person, StreamId } from '@banli/domain';
import { Narrowing, pageOf, type Listed } from './statement';

export type ListedOversight = {
  readonly stream: string;
  readonly matter: OversightMatter;
  readonly year: number;
  readonly title: string;
  readonly status: OversightStatus;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly dueOn: string | null;
  readonly units: readonly string[];
};

export type OversightFilter = {
  readonly matter?: string | undefined;
  readonly year?: number | undefined;
  readonly unit?: string | undefined;
  readonly status?: string | undefined;
  readonly subject?: string | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

const hasPart = (relation: string, part: string): string =>
  `exists (select from read.oversight_part as part
            where part.stream = matter.stream and part.relation = '${relation}' and part.part = ${part})`;

/** Matters this person may see, the latest first: see `maySeeOversight`. */
export async function queryOversight(
  manager: EntityManager,
  person: Person,
  filter: OversightFilter,
  { after, limit }: Place,
): Promise<Listed<ListedOversight>> {
  const narrowing = new Narrowing();
  const own = narrowing.value(person.personId);
  if (person.roles.includes('deputy')) narrowing.keep(`${hasPart('deputy', own)} or ${hasPart('leader', own)}`);
  else if (person.roles.includes('supervisor')) narrowing.keep(`${own}::text is not null`);
  else {
    const unit = narrowing.value(person.unit);
    narrowing.keep(`matter.body = ${unit} or ${hasPart('unit', unit)} or ${hasPart('leader', own)}`);
  }
  narrowing
    .when(filter.matter, (matter) => `matter.matter = ${matter}`)
    .when(filter.year, (year) => `matter.year = ${year}`)
    .when(filter.status, (status) => `matter.status = ${status}`)
    .when(filter.unit, (unit) => hasPart('unit', unit))
    .when(filter.subject, (subject) => hasPart('subject', subject));
  if (after) {
    const [day, stream] = [`${narrowing.value(after[0])}::date`, narrowing.value(after[1])];
    narrowing.keep(`matter.opened_on <= ${day} and (matter.opened_on < ${day} or matter.stream > ${stream})`);
  }
  const rows: readonly ListedOversight[] = await manager.query(
    `select matter.stream, matter.matter, matter.year, matter.title, matter.status, matter.opened_on::text as "openedOn",
            matter.closed_on::text as "closedOn", parts.due::text as "dueOn", parts.units
       from (select * from read.oversight as matter where ${narrowing.text}
              order by matter.opened_on desc, matter.stream limit ${narrowing.value(limit + 1)}) as matter
      cross join lateral (
        select min(due_on) filter (where settled_on is null) as due, coalesce(array_agg(part order by part), '{}') as units
          from read.oversight_part where oversight_part.stream = matter.stream and relation = 'unit') as parts
      order by matter.opened_on desc, matter.stream`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ openedOn, stream }) => [openedOn, stream]);
}

/** The open entry of the list followed across years that this proposal or commitment stands on. */
export async function trackingOf(manager: EntityManager, subject: string): Promise<StreamId | undefined> {
  const rows: readonly { stream: StreamId }[] = await manager.query(
    `select matter.stream from read.oversight_part as part join read.oversight as matter on matter.stream = part.stream
      where part.part = $1 and part.relation = 'subject' and matter.matter = 'tracking' and matter.status <> 'closed'
      order by matter.stream limit 1`,
    [subject],
  );
  return rows[0]?.stream;
}
