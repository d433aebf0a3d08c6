import type { EntityManager } from 'typeorm';

/** Whose password, for which act on which stream. */
export type ProofOf = { readonly person: string; readonly act: string; readonly stream: string };

/** How long a password given again counts. */
const COUNTS_FOR = `interval '5 minutes'`;
const WRONG_WITHIN = `interval '10 minutes'`;

/** Notes what came of asking; without a hash the password was wrong. Older rows are of no use and go. */
export async function noteReauthentication(
  manager: EntityManager,
  { person, act, stream }: ProofOf,
  proofHash: string | null,
): Promise<void> {
  await manager.query(`delete from app.reauthentication where person = $1 and asked_at < now() - ${WRONG_WITHIN}`, [
    person,
  ]);
  await manager.query(`insert into app.reauthentication (person, act, stream, proof_hash) values ($1, $2, $3, $4)`, [
    person,
    act,
    stream,
    proofHash,
  ]);
}

/** How often the person has given a wrong password lately, since the last right one. */
export async function wrongPasswords(manager: EntityManager, person: string): Promise<number> {
  const rows: readonly { wrong: number }[] = await manager.query(
    `select count(*)::integer as wrong from app.reauthentication
      where person = $1 and proof_hash is null and asked_at > now() - ${WRONG_WITHIN}
        and asked_at > coalesce((select max(asked_at) from app.reauthentication where person = $1 and proof_hash is not null), '-infinity')`,
    [person],
  );
  return rows[0]?.wrong ?? 0;
}

/** True where this proof was given for this act on this stream, and still counts. */
export async function isProven(manager: EntityManager, of: ProofOf, proofHash: string): Promise<boolean> {
  const rows: readonly unknown[] = await manager.query(
    `select 1 from app.reauthentication where person = $1 and act = $2 and stream = $3 and proof_hash = $4
        and asked_at > now() - ${COUNTS_FOR}`,
    [of.person, of.act, of.stream, proofHash],
  );
  return rows.length > 0;
}
