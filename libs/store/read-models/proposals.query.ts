import type { EntityManager } from 'typeorm';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '@banli/domain';
import { tierSql, type BoardTier } from './tiers';

export type ListedProposal = {
  readonly stream: string;
  readonly title: string;
  readonly phase: string;
  readonly leadUnit: string | null;
  readonly supervisingBody: string;
  readonly receivedOn: string;
  readonly replyDueOn: string | null;
  readonly answeredOn: string | null;
  readonly tier: BoardTier | 'none';
};

/** Latest first: all for supervisors, otherwise those the person or their unit has a part in. */
export async function queryProposals(
  manager: EntityManager,
  person: Person,
  today: PlainDate,
  limit = 200,
): Promise<readonly ListedProposal[]> {
  const party = person.roles.includes('deputy') ? person.personId : person.unit;
  return manager.query(
    `select proposal.stream, proposal.title, proposal.phase, proposal.lead_unit as "leadUnit",
            proposal.supervising_body as "supervisingBody",
            proposal.received_on::text as "receivedOn", proposal.reply_due_on::text as "replyDueOn",
            proposal.answered_on::text as "answeredOn", coalesce(reply.tier, 'none') as tier
       from read.proposal
       left join lateral (
         select ${tierSql('$3::date')} as tier from read.clock
          where clock.stream = proposal.stream and clock.kind in ('reply', 'reply-difficult') and clock.stopped_on is null
          limit 1) as reply on true
      where $1 or exists (select from read.case_party where case_party.stream = proposal.stream and case_party.party = $2)
      order by proposal.received_on desc, proposal.stream limit $4`,
    [person.roles.includes('supervisor'), party, today, limit],
  );
}
