import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actPath } from '@banli/contracts';
import { policy, type Act } from '@banli/domain';
import { zh } from '../../apps/web/src/lib/i18n/zh';

/** Where an act can be found: each list is empty where nothing is. */
export type Entry = {
  readonly act: Act;
  readonly name: string;
  readonly who: readonly string[];
  readonly endpoints: readonly string[];
  readonly examples: readonly string[];
  readonly throughTheDoor: readonly string[];
  readonly pages: readonly string[];
};

type Source = { readonly path: string; readonly text: string };

const sourcesUnder = (folder: string, wanted: RegExp): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

/** The one act that begins a case has an address, a page and a place among the words of its own. */
const BEGINNING: Act = 'RegisterProposal';

/** As a literal, as a member's name, or as the last part of an address. */
const speaksOf = (act: string): RegExp =>
  act === BEGINNING
    ? /RegisterProposal|\.register\(/
    : new RegExp(`(['"]${act}['"]|^\\s+${act}:|/${actPath(act)}\\b)`, 'm');

/** Every act of the policy with its endpoint, its tests and its page, as the sources have them. */
export function census(endpoints: readonly string[]): readonly Entry[] {
  const domain = sourcesUnder('libs/domain', /\.spec\.ts$/);
  const door = [...sourcesUnder('test', /\.(int|e2e|full)\.spec\.ts$/), ...sourcesUnder('test/support', /\.ts$/)];
  const pages = sourcesUnder('apps/web/src/features', /(?:\.tsx|-forms\.ts)$/);
  return (Object.keys(policy) as readonly Act[]).map((act) => {
    const word = speaksOf(act);
    const where = (sources: readonly Source[]): readonly string[] =>
      sources.filter(({ text }) => word.test(text)).map(({ path }) => path);
    return {
      act,
      name:
        act === BEGINNING ? zh.pages.register.title : ((zh.acts.title as Readonly<Record<string, string>>)[act] ?? ''),
      who: [...new Set(policy[act].map(({ role }) => role))],
      endpoints: endpoints.filter((address) =>
        address.endsWith(act === BEGINNING ? 'POST /api/proposals' : `/${actPath(act)}`),
      ),
      examples: where(domain),
      throughTheDoor: where(door),
      pages: where(pages),
    };
  });
}

/** The census as a page to read. */
export function censusPage(entries: readonly Entry[]): string {
  const rows = entries.map(({ act, name, who, endpoints, examples, throughTheDoor, pages }) =>
    [
      `\`${act}\``,
      name,
      who.join(', '),
      endpoints.map((one) => `\`${one.replace(/^POST \/api/, '')}\``).join('<br>'),
      short(examples),
      short(throughTheDoor),
      short(pages.filter((path) => !path.endsWith('act-drawer.tsx'))) || short(pages),
    ].join(' | '),
  );
  return [
    '# Every act, its endpoint, its tests and its page',
    '',
    `${String(entries.length)} acts. Written by \`npm run census\`; a test fails where an act has no endpoint, no example in the domain, no test`,
    'through the front door or no page, and where this file is not what the sources say. Addresses are below `/api`.',
    '',
    '| act | 名称 | who | endpoint | examples | through the front door | page |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** The file's name is enough; the first two say where to begin. */
const short = (paths: readonly string[]): string =>
  paths
    .slice(0, 2)
    .map((path) => path.split('/').at(-1) ?? path)
    .join('<br>');
