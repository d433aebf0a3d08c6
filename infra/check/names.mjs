import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from './process.mjs';

/** The closed list of role suffixes (CONTRIBUTING.md); tests add theirs after it or stand alone. */
const roles = [
  ...['commands', 'events', 'state', 'types'],
  ...['workflow', 'messages', 'activity'],
  ...['entity', 'query', 'projection', 'migration', 'upcaster'],
  ...[
    'module',
    'controller',
    'service',
    'presenter',
    'guard',
    'filter',
    'pipe',
    'decorator',
    'tokens',
    'factory',
    'command',
  ],
  ...['schema', 'contract'],
  ...['page', 'hook'],
];
const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const codeName = new RegExp(
  `^${kebab}(?:\\.(?:${roles.join('|')}))?(?:\\.(?:(?:int|e2e|replay|full)\\.)?spec)?\\.(?:ts|tsx|mjs|cjs)$`,
  'u',
);
/** Names that tools prescribe. */
const prescribed = new Set(['vite.config.ts', 'vite-env.d.ts']);
const empty = /^(?:utils?|helpers?|common|managers?|misc)$/u;

/** Every name that says nothing, or says it in another way than the rest: one sentence each. */
export async function misnamedFiles() {
  const found = [];
  for (const path of (
    await Promise.all(['apps', 'libs', 'workflows', 'activities', 'infra', 'test'].map(filesUnder))
  ).flat()) {
    const words = path.replace(/\.[^/]*$/u, '').split(/[/.-]/u);
    const vague = words.find((word) => empty.test(word));
    if (vague) found.push(`${path}: "${vague}" does not say what is in it`);
    const name = basename(path);
    const isCode = /\.(?:[cm]?[jt]sx?)$/u.test(name);
    if (isCode && !codeName.test(name) && !prescribed.has(name)) {
      found.push(`${path}: not kebab-case with at most one role suffix of the list`);
    }
  }
  return found;
}

/** All files of the folder, as paths from the repository's root; nothing where the folder does not exist. */
export async function filesUnder(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries
    .filter(({ name }) => !['node_modules', 'dist', 'coverage', '.git', '.banli'].includes(name))
    .map((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
  return (await Promise.all(nested)).flat();
}
