import type { Me } from '@banli/contracts';
import type { zh } from '../../lib/i18n/zh';

type Role = Me['roles'][number];
export type Step = { readonly step: keyof typeof zh.help.step; readonly to: string };

/** Whoever leads a unit, or a part of it. */
const leading: readonly Step[] = [
  { step: 'chief-one', to: '/inbox' },
  { step: 'chief-two', to: '/rates' },
  { step: 'chief-three', to: '/commitments' },
  { step: 'chief-four', to: '/opinions' },
];

/** The steps of each role's first day, and where each is done. */
export const firstDay: Readonly<Record<Role, readonly Step[]>> = {
  handler: [
    { step: 'handler-one', to: '/inbox' },
    { step: 'handler-two', to: '/inbox' },
    { step: 'handler-three', to: '/opinions' },
    { step: 'handler-four', to: '/commitments' },
    { step: 'handler-five', to: '/desk' },
  ],
  office: [
    { step: 'office-one', to: '/inbox' },
    { step: 'office-two', to: '/proposals' },
    { step: 'office-three', to: '/rates' },
    { step: 'office-four', to: '/fulfilment' },
    { step: 'office-five', to: '/desk' },
  ],
  chief: leading,
  'deputy-head': leading,
  'assigning-body': [
    { step: 'assigning-body-one', to: '/proposals/register' },
    { step: 'assigning-body-two', to: '/inbox' },
    { step: 'assigning-body-three', to: '/board?tier=due-today' },
    { step: 'assigning-body-four', to: '/fulfilment' },
    { step: 'assigning-body-five', to: '/rates' },
  ],
  supervisor: [
    { step: 'supervisor-one', to: '/board' },
    { step: 'supervisor-two', to: '/board' },
    { step: 'supervisor-three', to: '/opinions' },
    { step: 'supervisor-four', to: '/commitments' },
    { step: 'supervisor-five', to: '/rates' },
  ],
  deputy: [
    { step: 'deputy-one', to: '/proposals' },
    { step: 'deputy-two', to: '/proposals' },
    { step: 'deputy-three', to: '/commitments' },
    { step: 'deputy-four', to: '/fulfilment' },
  ],
  'system-administrator': [
    { step: 'system-administrator-one', to: '/administration/accounts' },
    { step: 'system-administrator-two', to: '/administration/units' },
    { step: 'system-administrator-three', to: '/administration/accounts' },
  ],
  'security-administrator': [
    { step: 'security-administrator-one', to: '/administration/accounts?role=none' },
    { step: 'security-administrator-two', to: '/administration/sessions' },
    { step: 'security-administrator-three', to: '/administration/accounts' },
  ],
  'audit-administrator': [
    { step: 'audit-administrator-one', to: '/administration/log?action=signed-in' },
    { step: 'audit-administrator-two', to: '/administration/log?action=roles-granted' },
    { step: 'audit-administrator-three', to: '/administration/log' },
  ],
};
