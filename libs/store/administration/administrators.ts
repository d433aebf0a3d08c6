import type { EntityManager } from 'typeorm';

/** The database has refused an administrator's act; `code` is the problem's. */
export class AdministrationRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const REFUSED = 'BA001';

/** Each name is a function of the schema `admin`: it asks for the actor's role, acts, and writes the audit log. */
type Act =
  | 'create_person'
  | 'change_person'
  | 'disable_person'
  | 'enable_person'
  | 'save_unit'
  | 'grant_roles'
  | 'reset_password'
  | 'unlock_login'
  | 'end_session'
  | 'change_own_password'
  | 'note_session'
  | 'note_export';

/** Throws AdministrationRefused where actor and act do not go together. Answers what the function does. */
export async function administer(
  manager: EntityManager,
  act: Act,
  who: { readonly actor: string | null; readonly address: string | null },
  ...given: readonly unknown[]
): Promise<unknown> {
  const values = [who.actor, who.address, ...given];
  const places = values.map((_value, index) => `$${String(index + 1)}`).join(', ');
  try {
    const rows: readonly { answer: unknown }[] = await manager.query(
      `select admin.${act}(${places}) as answer`,
      values,
    );
    return rows[0]?.answer;
  } catch (fault) {
    const refused = (fault as { driverError?: { code?: unknown; message?: unknown } }).driverError;
    if (refused?.code === REFUSED) throw new AdministrationRefused(String(refused.message));
    throw fault;
  }
}

/** Written by whoever owns the database, when there is nobody yet who could. */
export async function noteSetUp(manager: EntityManager, subject: string, facts: object): Promise<void> {
  await manager.query('select admin.note(null, null, $1, $2, $3)', ['set-up', subject, JSON.stringify(facts)]);
}
