import type { Me } from '@banli/contracts';

type Role = Me['roles'][number];

const named: Readonly<Record<Role, true>> = {
  handler: true,
  office: true,
  chief: true,
  'deputy-head': true,
  'assigning-body': true,
  supervisor: true,
  deputy: true,
  'system-administrator': true,
  'security-administrator': true,
  'audit-administrator': true,
};

export const everyRole = Object.keys(named) as readonly Role[];

const administrators: readonly Role[] = ['system-administrator', 'security-administrator', 'audit-administrator'];

/** 三员: administers, and handles no cases. */
const isAdministrator = (roles: readonly Role[]): boolean => roles.some((role) => administrators.includes(role));

/** Where somebody begins. */
export function homeOf(roles: readonly Role[]): string {
  if (roles.includes('audit-administrator')) return '/administration/log';
  return isAdministrator(roles) ? '/administration/accounts' : '/inbox';
}
