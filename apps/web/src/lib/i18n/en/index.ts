import type { zh } from '../zh';
import type { SameKeys } from '../same-keys';
import { acts } from './acts';
import { annual } from './annual';
import { administration } from './administration';
import { bulk } from './bulk';
import { cases } from './cases';
import { deputy } from './deputy';
import { desk } from './desk';
import { events } from './events';
import { help } from './help';
import { intake } from './intake';
import { intakeHelp } from './intake-help';
import { letter } from './letter';
import { letterReading } from './letter-reading';
import { letterTemplate } from './letter-template';
import { lists } from './lists';
import { packs } from './packs';
import { deputyRecord, oversight } from './oversight';
import { pages } from './pages';
import { papers } from './papers';
import { palette } from './palette';
import { publications } from './publications';
import { rounds } from './rounds';
import { rules } from './rules';
import { shell } from './shell';
import { succession } from './succession';
import { watching } from './watching';
import { signing } from './signing';
import { words } from './words';
import { writing } from './writing';
import { yearly } from './yearly';

export const en: SameKeys<typeof zh> = {
  acts,
  administration,
  annual,
  bulk,
  cases,
  deputy,
  deputyRecord,
  desk,
  events,
  help,
  intake,
  intakeHelp,
  letter,
  letterReading,
  letterTemplate,
  lists,
  oversight,
  packs,
  pages,
  papers,
  palette,
  publications,
  rounds,
  rules,
  shell,
  succession,
  watching,
  signing,
  words,
  writing,
  yearly,
};
