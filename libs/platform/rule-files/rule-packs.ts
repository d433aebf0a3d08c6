import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlainDate, WorkCalendar } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import { parseDocument } from 'yaml';
import type { PackFile } from './inheritance';
import { calendarForCase } from './work-calendar';
import { parentOf, parseRulePack, RulePackFault } from './rule-pack-parser';

type Loaded = { readonly packs: readonly RulePack[]; readonly files: ReadonlyMap<string, PackFile> };

let loaded: Loaded | undefined;

const load = (): Loaded => (loaded ??= readRulePacks(join(packageRoot(__dirname), 'libs', 'rules', 'packs')));

/** Every rule pack of libs/rules/packs, in the order of their file names, read once; throws RulePackFault. */
export function loadRulePacks(): readonly RulePack[] {
  return load().packs;
}

/** The rule pack `id@version`, or the newest version of `id`; throws RulePackFault where there is none. */
export function loadRulePack(reference: string): RulePack {
  const packs = loadRulePacks();
  const pack = newest(packs.filter((one) => one.id === reference || referenceOf(one) === reference));
  if (pack === undefined) {
    throw new RulePackFault(`There is no rule pack ${reference}; there is: ${packs.map(referenceOf).join(', ')}.`);
  }
  return pack;
}

/** The newest pack of a jurisdiction whose law was in force on a day; nothing where there was none. */
export const packInForce = (jurisdiction: string, on: PlainDate): RulePack | undefined =>
  newest(loadRulePacks().filter((pack) => pack.jurisdiction === jurisdiction && pack.source.inForceSince <= on));

/** What a case that is bound to a pack counts with: that very version, and the calendar from the day it began. */
export const rulesBoundTo = (
  reference: string,
  since: PlainDate,
): { readonly pack: RulePack; readonly calendar: WorkCalendar } => ({
  pack: loadRulePack(reference),
  calendar: calendarForCase(since),
});

/** Versions count as numbers, part by part: 2018.10 is newer than 2018.9. */
const newest = (packs: readonly RulePack[]): RulePack | undefined =>
  packs.reduce<RulePack | undefined>(
    (best, pack) => (best && best.version.localeCompare(pack.version, 'en', { numeric: true }) > 0 ? best : pack),
    undefined,
  );

/** A pack outside libs/rules/packs, which may inherit from one there. Throws RulePackFault. */
export function readRulePack(path: string): RulePack {
  if (!existsSync(path)) throw new RulePackFault(`There is no file ${path}.`);
  return parseRulePack(readFileSync(path, 'utf8'), path, load().files).pack;
}

const referenceOf = ({ id, version }: RulePack): string => `${id}@${version}`;

function readRulePacks(folder: string): Loaded {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const texts = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const read = new Map<string, RulePack>();
  const files = new Map<string, PackFile>();
  // A parent before its children, whatever the names of their files.
  let waiting = texts;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ text }) => isReady(text, files));
    for (const { name, text } of ready.length > 0 ? ready : waiting) {
      const { pack, file } = parseRulePack(text, name, files);
      read.set(name, pack);
      files.set(referenceOf(pack), file);
    }
    waiting = waiting.filter(({ name }) => !read.has(name));
  }
  const packs = names.flatMap((name) => read.get(name) ?? []);
  const twice = packs.find((pack, n) => packs.findIndex((one) => referenceOf(one) === referenceOf(pack)) < n);
  if (twice !== undefined)
    throw new RulePackFault(`Two rule packs are ${referenceOf(twice)}; a version is given once.`);
  return { packs, files };
}

function isReady(text: string, files: ReadonlyMap<string, PackFile>): boolean {
  const document = parseDocument(text, { merge: true });
  const parent = document.errors.length > 0 ? undefined : parentOf(document.toJS());
  return parent === undefined || files.has(parent);
}

/** The folder of package.json above; data files stay beside the sources, and compiled code runs from dist/. */
function packageRoot(from: string): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new RulePackFault(`No package.json above ${from}: the rule packs cannot be found.`);
    folder = parent;
  }
  return folder;
}
