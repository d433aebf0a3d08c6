import { z } from 'zod';
import type { Role } from '@banli/domain';
import type { Bilingual } from '@banli/rules';
import { civilDate, id, sentence } from './fields';
import { cursor } from './lists';
import type { PartyRef, PersonRef } from './refs';

const roles = [
  'handler',
  'office',
  'chief',
  'deputy-head',
  'assigning-body',
  'supervisor',
  'deputy',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const satisfies readonly Role[];

const partyKinds = [
  'municipal-department',
  'district-government',
  'court',
  'procuratorate',
  'other',
  'government-office',
  'deputies-affairs-committee',
  'congress-secretariat',
  'congress',
  'delegation',
  'liaison-group',
] as const;

const name = z.string().trim().min(1).max(100);
const limit = z.coerce.number().int().min(1).max(200).default(50);
const sought = z.string().trim().min(1).max(100);

export const accountsQuery = z.strictObject({
  after: cursor(z.tuple([id])).optional(),
  limit,
  unit: id.optional(),
  role: z.enum([...roles, 'none']).optional(),
  standing: z.enum(['active', 'gone']).optional(),
  /** A part of the name or the login. */
  q: sought.optional(),
});

const personal = { name, unit: id, post: name.optional() };
export const createAccount = z.strictObject({ login: id, ...personal });
export const changeAccount = z.strictObject(personal);
export const disableAccount = z.strictObject({ reason: sentence, leftOn: civilDate.optional() });
export const enableAccount = z.strictObject({ reason: sentence });
export const grantRoles = z.strictObject({ roles: z.array(z.enum(roles)).max(roles.length) });

const words = z.array(name).max(20).default([]);
export const saveUnit = z.strictObject({
  kind: z.enum(partyKinds),
  name,
  shortName: name,
  aliases: words,
  fields: words,
  validFrom: civilDate.optional(),
  validUntil: civilDate.optional(),
  successor: id.optional(),
  /** Whose body it is, where a deployment serves several; absent: of every jurisdiction that has none of its kind. */
  jurisdiction: id.optional(),
});
export const createUnit = saveUnit.extend({ id });

export const changePassword = z.strictObject({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) });

const auditActions = [
  'signed-in',
  'sign-in-refused',
  'login-locked',
  'signed-out',
  'password-changed',
  'account-created',
  'account-changed',
  'account-disabled',
  'account-enabled',
  'person-left',
  'unit-created',
  'unit-changed',
  'roles-granted',
  'password-reset',
  'login-unlocked',
  'session-ended',
  'list-exported',
  'set-up',
] as const;
export type AuditAction = (typeof auditActions)[number];

export const auditQuery = z.strictObject({
  after: cursor(z.tuple([z.string().regex(/^\d{1,18}$/)])).optional(),
  limit,
  action: z.enum(auditActions).optional(),
  actor: id.optional(),
  subject: id.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
});

/** `no-password`: created, and not yet given a password by the security administrator. */
export type AccountStanding = 'active' | 'locked' | 'no-password' | 'password-change' | 'disabled' | 'left';

export type Account = PersonRef & {
  readonly login?: string;
  readonly post?: string;
  readonly roles: readonly Role[];
  readonly standing: AccountStanding;
  readonly reason?: string;
  readonly leftOn?: string;
  readonly lockedUntil?: string;
  readonly lastSignInAt?: string;
};

export type AccountList = { readonly rows: readonly Account[]; readonly next?: string };

/** Shown once, to be handed over in person; it must be changed at the first sign-in. */
export type OneTimePassword = { readonly password: string };

/** Work that somebody who is going still has in hand: what the office of the unit must give to others. */
export type WorkLeft = { readonly cases: readonly string[] };

export type UnitRecord = PartyRef & {
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly fields: readonly string[];
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly successor?: PartyRef;
  readonly jurisdiction?: string;
  readonly accounts: number;
};
/** With the jurisdictions that a unit may belong to. */
export type UnitRecords = {
  readonly rows: readonly UnitRecord[];
  readonly jurisdictions: readonly { readonly id: string; readonly name: Bilingual }[];
};

export type OpenSession = {
  readonly id: string;
  readonly person: PersonRef;
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly address?: string;
};
export type OpenSessions = { readonly rows: readonly OpenSession[] };

export type AuditEntry = {
  readonly id: string;
  readonly at: string;
  readonly action: AuditAction;
  /** Absent: nobody had signed in, or an operator at the command line. */
  readonly actor?: PersonRef;
  readonly subject?: string;
  readonly subjectName?: string;
  readonly address?: string;
  readonly facts: Readonly<Record<string, unknown>>;
};
export type AuditLog = { readonly rows: readonly AuditEntry[]; readonly next?: string };

/** `brokenAt`: the first entry whose hash does not follow from those before it. */
export type AuditVerification = { readonly entries: number; readonly brokenAt?: string };
