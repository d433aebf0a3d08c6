import type { EntityManager } from 'typeorm';
import { containing, Narrowing, pageOf, type Listed } from '../read-models/statement';

export type AccountFilter = {
  readonly unit?: string | undefined;
  /** `none`: accounts without any. */
  readonly role?: string | undefined;
  readonly standing?: 'active' | 'gone' | undefined;
  readonly q?: string | undefined;
};

export type AccountRow = {
  readonly id: string;
  readonly login: string | null;
  readonly name: string;
  readonly unit: string;
  readonly post: string | null;
  readonly roles: readonly string[];
  readonly hasPassword: boolean;
  readonly passwordChange: boolean;
  readonly disabledAt: Date | null;
  readonly disabledReason: string | null;
  readonly leftOn: string | null;
  readonly lockedUntil: Date | null;
  readonly lastSignInAt: Date | null;
};

/** Accounts by id, without any hash. */
export async function queryAccounts(
  manager: EntityManager,
  { unit, role, standing, q }: AccountFilter,
  { after, limit }: { readonly after?: readonly string[] | undefined; readonly limit: number },
): Promise<Listed<AccountRow>> {
  const narrowing = new Narrowing();
  narrowing
    .when(unit, (value) => `person.unit = ${value}`)
    .when(role === 'none' ? undefined : role, (value) => `${value} = any (person.roles)`)
    .when(q && containing(q), (value) => `person.name ilike ${value} or person.login ilike ${value}`)
    .when(after?.[0], (value) => `person.id > ${value}`);
  if (role === 'none') narrowing.keep('cardinality(person.roles) = 0');
  if (standing) narrowing.keep(`person.disabled_at is ${standing === 'gone' ? 'not null' : 'null'}`);
  const rows: readonly AccountRow[] = await manager.query(
    `select person.id, person.login, person.name, person.unit, person.post, person.roles,
            password_hash is not null as "hasPassword", password_change as "passwordChange",
            disabled_at as "disabledAt", disabled_reason as "disabledReason", left_on::text as "leftOn",
            (select locked_until from app.login_try where login_try.login = person.login and locked_until > now()) as "lockedUntil",
            (select at from app.audit_entry where actor = person.id and action = 'signed-in' order by audit_entry.id desc limit 1) as "lastSignInAt"
       from app.person
      where ${narrowing.text} order by person.id limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ id }) => [id]);
}

/** Cases that this person has claimed and that are not closed. */
export async function queryWorkLeft(manager: EntityManager, person: string): Promise<readonly string[]> {
  const rows: readonly { stream: string }[] = await manager.query(
    `select distinct worker.stream from read.worker join read.proposal using (stream)
      where worker.person = $1 and proposal.phase not in ('closed', 'archived', 'held-outside') order by 1 limit 200`,
    [person],
  );
  return rows.map(({ stream }) => stream);
}

export type SessionFound = {
  readonly id: string;
  readonly person: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly address: string | null;
};

/** Sessions that have not ended, the latest first. */
export const querySessions = (manager: EntityManager): Promise<readonly SessionFound[]> =>
  manager.query(
    `select id, person, opened_at as "openedAt", expires_at as "expiresAt", address
       from app.session where expires_at > now() order by opened_at desc, id limit 500`,
  );

/** Accounts that can be used, by unit. */
export async function countAccounts(manager: EntityManager): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { unit: string; count: number }[] = await manager.query(
    'select unit, count(*)::integer as count from app.person where disabled_at is null group by unit',
  );
  return new Map(rows.map(({ unit, count }) => [unit, count]));
}
