import type { Me } from '@banli/contracts';

type Roles = Me['roles'];
type Item = {
  readonly to: string;
  readonly label:
    | 'inbox'
    | 'proposals'
    | 'board'
    | 'opinions'
    | 'rates'
    | 'commitments'
    | 'fulfilment'
    | 'oversight'
    | 'register'
    | 'desk';
  /** Absent: for everyone who handles cases. */
  readonly only?: Roles;
};

const office: Roles = ['supervisor', 'assigning-body', 'handler', 'office', 'chief'];

const items: readonly Item[] = [
  { to: '/inbox', label: 'inbox' },
  { to: '/proposals', label: 'proposals' },
  { to: '/board', label: 'board', only: ['supervisor', 'assigning-body'] },
  { to: '/opinions', label: 'opinions', only: office },
  { to: '/rates', label: 'rates', only: office },
  { to: '/commitments', label: 'commitments' },
  { to: '/fulfilment', label: 'fulfilment' },
  { to: '/oversight', label: 'oversight' },
  { to: '/proposals/register', label: 'register', only: ['assigning-body'] },
  { to: '/desk', label: 'desk', only: ['supervisor', 'assigning-body', 'handler', 'office'] },
];

/** What a person is offered; the server decides again what they get. */
export const navigationFor = (roles: Roles): readonly Item[] =>
  items.filter(({ only }) => only === undefined || only.some((role) => roles.includes(role)));
