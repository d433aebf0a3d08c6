import type { EntityManager } from 'typeorm';
import { Narrowing, pageOf, type Listed } from '../read-models/statement';

export type AuditFilter = {
  readonly action?: string | undefined;
  readonly actor?: string | undefined;
  readonly subject?: string | undefined;
  /** Days in China. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

export type AuditFound = {
  readonly id: string;
  readonly at: Date;
  readonly actor: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly address: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
};

const midnight = (day: string): string => `(${day}::date::timestamp at time zone 'Asia/Shanghai')`;

/** The audit log, the latest first. */
export async function queryAudit(
  manager: EntityManager,
  { action, actor, subject, from, to }: AuditFilter,
  { after, limit }: { readonly after?: readonly string[] | undefined; readonly limit: number },
): Promise<Listed<AuditFound>> {
  const narrowing = new Narrowing();
  narrowing
    .when(action, (value) => `action = ${value}`)
    .when(actor, (value) => `actor = ${value}`)
    .when(subject, (value) => `subject = ${value}`)
    .when(from, (value) => `at >= ${midnight(value)}`)
    .when(to, (value) => `at < ${midnight(value)} + interval '1 day'`)
    .when(after?.[0], (value) => `id < ${value}::bigint`);
  const rows: readonly AuditFound[] = await manager.query(
    `select id::text, at, actor, action, subject, address, facts from app.audit_entry
      where ${narrowing.text} order by id desc limit ${narrowing.value(limit + 1)}`,
    narrowing.values,
  );
  return pageOf(rows, limit, ({ id }) => [id]);
}

/** How long the log is, and the first entry that does not follow from those before it. */
export async function verifyAudit(
  manager: EntityManager,
): Promise<{ readonly entries: number; readonly brokenAt: string | null }> {
  const rows: readonly { entries: number; brokenAt: string | null }[] = await manager.query(
    `select (select count(*)::integer from app.audit_entry) as entries, admin.broken_entry()::text as "brokenAt"`,
  );
  return rows[0] ?? { entries: 0, brokenAt: null };
}
