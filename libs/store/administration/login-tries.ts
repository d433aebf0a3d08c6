import type { EntityManager } from 'typeorm';
import { LoginTryRow } from '../entities/app.entity';

/** Wrong passwords in a row until a login is locked, and for how long, minutes. */
const TRIES = 5;
const LOCKED_MINUTES = 15;

/** Until when nobody can sign in under this login, whether it exists or not. */
export async function lockOf(manager: EntityManager, login: string): Promise<Date | undefined> {
  const row = await manager.findOneBy(LoginTryRow, { login });
  return row?.lockedUntil && row.lockedUntil > new Date() ? row.lockedUntil : undefined;
}

/** Counts a wrong password; true where it locks the login. A day without one forgets those before. */
export async function countFailure(manager: EntityManager, login: string): Promise<boolean> {
  await manager.query(`delete from app.login_try where last_at < now() - interval '1 day'`);
  const rows: readonly { locks: boolean }[] = await manager.query(
    `insert into app.login_try as try (login, failed, last_at) values ($1, 1, now())
       on conflict (login) do update set
         failed = case when try.locked_until <= now() then 1 else try.failed + 1 end, last_at = now(),
         locked_until = case when try.failed + 1 >= $2 and (try.locked_until is null or try.locked_until > now())
                             then coalesce(try.locked_until, now() + make_interval(mins => $3)) end
     returning failed = $2 as locks`,
    [login, TRIES, LOCKED_MINUTES],
  );
  return rows[0]?.locks ?? false;
}

export async function forgetFailures(manager: EntityManager, login: string): Promise<void> {
  await manager.delete(LoginTryRow, { login });
}
