import type { EntityManager } from 'typeorm';
import type { StreamId } from '@banli/domain';

export type WorkOfUnit = {
  readonly stream: StreamId;
  readonly kind: 'proposal' | 'commitment' | 'fulfilment' | 'oversight';
  readonly title: string;
  readonly proposal: string | null;
  readonly part: 'lead' | 'co-handler' | 'responsible';
};

/** All of a jurisdiction in which a unit still has a part: cases until they are archived, promises, rounds, oversight. */
export const queryWorkOfUnit = (
  manager: EntityManager,
  jurisdiction: string,
  unit: string,
): Promise<readonly WorkOfUnit[]> =>
  manager.query(
    `select proposal.stream, 'proposal' as kind, title, proposal.stream as proposal,
            case when bool_or(relation in ('lead', 'joint-lead')) then 'lead' else 'co-handler' end as part
       from read.case_party join read.proposal on proposal.stream = case_party.stream
      where party = $2 and relation in ('lead', 'joint-lead', 'co-handler') and jurisdiction = $1
        and phase not in ('archived', 'held-outside')
      group by 1, 3
     union all
     select commitment.stream, 'commitment', item, commitment.proposal, 'responsible'
       from read.commitment join read.proposal on proposal.stream = commitment.proposal
      where $2 in (responsible_unit, commitment.lead_unit) and status in ('open', 'reported') and jurisdiction = $1
     union all
     select stream, 'fulfilment', year::text, null, 'lead' from read.fulfilment_round
      where unit = $2 and status = 'open' and jurisdiction = $1
     union all
     select matter.stream, 'oversight', title, null, 'responsible'
       from read.oversight_part as part join read.oversight as matter on matter.stream = part.stream
      where part.part = $2 and part.relation = 'unit' and matter.status <> 'closed' and matter.jurisdiction = $1
     order by 2 desc, 1`,
    [jurisdiction, unit],
  );

/** Cases that a person has in hand and that wait for something to be done by their unit. */
export async function queryCasesInHand(
  manager: EntityManager,
  person: string,
  unit: string,
): Promise<readonly StreamId[]> {
  const rows: readonly { stream: StreamId }[] = await manager.query(
    `select worker.stream from read.worker join read.proposal on proposal.stream = worker.stream
      where worker.person = $1 and worker.unit = $2
        and phase in ('assigned', 'returned', 'in-hand', 'drafted', 'checked', 'signed', 'numbered', 'sent')
      order by 1`,
    [person, unit],
  );
  return rows.map(({ stream }) => stream);
}
