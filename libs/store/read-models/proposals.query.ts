import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import { OPEN_TO_MERGES, type Person } from '@banli/domain';
import { queryOf } from '@banli/projections';
import { phaseShown } from './phase-shown';
import { Narrowing, pageOf, type Listed } from './statement';
import { inTierSql, tierSql, type BoardTier } from './tiers';

export type ListedProposal = {
  readonly stream: string;
  readonly title: string;
  readonly phase: string;
  readonly leadUnit: string | null;
  /** Every unit that answers, in the order of the assignment. */
  readonly answering: readonly string[];
  readonly receivedOn: string;
  readonly replyDueOn: string | null;
  readonly answeredOn: string | null;
  readonly tier: BoardTier | 'none';
};

export type ProposalFilter = {
  readonly sort: 'received' | 'reply-due';
  readonly phase?: string | undefined;
  readonly unit?: string | undefined;
  readonly tier?: BoardTier | undefined;
  readonly session?: string | undefined;
  readonly jurisdiction?: string | undefined;
  /** Those that another proposal can still be merged into (13). */
  readonly takesMerges?: 'true' | undefined;
  readonly q?: string | undefined;
  /** Units whose name is what is sought. */
  readonly named?: readonly string[] | undefined;
  readonly receivedFrom?: string | undefined;
  readonly receivedTo?: string | undefined;
};

type Place = { readonly after?: readonly [string, string] | undefined; readonly limit: number };

const NUMBER_DIGITS = 4;
const REPLY_CLOCKS = `('reply', 'reply-difficult', 'rehandling')`;

/** The register, latest first or by the date of the reply: all for supervisors, else what the person or their unit has a part in. */
export async function queryProposals(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  filter: ProposalFilter,
  { after, limit }: Place,
): Promise<Listed<ListedProposal>> {
  const narrowing = narrowed(person, today, filter, (await isInMany(manager, filter)) ? 'one by one' : 'found first');
  const due = `coalesce(proposal.reply_due_on, date 'infinity')`;
  const byReceipt = filter.sort === 'received';
  if (after) {
    const [day, stream] = [`${narrowing.value(after[0])}::date`, narrowing.value(after[1])];
    narrowing.keep(
      byReceipt
        ? `proposal.received_on <= ${day} and (proposal.received_on < ${day} or proposal.stream > ${stream})`
        : `(${due}, proposal.stream) > (${day}, ${stream})`,
    );
  }
  const shown = phaseShown(person, narrowing);
  const rows: readonly (ListedProposal & { readonly due: string })[] = await manager.query(
    `select proposal.stream, proposal.title, ${shown} as phase, proposal.lead_unit as "leadUnit",
            array(select unit from read.answer where answer.stream = proposal.stream order by place) as answering,
            proposal.received_on::text as "receivedOn", proposal.reply_due_on::text as "replyDueOn",
            proposal.answered_on::text as "answeredOn", coalesce(reply.tier, 'none') as tier, ${due}::text as due
       from read.proposal
       left join lateral (
         select ${tierSql(`${narrowing.value(today)}::date`)} as tier from read.clock
          where clock.stream = proposal.stream and clock.kind in ${REPLY_CLOCKS} and clock.stopped_on is null
          order by clock.due_on limit 1) as reply on true
      where ${narrowing.text}
      order by ${byReceipt ? 'proposal.received_on desc' : due}, proposal.stream limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, (row) => [byReceipt ? row.receivedOn : row.due, row.stream]);
}

/** How many rows all pages have together. */
export async function countProposals(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  filter: ProposalFilter,
): Promise<number> {
  const narrowing = narrowed(person, today, filter, 'all');
  const [row]: readonly { count: number }[] = await manager.query(
    `select count(*)::integer as count from read.proposal where ${narrowing.text}`,
    narrowing.values,
  );
  return row?.count ?? 0;
}

function narrowed(person: Person, today: PlainDate, filter: ProposalFilter, seek: Seek): Narrowing {
  const narrowing = new Narrowing();
  if (!person.roles.includes('supervisor')) {
    const party = narrowing.value(person.roles.includes('deputy') ? person.personId : person.unit);
    narrowing.keep(
      `exists (select from read.case_party where case_party.stream = proposal.stream and party = ${party})`,
    );
  }
  if (filter.phase !== undefined) {
    const shown = phaseShown(person, narrowing);
    const phase = narrowing.value(filter.phase);
    narrowing.keep(`${shown} = ${phase}`);
    // By an index, where the phase shown is the case's own and not that of one answer.
    const ofCase = `proposal.phase in (${phase}, case ${phase} when 'sent' then 'dissatisfied' else ${phase} end)`;
    narrowing.keep(
      person.roles.includes('supervisor')
        ? ofCase
        : `${ofCase} or exists (select from read.answer where answer.stream = proposal.stream and answer.unit = ${narrowing.value(person.unit)})`,
    );
  }
  narrowing
    .when(
      filter.unit,
      (unit) => `exists (select from read.answer where answer.stream = proposal.stream and answer.unit = ${unit})`,
    )
    .when(filter.session, (session) => `proposal.session = ${session}`)
    .when(filter.receivedFrom, (from) => `proposal.received_on >= ${from}::date`)
    .when(filter.receivedTo, (to) => `proposal.received_on <= ${to}::date`);
  narrowing.when(filter.jurisdiction, (jurisdiction) => `proposal.jurisdiction = ${jurisdiction}`);
  if (filter.takesMerges) {
    const open = `any(${narrowing.value(OPEN_TO_MERGES)})`;
    narrowing.keep(`proposal.phase = ${open} and not exists (
      select from read.answer where answer.stream = proposal.stream and not answer.phase = ${open})`);
  }
  if (filter.q !== undefined) narrowing.keep(soughtBy(filter.q, filter.named ?? [], narrowing, seek));
  const { tier } = filter;
  return tier === undefined
    ? narrowing
    : narrowing.when(
        today,
        (day) => `exists (select from read.clock where clock.stream = proposal.stream and clock.kind in ${REPLY_CLOCKS}
                    and clock.stopped_on is null and ${inTierSql(tier, `${day}::date`)})`,
      );
}

/** What is in more proposals than this is met soon when one goes through them in their order. */
const MANY = 4_000;

/** Whether what is sought is in many proposals: where they are looked for then decides how long it takes. */
async function isInMany(manager: EntityManager, { q, named = [] }: ProposalFilter): Promise<boolean> {
  if (q === undefined) return false;
  const narrowing = new Narrowing();
  const found = foundBy(q, named, narrowing).map((one) => `(${one} limit ${String(MANY)})`);
  const [row]: readonly { count: number }[] = await manager.query(
    `select count(*)::integer as count from (${found.join(' union all ')}) as found`,
    narrowing.values,
  );
  return (row?.count ?? 0) >= MANY;
}

/**
 * By words of title, text or requests, by number, or by a unit that has a part in the case; each by its index. What is in few
 * proposals is found first, and these are then put in order; what is in many is asked of one after the other in their order.
 */
type Seek = 'found first' | 'one by one' | 'all';

function soughtBy(q: string, named: readonly string[], narrowing: Narrowing, seek: Seek): string {
  const found = foundBy(q, named, narrowing);
  switch (seek) {
    case 'found first':
      // as an array: its rows are then fetched by their key, also where many are expected
      return `proposal.stream = any(array(${found.join(' union ')}))`;
    case 'one by one':
      // with its limit it is looked up proposal by proposal
      return found
        .map((one) => `(select true from (${one}) as sought where sought.stream = proposal.stream limit 1) is not null`)
        .join(' or ');
    case 'all':
      return `proposal.stream in (${found.join(' union ')})`;
  }
}

/** Each a question for streams. */
function foundBy(q: string, named: readonly string[], narrowing: Narrowing): readonly string[] {
  const words = queryOf(q);
  return [
    `select stream from read.proposal where number = ${narrowing.value(q.padStart(NUMBER_DIGITS, '0'))}`,
    ...(named.length > 0 ? [`select stream from read.case_party where party = any(${narrowing.value(named)})`] : []),
    ...(words === ''
      ? []
      : [`select stream from read.proposal_words where words @@ ${narrowing.value(words)}::tsquery`]),
  ];
}
