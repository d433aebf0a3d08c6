import { acts } from './acts';
import { cases } from './cases';
import { events } from './events';
import { lists } from './lists';
import { pages } from './pages';
import { rounds } from './rounds';
import { shell } from './shell';
import { words } from './words';

export const zh = { acts, cases, events, lists, pages, rounds, shell, words } as const;
