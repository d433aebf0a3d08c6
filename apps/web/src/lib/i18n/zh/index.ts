import { acts } from './acts';
import { cases } from './cases';
import { events } from './events';
import { pages } from './pages';
import { shell } from './shell';
import { words } from './words';

export const zh = { acts, cases, events, pages, shell, words } as const;
