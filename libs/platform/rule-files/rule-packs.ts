import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { supplemented, type CalendarSupplement, type PlainDate, type WorkCalendar } from '@banli/calendar';
import type { NationalLayer, RulePack } from '@banli/rules';
import { parseDocument } from 'yaml';
import type { PackFile } from './inheritance';
import { packFolders } from '../settings/settings';
import { readNationalLaw } from './national-law';
import { calendarForCase } from './work-calendar';
import { parentOf, parseRulePack, RulePackFault, type ReadPack } from './rule-pack-parser';

type Loaded = { readonly packs: readonly RulePack[]; readonly files: ReadonlyMap<string, PackFile> };

let loaded: Loaded | undefined;

const rulesFolder = (): string => join(packageRoot(__dirname), 'libs', 'rules');

/** Installed while Banli runs, by `id@version`, with the hash of the file each was read from. */
const installed = new Map<string, { readonly hash: string; readonly pack: RulePack; readonly file: PackFile }>();

const load = (): Loaded => (loaded ??= readRulePacks([join(rulesFolder(), 'packs'), ...packFolders()]));

/** Every rule pack of libs/rules/packs and of the deployment's own folders, by file name, read once; throws RulePackFault. */
export function loadRulePacks(): readonly RulePack[] {
  return [...load().packs, ...[...installed.values()].map(({ pack }) => pack)];
}

type InstalledPack = { readonly pack: string; readonly hash: string };

/**
 * Makes packs known that were installed while Banli runs: any of several processes may have done so since the last time.
 * Each file is read once. Throws RulePackFault.
 */
export async function installRulePacks(
  hashes: () => Promise<readonly InstalledPack[]>,
  files: (packs: readonly string[]) => Promise<readonly (InstalledPack & { readonly yaml: string })[]>,
): Promise<void> {
  const missing = (await hashes()).filter(({ pack, hash }) => installed.get(pack)?.hash !== hash);
  if (missing.length === 0) return;
  let waiting = await files(missing.map(({ pack }) => pack));
  // A parent before its children.
  while (waiting.length > 0) {
    const known = filesKnown();
    const ready = waiting.filter(({ yaml }) => isReady(yaml, known));
    for (const { pack, hash, yaml } of ready.length > 0 ? ready : waiting)
      installed.set(pack, installedFrom(parseRulePack(yaml, pack, known), hash));
    waiting = waiting.filter(({ pack }) => !installed.has(pack));
  }
}

const installedFrom = ({ pack, file }: ReadPack, hash: string) => ({ hash, pack: governed(pack), file });

/** A pack as somebody hands it over; it may inherit from any that is known. Throws RulePackFault. */
export const readRulePackText = (yaml: string, name: string): RulePack =>
  governed(parseRulePack(yaml, name, filesKnown()).pack);

const filesKnown = (): ReadonlyMap<string, PackFile> =>
  new Map([...load().files, ...[...installed].map(([reference, { file }]) => [reference, file] as const)]);

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

/** The same with days off that became known since: a case that began after them counts by them from its first day. */
export const rulesBesides =
  (supplement: CalendarSupplement | undefined) =>
  (reference: string, since: PlainDate): ReturnType<typeof rulesBoundTo> => {
    const { pack, calendar } = rulesBoundTo(reference, since);
    return { pack, calendar: supplemented(calendar, supplement) };
  };

/** Versions count as numbers, part by part: 2018.10 is newer than 2018.9. */
const newest = (packs: readonly RulePack[]): RulePack | undefined =>
  packs.reduce<RulePack | undefined>(
    (best, pack) => (best && best.version.localeCompare(pack.version, 'en', { numeric: true }) > 0 ? best : pack),
    undefined,
  );

/** A pack outside libs/rules/packs, which may inherit from one there. Throws RulePackFault. */
export function readRulePack(path: string): RulePack {
  if (!existsSync(path)) throw new RulePackFault(`There is no file ${path}.`);
  return governed(parseRulePack(readFileSync(path, 'utf8'), path, filesKnown()).pack);
}

/** National law stands over every pack. */
const governed = (pack: RulePack): RulePack => ({ ...pack, national: nationalLaw() });

const nationalLaw = (): NationalLayer =>
  (national ??= readNationalLaw(join(rulesFolder(), 'national', 'deputies-law.yaml')));
let national: NationalLayer | undefined;

/** A law's text that a pack names stands beside the pack's own file, or in this version. */
export const lawTextBeside =
  (packFile?: string) =>
  (file: string): string => {
    const beside = packFile === undefined ? undefined : join(dirname(packFile), file);
    return beside !== undefined && existsSync(beside) ? beside : join(packageRoot(__dirname), file);
  };

const referenceOf = ({ id, version }: RulePack): string => `${id}@${version}`;

function readRulePacks(folders: readonly string[]): Loaded {
  const paths = folders.flatMap((folder) => filesIn(folder).map((name) => ({ name, path: join(folder, name) })));
  const texts = paths.map(({ name, path }) => ({ name, path, text: readFileSync(path, 'utf8') }));
  const read = new Map<string, RulePack>();
  const files = new Map<string, PackFile>();
  // A parent before its children, whatever the names of their files.
  let waiting = texts;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ text }) => isReady(text, files));
    for (const { name, path, text } of ready.length > 0 ? ready : waiting) {
      const { pack, file } = parseRulePack(text, name, files);
      read.set(path, governed(pack));
      files.set(referenceOf(pack), file);
    }
    waiting = waiting.filter(({ path }) => !read.has(path));
  }
  const packs = texts.flatMap(({ path }) => read.get(path) ?? []);
  const twice = packs.find((pack, n) => packs.findIndex((one) => referenceOf(one) === referenceOf(pack)) < n);
  if (twice !== undefined)
    throw new RulePackFault(`Two rule packs are ${referenceOf(twice)}; a version is given once.`);
  return { packs, files };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new RulePackFault(`There is no folder of rule packs ${folder}.`);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function isReady(text: string, files: ReadonlyMap<string, PackFile>): boolean {
  // most inherit from none, and reading a file as YAML takes its time
  if (!text.includes('inherits')) return true;
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
