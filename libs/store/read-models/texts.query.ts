import type { EntityManager } from 'typeorm';

export type RegisteredText = {
  readonly stream: string;
  readonly title: string;
  readonly text: string;
  readonly phase: string;
  readonly leadUnit: string | null;
  readonly receivedOn: string;
};

/** The sessions of a jurisdiction in which proposals were received last, and this one. */
const LATEST = 2;

/** What was submitted in the current session and the one before; no stub of a secret, which has no text. */
export async function queryTextsOfLateSessions(
  manager: EntityManager,
  jurisdiction: string,
  session: string,
): Promise<readonly RegisteredText[]> {
  return manager.query(
    `with latest as (
       select session from read.proposal where jurisdiction = $1 group by session order by max(received_on) desc limit $3)
     select proposal.stream, proposal.title, event.body::jsonb ->> 'text' as text, proposal.phase,
            proposal.lead_unit as "leadUnit", proposal.received_on::text as "receivedOn"
       from read.proposal join record.event on event.stream = proposal.stream and event.seq = 1
      where proposal.jurisdiction = $1 and (proposal.session = $2 or proposal.session in (select session from latest))
        and event.type = 'ProposalRegistered'`,
    [jurisdiction, session, LATEST],
  );
}
