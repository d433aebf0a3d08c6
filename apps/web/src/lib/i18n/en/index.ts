import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';
import { acts } from './acts';
import { cases } from './cases';
import { events } from './events';
import { lists } from './lists';
import { pages } from './pages';
import { rounds } from './rounds';
import { shell } from './shell';
import { words } from './words';

export const en: SameKeys<typeof zh> = { acts, cases, events, lists, pages, rounds, shell, words };
