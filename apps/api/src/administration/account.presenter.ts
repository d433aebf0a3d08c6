import type { Account, AccountStanding } from '@banli/contracts';
import type { Role } from '@banli/domain';
import type { AccountRow } from '@banli/store';
import type { Names } from '../directory/directory.service';

export function presentAccount(row: AccountRow, names: Names): Account {
  const { id, login, post, disabledReason, leftOn, lockedUntil, lastSignInAt } = row;
  return {
    ...names.person(id),
    roles: row.roles as readonly Role[],
    standing: standingOf(row),
    ...(login === null ? {} : { login }),
    ...(post === null ? {} : { post }),
    ...(disabledReason === null ? {} : { reason: disabledReason }),
    ...(leftOn === null ? {} : { leftOn }),
    ...(lockedUntil === null ? {} : { lockedUntil: lockedUntil.toISOString() }),
    ...(lastSignInAt === null ? {} : { lastSignInAt: lastSignInAt.toISOString() }),
  };
}

function standingOf(row: AccountRow): AccountStanding {
  if (row.disabledAt !== null) return row.leftOn === null ? 'disabled' : 'left';
  if (row.lockedUntil !== null) return 'locked';
  if (!row.hasPassword) return 'no-password';
  return row.passwordChange ? 'password-change' : 'active';
}
