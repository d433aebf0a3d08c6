import type { Me } from '@banli/contracts';

type Roles = Me['roles'];
type Item = {
  readonly to: string;
  readonly label: 'inbox' | 'proposals' | 'board' | 'commitments' | 'fulfilment' | 'register';
  /** Absent: for everyone who handles cases. */
  readonly only?: Roles;
};

const items: readonly Item[] = [
  { to: '/inbox', label: 'inbox' },
  { to: '/proposals', label: 'proposals' },
  { to: '/board', label: 'board', only: ['supervisor', 'assigning-body'] },
  { to: '/commitments', label: 'commitments' },
  { to: '/fulfilment', label: 'fulfilment' },
  { to: '/proposals/register', label: 'register', only: ['assigning-body'] },
];

/** What a person is offered; the server decides again what they get. */
export const navigationFor = (roles: Roles): readonly Item[] =>
  items.filter(({ only }) => only === undefined || only.some((role) => roles.includes(role)));
