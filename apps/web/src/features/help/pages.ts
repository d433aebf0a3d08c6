import type { zh } from '../../lib/i18n/zh';

export type HelpPage = keyof typeof zh.help.page;
export type Word = keyof typeof zh.help.word;

type Entry = { readonly at: RegExp; readonly page: HelpPage; readonly words: readonly Word[] };

/** What is said of each page, and which office words stand on it; the first that matches. */
const entries: readonly Entry[] = [
  { at: /^\/inbox$/, page: 'inbox', words: ['assignment', 'lead', 'co-handling', 'chase', 'tier'] },
  { at: /^\/proposals\/register$/, page: 'register', words: ['proposal', 'assigning-body', 'assignment'] },
  {
    at: /^\/proposals\/[^/]+\/[^/]+\/[^/]+\/sign$/,
    page: 'sign',
    words: ['reply-letter', 'sign-off', 'opinion', 'commitment'],
  },
  {
    at: /^\/proposals\/[^/]+\/[^/]+\/[^/]+\/draft$/,
    page: 'draft',
    words: ['reply-letter', 'opinion', 'commitment', 'copy', 'sign-off'],
  },
  {
    at: /^\/proposals\/[^/]+\/[^/]+\/[^/]+\/opinion$/,
    page: 'opinion',
    words: ['opinion', 'lead', 'co-handling', 'commitment', 'working-day'],
  },
  {
    at: /^\/proposals\/[^/]+\/[^/]+\/[^/]+/,
    page: 'case',
    words: [
      'lead',
      'co-handling',
      'opinion',
      'reply-letter',
      'sign-off',
      'copy',
      'receipt',
      'commitment',
      'rehandling',
    ],
  },
  { at: /^\/proposals$/, page: 'proposals', words: ['proposal', 'lead', 'separate', 'tier'] },
  { at: /^\/board$/, page: 'board', words: ['tier', 'working-day', 'provisional', 'chase'] },
  { at: /^\/opinions$/, page: 'opinions', words: ['opinion', 'lead', 'co-handling'] },
  { at: /^\/rates$/, page: 'rates', words: ['rate', 'answered', 'fulfilled', 'receipt'] },
  { at: /^\/publications$/, page: 'publications', words: ['publication', 'reply-letter', 'working-day'] },
  { at: /^\/commitments$/, page: 'commitments', words: ['commitment', 'ledger', 'answered', 'fulfilled'] },
  { at: /^\/fulfilment/, page: 'fulfilment', words: ['commitment', 'receipt', 'fulfilled'] },
  { at: /^\/yearly/, page: 'yearly', words: ['commitment', 'receipt', 'fulfilled', 'chase'] },
  { at: /^\/succession/, page: 'succession', words: ['lead', 'co-handling', 'commitment'] },
  { at: /^\/oversight/, page: 'oversight', words: ['assigning-body', 'rehandling'] },
  { at: /^\/deputy-record$/, page: 'deputy-record', words: ['proposal', 'receipt'] },
  { at: /^\/signed$/, page: 'signed', words: ['sign-off', 'reply-letter', 'commitment'] },
  { at: /^\/check$/, page: 'check', words: ['reply-letter', 'sign-off'] },
  { at: /^\/first-day$/, page: 'first-day', words: [] },
  { at: /^\/password$/, page: 'password', words: [] },
  { at: /^\/administration\/rules$/, page: 'rules', words: ['rule-pack', 'working-day', 'provisional'] },
  { at: /^\/desk$/, page: 'desk', words: ['sign-off'] },
  { at: /^\/letter-reading$/, page: 'letter-reading', words: ['reply-letter', 'commitment', 'copy'] },
  { at: /^\/letter-template$/, page: 'letter-template', words: ['reply-letter', 'sign-off'] },
  { at: /^\/rate$/, page: 'rating', words: ['reply-letter', 'receipt', 'commitment'] },
  { at: /^\/administration\/accounts$/, page: 'accounts', words: ['administrators'] },
  { at: /^\/administration\/units$/, page: 'units', words: ['lead', 'assignment'] },
  { at: /^\/administration\/sessions$/, page: 'sessions', words: ['administrators'] },
  { at: /^\/administration\/delegations$/, page: 'delegations', words: ['sign-off', 'administrators'] },
  { at: /^\/administration\/log$/, page: 'log', words: ['administrators'] },
];

/** A page that is newer than this list still says where to look. */
export const helpAt = (path: string): Pick<Entry, 'page' | 'words'> =>
  entries.find(({ at }) => at.test(path)) ?? { page: 'other', words: [] };
