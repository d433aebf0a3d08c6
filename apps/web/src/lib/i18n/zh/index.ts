import { acts } from './acts';
import { cases } from './cases';
import { events } from './events';
import { intake } from './intake';
import { lists } from './lists';
import { pages } from './pages';
import { rounds } from './rounds';
import { shell } from './shell';
import { words } from './words';

export const zh = { acts, cases, events, intake, lists, pages, rounds, shell, words } as const;
