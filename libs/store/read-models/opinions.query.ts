import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { OpinionStatus, Person } from '@banli/domain';
import { phaseShown } from './phase-shown';
import { Narrowing, pageOf, type Listed } from './statement';

/** Where a co-handler's opinion stands for whoever waits for it. */
export type OpinionStanding = 'unopened' | 'opened' | 'late' | 'in' | 'waived';

export type AwaitedLetter = {
  readonly stream: string;
  readonly title: string;
  readonly phase: string;
  readonly lead: string;
  readonly replyDueOn: string | null;
  readonly answeredOn: string | null;
  readonly opinions: readonly AwaitedOpinion[];
};

export type AwaitedOpinion = {
  readonly unit: string;
  readonly status: OpinionStatus;
  readonly standing: OpinionStanding;
  readonly requestedOn: string;
  readonly acknowledgedOn: string | null;
  readonly submittedOn: string | null;
  readonly dueOn: string | null;
  /** Calendar days from the request until it came, was waived, or today. */
  readonly daysWaited: number;
  /** Of these, days after the due date. */
  readonly daysLost: number;
};

export type UnitOfOpinions = {
  readonly unit: string;
  readonly asked: number;
  readonly awaited: number;
  readonly late: number;
  readonly lettersBlocked: number;
  readonly daysLost: number;
};

export type OpinionFilter = {
  readonly letters: 'open' | 'all';
  readonly state?: OpinionStanding | undefined;
  readonly unit?: string | undefined;
  readonly lead?: string | undefined;
  readonly session?: string | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

const DUE = `coalesce(proposal.reply_due_on, date 'infinity')`;

const standingSql = (day: string): string =>
  `case when opinion.status = 'waived' then 'waived' when opinion.status in ('submitted', 'accepted') then 'in'
        when opinion.due_on < ${day} then 'late' when opinion.acknowledged_on is null then 'unopened' else 'opened' end`;
const untilSql = (day: string): string =>
  `coalesce(opinion.submitted_on, opinion.waived_on, proposal.answered_on, ${day})`;
const lostSql = (day: string): string => `greatest(0, ${untilSql(day)} - opinion.due_on)`;

/** Letters with co-handlers, the earliest due first, and of each the opinions that this person may know of. */
export async function queryOpinions(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  filter: OpinionFilter,
  { after, limit }: Place,
): Promise<Listed<AwaitedLetter>> {
  const narrowing = new Narrowing();
  letters(narrowing, filter);
  if (!person.roles.includes('supervisor'))
    narrowing.when(
      person.unit,
      (unit) => `proposal.stream in (select stream from read.case_party where party = ${unit})`,
    );
  const opinion = theirs(narrowing, person, filter, today);
  // With its limit it is looked up letter by letter; as a plain `exists` the planner joins all opinions ever asked for.
  narrowing.keep(
    `(select true from read.opinion where opinion.stream = proposal.stream and ${opinion} limit 1) is not null`,
  );
  if (after)
    narrowing.keep(`(${DUE}, proposal.stream) > (${narrowing.value(after[0])}::date, ${narrowing.value(after[1])})`);
  const rows: readonly (Omit<AwaitedLetter, 'opinions'> & { readonly due: string })[] = await manager.query(
    `select proposal.stream, proposal.title, ${phaseShown(person, narrowing)} as phase, proposal.lead_unit as lead,
            proposal.reply_due_on::text as "replyDueOn", proposal.answered_on::text as "answeredOn", ${DUE}::text as due
       from read.proposal where ${narrowing.text} order by ${DUE}, proposal.stream limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  const page = pageOf(rows, limit, (row) => [row.due, row.stream]);
  const streams = page.rows.map(({ stream }) => stream);
  const opinions = await opinionsOf(manager, person, today, streams);
  return {
    ...page,
    rows: page.rows.map(({ due: _place, ...letter }) => ({
      ...letter,
      opinions: opinions.filter(({ stream }) => stream === letter.stream).map(({ stream: _stream, ...one }) => one),
    })),
  };
}

/** Every opinion of these letters that the person may know of, whichever unit or state was looked for. */
async function opinionsOf(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  streams: readonly string[],
): Promise<readonly (AwaitedOpinion & { readonly stream: string })[]> {
  const narrowing = new Narrowing();
  const day = `${narrowing.value(today)}::date`;
  const of = `opinion.stream = any(${narrowing.value(streams)})`;
  narrowing.keep(theirs(narrowing, person, {}, today));
  return manager.query(
    `select opinion.stream, opinion.unit, opinion.status, ${standingSql(day)} as standing,
            opinion.requested_on::text as "requestedOn", opinion.acknowledged_on::text as "acknowledgedOn",
            opinion.submitted_on::text as "submittedOn", opinion.due_on::text as "dueOn",
            greatest(0, ${untilSql(day)} - opinion.requested_on) as "daysWaited", coalesce(${lostSql(day)}, 0) as "daysLost"
       from read.opinion join read.proposal on proposal.stream = opinion.stream
      where ${of} and ${narrowing.text} order by opinion.stream, opinion.unit`,
    narrowing.values,
  );
}

/** What the units keep others waiting for, over all pages; who lost most days first. A unit has one opinion on a letter. */
export async function queryUnitsOfOpinions(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  filter: OpinionFilter,
): Promise<readonly UnitOfOpinions[]> {
  const narrowing = new Narrowing();
  const day = `${narrowing.value(today)}::date`;
  letters(narrowing, filter);
  narrowing.keep(theirs(narrowing, person, filter, today));
  const awaited = `opinion.status in ('requested', 'bounced') and proposal.answered_on is null`;
  return manager.query(
    `select opinion.unit, count(*)::integer as asked, (count(*) filter (where ${awaited}))::integer as awaited,
            (count(*) filter (where ${awaited} and opinion.due_on < ${day}))::integer as late,
            (count(*) filter (where ${awaited}))::integer as "lettersBlocked",
            coalesce(sum(${lostSql(day)}), 0)::integer as "daysLost"
       from read.opinion join read.proposal on proposal.stream = opinion.stream
      where ${narrowing.text} group by opinion.unit
      order by "daysLost" desc, late desc, awaited desc, opinion.unit`,
    narrowing.values,
  );
}

function letters(narrowing: Narrowing, { letters: which, lead, session }: OpinionFilter): void {
  narrowing.keep(
    which === 'open'
      ? `proposal.answered_on is null and proposal.assigned_on is not null and proposal.phase not in ('closed', 'archived')`
      : 'proposal.assigned_on is not null',
  );
  narrowing.when(lead, (unit) => `proposal.lead_unit = ${unit}`).when(session, (one) => `proposal.session = ${one}`);
}

/** Opinions of the filter that the person may know of: the lead and the bodies of all, a co-handler of its own. */
function theirs(
  narrowing: Narrowing,
  person: Person,
  { unit, state }: Pick<OpinionFilter, 'unit' | 'state'>,
  today: PlainDate,
): string {
  const conditions: string[] = [];
  if (!person.roles.includes('supervisor')) {
    const own = narrowing.value(person.unit);
    conditions.push(
      `(${own} in (opinion.unit, proposal.lead_unit, proposal.supervising_body, proposal.assigning_body))`,
    );
  }
  if (unit !== undefined) conditions.push(`opinion.unit = ${narrowing.value(unit)}`);
  if (state !== undefined)
    conditions.push(`${standingSql(`${narrowing.value(today)}::date`)} = ${narrowing.value(state)}`);
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}
