import type { Me } from '@banli/contracts';

type Roles = Me['roles'];
type Item = {
  readonly to: string;
  readonly label:
    | 'inbox'
    | 'signed'
    | 'proposals'
    | 'board'
    | 'opinions'
    | 'rates'
    | 'publications'
    | 'commitments'
    | 'fulfilment'
    | 'yearly'
    | 'succession'
    | 'oversight'
    | 'deputyRecord'
    | 'register'
    | 'desk'
    | 'letterTemplate'
    | 'letterReading'
    | 'accounts'
    | 'units'
    | 'sessions'
    | 'delegations'
    | 'log'
    | 'rules';
  readonly only: Roles;
};

/** Whoever handles cases; the three administrators do not. */
const cases: Roles = ['supervisor', 'assigning-body', 'handler', 'office', 'chief', 'deputy-head', 'deputy'];
const office: Roles = ['supervisor', 'assigning-body', 'handler', 'office', 'chief', 'deputy-head'];

const items: readonly Item[] = [
  { to: '/inbox', label: 'inbox', only: cases },
  { to: '/signed', label: 'signed', only: ['chief'] },
  { to: '/proposals', label: 'proposals', only: cases },
  { to: '/board', label: 'board', only: ['supervisor', 'assigning-body'] },
  { to: '/opinions', label: 'opinions', only: office },
  { to: '/rates', label: 'rates', only: office },
  { to: '/publications', label: 'publications', only: ['supervisor', 'assigning-body', 'office'] },
  { to: '/commitments', label: 'commitments', only: cases },
  { to: '/fulfilment', label: 'fulfilment', only: cases },
  { to: '/yearly', label: 'yearly', only: ['assigning-body', 'supervisor'] },
  { to: '/oversight', label: 'oversight', only: cases },
  { to: '/succession', label: 'succession', only: ['assigning-body'] },
  { to: '/deputy-record', label: 'deputyRecord', only: ['deputy'] },
  { to: '/proposals/register', label: 'register', only: ['assigning-body'] },
  {
    to: '/administration/rules',
    label: 'rules',
    only: ['security-administrator', 'audit-administrator', 'supervisor'],
  },
  { to: '/desk', label: 'desk', only: ['supervisor', 'assigning-body', 'handler', 'office'] },
  // each of the two leads to the other: the bar has room for one
  { to: '/letter-template', label: 'letterTemplate', only: ['office'] },
  { to: '/letter-reading', label: 'letterReading', only: ['handler', 'chief', 'deputy-head'] },
  { to: '/administration/accounts', label: 'accounts', only: ['system-administrator', 'security-administrator'] },
  { to: '/administration/units', label: 'units', only: ['system-administrator'] },
  { to: '/administration/sessions', label: 'sessions', only: ['security-administrator'] },
  {
    to: '/administration/delegations',
    label: 'delegations',
    only: ['security-administrator', 'audit-administrator'],
  },
  { to: '/administration/log', label: 'log', only: ['audit-administrator'] },
];

/** What a person is offered; the server decides again what they get. */
export const navigationFor = (roles: Roles): readonly Item[] =>
  items.filter(({ only }) => only.some((role) => roles.includes(role)));
