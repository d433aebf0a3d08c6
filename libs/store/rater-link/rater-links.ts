import { IsNull, type DataSource, type EntityManager } from 'typeorm';
import { RaterLinkRow } from '../entities/rater-link.entity';

export type RaterLinkToIssue = Pick<
  RaterLinkRow,
  'stream' | 'branch' | 'lead' | 'rater' | 'tokenHash' | 'expiresOn' | 'issuedBy'
>;

/** Issues a link; the one before, should there be one, ends in the same moment. */
export async function issueRaterLink(source: DataSource, link: RaterLinkToIssue): Promise<void> {
  await source.transaction(async (manager) => {
    await revokeRaterLink(manager, link, link.issuedBy);
    const { stream, branch, lead, rater, tokenHash, expiresOn, issuedBy } = link;
    await manager.query(
      `insert into app.rater_link (stream, branch, lead, rater, token_hash, expires_on, issued_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [stream, branch, lead, rater, tokenHash, expiresOn, issuedBy],
    );
  });
}

export type RaterLinkOf = Pick<RaterLinkRow, 'stream' | 'branch' | 'rater'>;

export async function revokeRaterLink(
  manager: EntityManager,
  { stream, branch, rater }: RaterLinkOf,
  by: string,
): Promise<void> {
  await manager.query(
    `update app.rater_link set revoked_at = now(), revoked_by = $4, code_hash = null
      where stream = $1 and branch is not distinct from $2 and rater = $3 and revoked_at is null`,
    [stream, branch, rater, by],
  );
}

export const raterLinkInForce = (
  manager: EntityManager,
  { stream, branch, rater }: RaterLinkOf,
): Promise<RaterLinkRow | null> =>
  manager.findOneBy(RaterLinkRow, { stream, branch: branch ?? IsNull(), rater, revokedAt: IsNull() });

export const raterLinkOfToken = (manager: EntityManager, tokenHash: string): Promise<RaterLinkRow | null> =>
  manager.findOneBy(RaterLinkRow, { tokenHash, revokedAt: IsNull() });

/** A new code ends the one before and its tries. */
export async function setRaterCode(
  manager: EntityManager,
  id: string,
  codeHash: string,
  minutes: number,
): Promise<void> {
  await manager.query(
    `update app.rater_link set code_hash = $2, code_expires_at = now() + make_interval(mins => $3), code_tries = 0 where id = $1`,
    [id, codeHash, minutes],
  );
}

/** Counts a try before it is judged, so that tries at once do not share one. The code's hash, where tries are left. */
export async function tryRaterCode(manager: EntityManager, id: string, allowed: number): Promise<string | undefined> {
  const rows: readonly { code_hash: string }[] = await manager.query(
    `with tried as (
       update app.rater_link set code_tries = code_tries + 1
        where id = $1 and code_hash is not null and code_expires_at > now() and code_tries < $2 returning code_hash)
     select code_hash from tried`,
    [id, allowed],
  );
  return rows[0]?.code_hash;
}

/** The code has done its work; the link still shows the letter and the rating. */
export async function settleRaterLink(manager: EntityManager, id: string): Promise<void> {
  await manager.query('update app.rater_link set used_at = now(), code_hash = null where id = $1', [id]);
}
