import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { filesUnder, misnamedFiles } from './names.mjs';
import { checkPageSizes } from './page-sizes.mjs';
import { root, runTool } from './process.mjs';

const { suites } = createRequire(import.meta.url)('./suites.cjs');
const rooms = ['apps', 'libs', 'workflows', 'activities'];

/** A check of the text alone: `{ name, run }`, where `run` answers `{ passed, failed, output }`. */
export const staticChecks = [
  { name: 'format', run: () => one('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', run: () => one('eslint', ['--max-warnings', '0', '.']) },
  { name: 'types', run: types },
  { name: 'boundaries', run: boundaries },
  { name: 'dead code', run: () => one('knip', ['--no-progress']) },
  { name: 'names', run: async () => noneOf(await misnamedFiles()) },
  { name: 'suites', run: everySpecInOneSuite },
  { name: 'page sizes', run: checkPageSizes },
];

async function one(tool, args) {
  const { ok, output } = await runTool(tool, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

async function types() {
  const configs = ['tsconfig.json', 'tsconfig.pure.json', 'apps/web/tsconfig.json'];
  const results = [];
  for (const config of configs.filter((file) => existsSync(join(root, file)))) {
    const result = await one('tsc', ['--noEmit', '--pretty', 'false', '-p', config]);
    results.push({ ...result, output: result.failed ? `${config}\n${result.output}` : '' });
  }
  return sum(results);
}

/** The rooms and who may enter them (docs/adr/0002-rooms.md), then a proof that each rule would notice a breach. */
async function boundaries() {
  const cruise = await one('depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
    ...rooms.filter((room) => existsSync(join(root, room))),
  ]);
  const { runProbes } = await import('../../test/architecture/probes/run-probes.mjs');
  return sum([cruise, await runProbes()]);
}

/** A spec that no suite picks up would never run, and nobody would notice. */
async function everySpecInOneSuite() {
  const specs = (await filesUnder('')).filter((file) => /\.(?:spec|test)\.[cm]?[jt]sx?$/u.test(file));
  const misplaced = specs.flatMap((file) => {
    const takers = suites.filter(({ pattern }) => new RegExp(pattern, 'u').test(file)).map(({ name }) => name);
    return takers.length === 1 ? [] : [`${file} belongs to ${takers.join(' and ') || 'no suite'}`];
  });
  return noneOf(misplaced);
}

function noneOf(findings) {
  return { passed: findings.length ? 0 : 1, failed: findings.length ? 1 : 0, output: findings.join('\n') };
}

function sum(results) {
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
    output: results
      .map(({ output }) => output)
      .filter(Boolean)
      .join('\n'),
  };
}
