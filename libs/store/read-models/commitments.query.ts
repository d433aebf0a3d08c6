import type { EntityManager } from 'typeorm';
import type { Person } from '@banli/domain';

/** Streams of the commitments this person may see, open ones first by promised date. */
export async function queryCommitments(
  manager: EntityManager,
  person: Person,
  limit = 200,
): Promise<readonly string[]> {
  const rows: readonly { stream: string }[] = await manager.query(
    `select stream from read.commitment
      where $1 or $2 in (responsible_unit, lead_unit, supervising_body) or rater = $3
      order by (status in ('fulfilled', 'dropped')), due_on, stream limit $4`,
    [person.roles.includes('supervisor'), person.unit, person.personId, limit],
  );
  return rows.map((row) => row.stream);
}
