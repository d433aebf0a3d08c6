import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { ReporterRole } from '@banli/domain';
import { Narrowing, pageOf, type Listed } from './statement';

/** What the reports of article 34 count: the year's proposals, and the commitments of this and last year's letters. */
export const figureSubjects = ['proposals', 'commitments'] as const;
export type FigureSubject = (typeof figureSubjects)[number];

/** By what each is divided: every division has each row once, so all of them add up to the same number. */
export const figureDivisions = {
  proposals: ['origin', 'standing', 'class', 'rating'],
  commitments: ['promised', 'standing', 'carried'],
} as const satisfies Readonly<Record<FigureSubject, readonly string[]>>;

export type FigureScope = {
  readonly jurisdiction: string;
  readonly year: number;
  readonly today: PlainDate;
  /** In whose report; without one, all of the jurisdiction. */
  readonly reporter?: ReporterRole | undefined;
};

export type FigureCount = { readonly division: string; readonly value: string; readonly count: number };

export type FigureRow = {
  readonly id: string;
  readonly proposal: string;
  readonly title: string;
  readonly unit: string | null;
  readonly day: string;
  readonly item: string | null;
  readonly values: Readonly<Record<string, string>>;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

/** Whose work a unit's is (14): organs of government, of the courts, of the procuratorates; all others are the congress's own. */
const REPORTER_OF_KIND = `case when party.kind in ('municipal-department', 'district-government', 'government-office') then 'government'
    when party.kind = 'court' then 'high-court' when party.kind = 'procuratorate' then 'procuratorate' else 'chairpersons' end`;

/** An answer of each unit, and the case itself where nobody has it (not yet, or no more). */
const PROPOSALS = (year: string, jurisdiction: string, today: string): string => `
  select proposal.stream || coalesce('#' || answer.unit, '') as id, proposal.stream as proposal, proposal.title, answer.unit,
         proposal.received_on as day, null::text as item,
         case when (select (body::jsonb ->> 'inSession')::boolean from record.event where event.stream = proposal.stream and seq = 1)
              then 'session' else 'recess' end as origin,
         case when proposal.withdrawn_on is not null then 'withdrawn'
              when answer.unit is null then 'not-assigned'
              when answer.answered_on is not null and exists (select from read.clock
                     where clock.stream = answer.stream and clock.owed_by = answer.unit
                       and clock.kind in ('reply', 'reply-difficult') and clock.late) then 'answered-late'
              when answer.answered_on is not null then 'answered-in-time'
              when answer.reply_due_on < ${today} then 'overdue' else 'in-hand' end as standing,
         case when answer.answered_on is null then 'unanswered'
              else coalesce(answer.result_class_now, proposal.result_class_now, answer.result_class, 'unclassified') end as class,
         case when answer.answered_on is null then 'unanswered' when answer.unrated_on is not null then 'excluded'
              else coalesce(answer.rating, 'awaited') end as rating
    from read.proposal left join read.answer on answer.stream = proposal.stream
   where proposal.jurisdiction = ${jurisdiction} and extract(year from proposal.received_on) = ${year}
     and proposal.phase <> 'held-outside'`;

const COMMITMENTS = (year: string, jurisdiction: string, today: string): string => `
  select commitment.stream as id, commitment.proposal, proposal.title, commitment.lead_unit as unit, commitment.opened_on as day,
         commitment.item,
         case when extract(year from commitment.opened_on) = ${year} then 'this-year' else 'last-year' end as promised,
         case when status = 'open' and due_on < ${today} then 'overdue' else status end as standing,
         case when commitment.carried_to is null then 'not-carried' else 'carried' end as carried
    from read.commitment join read.proposal on proposal.stream = commitment.proposal
   where proposal.jurisdiction = ${jurisdiction}
     and extract(year from commitment.opened_on) between ${year} - 1 and ${year}`;

function rowsOf(subject: FigureSubject, scope: FigureScope, narrowing: Narrowing): string {
  const [year, jurisdiction, today] = [
    `${narrowing.value(scope.year)}::integer`,
    narrowing.value(scope.jurisdiction),
    `${narrowing.value(scope.today)}::date`,
  ];
  const facts = (subject === 'proposals' ? PROPOSALS : COMMITMENTS)(year, jurisdiction, today);
  const all = `select fact.*, case when fact.unit is null then 'nobody' else ${REPORTER_OF_KIND} end as reporter
    from (${facts}) as fact left join app.party on party.id = fact.unit`;
  return scope.reporter === undefined
    ? all
    : `select * from (${all}) as scoped where reporter = ${narrowing.value(scope.reporter)}`;
}

/** How many rows each part of each division has. */
export async function countFigures(
  manager: EntityManager,
  subject: FigureSubject,
  scope: FigureScope,
): Promise<readonly FigureCount[]> {
  const narrowing = new Narrowing();
  const facts = rowsOf(subject, scope, narrowing);
  const parts = figureDivisions[subject].map((division) => `('${division}', fact.${division})`).join(', ');
  return manager.query(
    `select part.division, part.value, count(*)::integer as count
       from (${facts}) as fact cross join lateral (values ${parts}) as part (division, value)
      group by 1, 2 order by 1, 2`,
    narrowing.values,
  );
}

/** The rows behind a figure: the same selection that is counted. */
export async function queryFigureRows(
  manager: EntityManager,
  subject: FigureSubject,
  scope: FigureScope,
  part: { readonly division?: string | undefined; readonly value?: string | undefined },
  { after, limit }: Place,
): Promise<Listed<FigureRow>> {
  const narrowing = new Narrowing();
  const facts = rowsOf(subject, scope, narrowing);
  const divisions: readonly string[] = figureDivisions[subject];
  const { division } = part;
  if (division !== undefined && divisions.includes(division))
    narrowing.when(part.value, (value) => `fact.${division} = ${value}`);
  if (after) narrowing.keep(`(fact.day, fact.id) > (${narrowing.value(after[0])}::date, ${narrowing.value(after[1])})`);
  const values = divisions.map((one) => `'${one}', fact.${one}`).join(', ');
  const rows: readonly FigureRow[] = await manager.query(
    `select fact.id, fact.proposal, fact.title, fact.unit, fact.day::text as day, fact.item, json_build_object(${values}) as values
       from (${facts}) as fact where ${narrowing.text} order by fact.day, fact.id limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ day, id }) => [day, id]);
}
