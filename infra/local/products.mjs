import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { fingerprint, stamp } from './fingerprint.mjs';
import { Problem } from './problem.mjs';
import { environmentWith } from './settings.mjs';

const serverSources = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'workflows', 'activities'];
const serverSettings = ['.swcrc', 'nest-cli.json', 'tsconfig.json', 'package-lock.json'];

/**
 * @typedef {{ root: string, node: string, say: (line: string) => void }} Workshop
 */

/**
 * @param {Workshop} workshop
 * @param {string} what
 * @param {readonly string[]} args of Node
 */
async function make({ root, node }, what, args) {
  const { code, stdout, stderr } = await run(node, args, { cwd: root, env: environmentWith({ RUST_BACKTRACE: '0' }) });
  if (code === 0) return;
  const details = `${stdout}${stderr}`.trim().split('\n').slice(-30).join('\n');
  throw new Problem(`Building ${what} failed; what was built before is still in place.`, { details });
}

/**
 * Puts a freshly built folder where the old one is; the gap is two renames wide.
 * @param {string} fresh
 * @param {string} place
 */
function swap(fresh, place) {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

/**
 * API, worker and command line. The compiler writes beside the present build, which is replaced only by a whole one.
 * @param {Workshop} workshop
 */
async function buildServer(workshop) {
  const { root } = workshop;
  const fresh = join('dist', '.next');
  rmSync(join(root, fresh), { recursive: true, force: true });
  const nest = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8'));
  const { filenames } = nest.compilerOptions.builder.options;
  nest.compilerOptions.builder.options.outDir = fresh;
  nest.compilerOptions.builder.options.filenames = filenames.filter((/** @type {string} */ one) =>
    existsSync(join(root, one)),
  );
  nest.compilerOptions.deleteOutDir = false;
  const settings = join('dist', '.nest-cli.json');
  writeFileSync(join(root, settings), JSON.stringify(nest));
  await make(workshop, 'API, worker and command line', ['node_modules/.bin/nest', 'build', '--config', settings]);
  const made = existsSync(join(root, fresh)) ? readdirSync(join(root, fresh)) : [];
  if (made.length === 0) throw new Problem('Building API, worker and command line gave no file: see nest-cli.json.');
  for (const folder of made) swap(join(root, fresh, folder), join(root, 'dist', folder));
  rmSync(join(root, fresh), { recursive: true, force: true });
}

/**
 * The web pages.
 * @param {Workshop} workshop
 */
async function buildWeb(workshop) {
  const { root } = workshop;
  const fresh = join(root, 'dist', '.next-web');
  rmSync(fresh, { recursive: true, force: true });
  const args = ['build', 'apps/web', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  await make(workshop, 'the web pages', ['node_modules/.bin/vite', ...args]);
  swap(fresh, join(root, 'dist', 'web'));
}

/**
 * Everything we build, each with the sources that decide whether it has to be built again.
 * @type {readonly { name: string, title: string, product: string, needs: string,
 *   sources: readonly string[], build: (workshop: Workshop) => Promise<void> }[]}
 */
const products = [
  {
    name: 'server',
    title: 'API, worker and command line',
    product: 'dist/apps',
    needs: 'nest-cli.json',
    sources: [...serverSources, ...serverSettings],
    build: buildServer,
  },
  {
    name: 'bundle',
    title: 'the workflow bundle',
    product: 'dist/workflows-bundle.js',
    needs: 'dist/apps/worker/src/bundle.js',
    sources: [...serverSources, ...serverSettings],
    build: (workshop) => make(workshop, 'the workflow bundle', ['dist/apps/worker/src/bundle.js']),
  },
  {
    name: 'answers',
    title: 'the schemas of the API’s answers',
    product: 'dist/api-answers.json',
    needs: 'infra/local/answer-schemas.mjs',
    sources: ['apps/api', 'libs', 'tsconfig.json', 'package-lock.json', 'infra/local/answer-schemas.mjs'],
    build: (workshop) =>
      make(workshop, 'the schemas of the API’s answers', [
        'infra/local/answer-schemas.mjs',
        join(workshop.root, 'dist', 'api-answers.json'),
      ]),
  },
  {
    name: 'web',
    title: 'the web pages',
    product: 'dist/web',
    needs: 'apps/web/vite.config.ts',
    sources: ['apps/web', 'libs', 'tsconfig.json', 'package-lock.json'],
    build: buildWeb,
  },
];

/**
 * Builds what has changed since it was last built.
 * @param {Workshop & { web: boolean }} options
 */
export async function buildProducts({ web, ...workshop }) {
  const { root, say } = workshop;
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const { name, title, product, needs, sources, build } of products) {
    if ((name === 'web' && !web) || !existsSync(join(root, needs))) continue;
    const built = stamp(join(root, 'dist', '.built', name));
    const wanted = fingerprint(root, sources);
    if (built.is(wanted) && existsSync(join(root, product))) continue;
    const begin = performance.now();
    say(`Building ${title} …`);
    built.clear();
    await build(workshop);
    built.set(wanted);
    say(`Built ${title} in ${((performance.now() - begin) / 1000).toFixed(1)} s.`);
  }
}
