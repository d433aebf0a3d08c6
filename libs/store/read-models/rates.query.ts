import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '@banli/domain';
import { Narrowing, pageOf, type Listed } from './statement';

/** 满意率, 时效率, 落实率, 公开率. */
export const rateIds = ['satisfaction', 'on-time', 'fulfilled', 'published'] as const;
export type RateId = (typeof rateIds)[number];

/** `counted` makes the numerator, `counted` and `missed` the denominator, `excluded` is in neither, with its reason. */
export type RateOutcome = 'counted' | 'missed' | 'excluded';

export type RateFilter = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
  readonly unit?: string | undefined;
  readonly session?: string | undefined;
  readonly resultClass?: string | undefined;
  /** `<pack>:<level>` of every rating that counts as satisfied. */
  readonly satisfied: readonly string[];
  /** Packs by which the rated unit learns its rating. */
  readonly openPacks: readonly string[];
};

export type RateCount = { readonly outcome: RateOutcome; readonly reason: string; readonly count: number };

export type RateRow = {
  readonly id: string;
  readonly proposal: string;
  readonly title: string;
  readonly unit: string;
  /** That unit, where it answers beside others. */
  readonly branch: string | null;
  /** The day by which the row belongs to the period. */
  readonly day: string;
  readonly outcome: RateOutcome;
  readonly reason: string;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

/** How many rows of the period, of each answer by itself, are counted, missed or excluded, and why. */
export async function countRate(
  manager: EntityManager,
  rate: RateId,
  person: Person,
  filter: RateFilter,
): Promise<readonly RateCount[]> {
  const narrowing = new Narrowing();
  const facts = factsOf(rate, person, filter, narrowing);
  return manager.query(
    `select outcome, reason, count(*)::integer as count from (${facts}) as fact group by 1, 2 order by 1, 2`,
    narrowing.values,
  );
}

/** The rows behind a rate: the same selection that is counted. */
export async function queryRate(
  manager: EntityManager,
  rate: RateId,
  person: Person,
  filter: RateFilter & { readonly outcome?: RateOutcome | undefined; readonly reason?: string | undefined },
  { after, limit }: Place,
): Promise<Listed<RateRow>> {
  const narrowing = new Narrowing();
  const facts = factsOf(rate, person, filter, narrowing);
  narrowing
    .when(filter.outcome, (outcome) => `outcome = ${outcome}`)
    .when(filter.reason, (reason) => `reason = ${reason}`);
  if (after) narrowing.keep(`(day, id) > (${narrowing.value(after[0])}::date, ${narrowing.value(after[1])})`);
  const rows: readonly RateRow[] = await manager.query(
    `select id, proposal, (select title from read.proposal where proposal.stream = fact.proposal) as title, unit, day::text as day, outcome, reason,
            (select one.unit from read.answer as one join read.answer as other on other.stream = one.stream and other.unit <> one.unit
              where one.stream = fact.proposal and one.unit = fact.unit limit 1) as branch
       from (${facts}) as fact
      where ${narrowing.text} order by fact.day, id limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ day, id }) => [day, id]);
}

/** Looked up clock by clock: joined, the planner reads every proposal there ever was. */
const BODY_OF_CLOCK = '(select supervising_body from read.proposal where proposal.stream = clock.stream)';

/** Of the letter that this unit wrote. */
const classOf = (stream: string, unit: string): string =>
  `(select coalesce(one.result_class_now, letter.result_class_now, one.result_class)
      from read.answer as one join read.proposal as letter on letter.stream = one.stream
     where one.stream = ${stream} and one.unit = ${unit})`;

function factsOf(rate: RateId, person: Person, filter: RateFilter, narrowing: Narrowing): string {
  const from = `${narrowing.value(filter.from)}::date`;
  const to = `${narrowing.value(filter.to)}::date`;
  const seesAll = person.roles.includes('supervisor');
  const theirs = (stream: string, unit: string, body = 'proposal.supervising_body', answering = unit): string => {
    const conditions = [
      ...(filter.unit === undefined ? [] : [`${unit} = ${narrowing.value(filter.unit)}`]),
      ...(seesAll ? [] : [`${narrowing.value(person.unit)} in (${unit}, ${body})`]),
      ...(filter.session === undefined ? [] : [`split_part(${stream}, '/', 3) = ${narrowing.value(filter.session)}`]),
      ...(filter.resultClass === undefined
        ? []
        : [`${classOf(stream, answering)} = ${narrowing.value(filter.resultClass)}`]),
    ];
    return conditions.length === 0 ? 'true' : conditions.join(' and ');
  };
  switch (rate) {
    case 'satisfaction': {
      const learns = seesAll
        ? 'true'
        : `(${narrowing.value(person.unit)} = proposal.supervising_body or split_part(proposal.pack, '@', 1) = any(${narrowing.value(filter.openPacks)}))`;
      return `
        select answer.stream || '#' || answer.unit as id, answer.stream as proposal, answer.unit, answer.answered_on as day,
               case when withdrawn_on is not null or unrated_on is not null or answer.rating is null then 'excluded'
                    when split_part(proposal.pack, '@', 1) || ':' || answer.rating = any(${narrowing.value(filter.satisfied)}) then 'counted'
                    else 'missed' end as outcome,
               case when withdrawn_on is not null then 'withdrawn' when unrated_on is not null then 'unrated-after-chasing'
                    when answer.rating is null then 'rating-awaited' else answer.rating end as reason
          from read.answer join read.proposal on proposal.stream = answer.stream
         where answer.answered_on between ${from} and ${to} and ${theirs('answer.stream', 'answer.unit')} and ${learns}`;
    }
    case 'on-time': {
      const today = `${narrowing.value(filter.today)}::date`;
      return `
        select clock.stream || '#' || clock.clock_id as id, clock.stream as proposal, clock.owed_by as unit, clock.due_on as day,
               case when stopped_on is null and due_on >= ${today} or stopped_on is not null and late is null then 'excluded'
                    when stopped_on is null or late then 'missed' else 'counted' end as outcome,
               case when stopped_on is null and due_on >= ${today} then 'not-due-yet' when stopped_on is null then 'unanswered'
                    when late is null then 'owed-no-longer' when late then 'late' else 'on-time' end as reason
          from read.clock
         where clock.kind in ('reply', 'reply-difficult', 'rehandling') and clock.due_on between ${from} and ${to}
           and ${theirs('clock.stream', 'clock.owed_by', BODY_OF_CLOCK)}`;
    }
    case 'fulfilled': {
      const today = `${narrowing.value(filter.today)}::date`;
      return `
        select commitment.stream as id, commitment.proposal, commitment.responsible_unit as unit, commitment.due_on as day,
               case when status = 'dropped' then 'excluded' when status = 'fulfilled' then 'counted'
                    when due_on >= ${today} then 'excluded' else 'missed' end as outcome,
               case when status in ('dropped', 'fulfilled') then status when due_on >= ${today} then 'not-due-yet' else status end as reason
          from read.commitment
         where commitment.due_on between ${from} and ${to}
           and ${theirs('commitment.proposal', 'commitment.responsible_unit', 'commitment.supervising_body', 'commitment.lead_unit')}`;
    }
    case 'published': {
      const today = `${narrowing.value(filter.today)}::date`;
      return `
        select clock.stream || '#' || clock.clock_id as id, clock.stream as proposal, clock.owed_by as unit, clock.due_on as day,
               case when exempted_on is not null then 'excluded' when published_on is not null then 'counted'
                    when stopped_on is not null or due_on >= ${today} then 'excluded' else 'missed' end as outcome,
               case when exempted_on is not null then exemption when published_on > due_on then 'published-late'
                    when published_on is not null then 'published' when stopped_on is not null then 'owed-no-longer'
                    when due_on >= ${today} then 'not-due-yet' else 'unpublished' end as reason
          from read.clock
               left join lateral (
                 select published_on, exempted_on, exemption from read.publication
                  where publication.stream = clock.stream and publication.clock_id = clock.clock_id limit 1) as publication on true
         where clock.kind = 'publication' and clock.due_on between ${from} and ${to} and ${theirs('clock.stream', 'clock.owed_by', BODY_OF_CLOCK)}
        union all
        select answer.stream || '#' || answer.unit as id, answer.stream as proposal, answer.unit, answer.answered_on as day,
               'excluded' as outcome, 'no-limit' as reason
          from read.answer join read.proposal on proposal.stream = answer.stream
         where answer.answered_on between ${from} and ${to} and ${theirs('answer.stream', 'answer.unit')}
           and answer.answered_by is null
           and not exists (select from read.clock where clock.stream = answer.stream and clock.kind = 'publication' and clock.owed_by = answer.unit)`;
    }
  }
}
