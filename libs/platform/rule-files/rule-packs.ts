import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RulePack } from '@banli/rules';
import { parseRulePack, RulePackFault } from './rule-pack-parser';

let loaded: readonly RulePack[] | undefined;

/** Every rule pack of libs/rules/packs, in the order of their file names, read once; throws RulePackFault. */
export function loadRulePacks(): readonly RulePack[] {
  return (loaded ??= readRulePacks(join(packageRoot(__dirname), 'libs', 'rules', 'packs')));
}

/** The rule pack with that id; throws RulePackFault where there is none. */
export function loadRulePack(id: string): RulePack {
  const packs = loadRulePacks();
  const pack = packs.find((candidate) => candidate.id === id);
  if (pack === undefined) {
    throw new RulePackFault(`There is no rule pack ${id}; there is: ${packs.map((known) => known.id).join(', ')}.`);
  }
  return pack;
}

function readRulePacks(folder: string): readonly RulePack[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const packs = names.map((name) => parseRulePack(readFileSync(join(folder, name), 'utf8'), name));
  const twice = packs.find((pack, position) => packs.findIndex(({ id }) => id === pack.id) < position);
  if (twice !== undefined) throw new RulePackFault(`Two rule packs have the id ${twice.id}; ids must be unique.`);
  return packs;
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
