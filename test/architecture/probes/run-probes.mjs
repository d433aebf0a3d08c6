import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, runTool } from '../../../infra/check/process.mjs';
import { breaches, scenery } from './breaches.mjs';

/** Rules about places that no room may enter anyway: their probes break the room's own rule as well. */
const accompanied = new Set(['tests-not-imported', 'resolvable']);

/**
 * Writes every breach into a miniature of the repository in a temporary folder, cruises it once with the real rules,
 * and expects each rule to have fired at its own file, and no rule at a lawful one. Each probe counts as one check.
 */
export async function runProbes() {
  const tree = await mkdtemp(join(tmpdir(), 'banli-probes-'));
  try {
    await build(tree);
    const { output } = await runTool(
      'depcruise',
      ['--config', 'probes.cjs', '--output-type', 'json', 'apps', 'libs', 'workflows', 'activities'],
      { cwd: tree },
    );
    return judge(violationsIn(output));
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

async function build(tree) {
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    await copyFile(join(root, file), join(tree, file));
  }
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'dir');
  await write(
    join(tree, 'probes.cjs'),
    `const rules = require('./.dependency-cruiser.cjs');
module.exports = { ...rules, options: { ...rules.options, preserveSymlinks: true } };`,
  );
  for (const file of scenery) await write(join(tree, file), 'export {};');
  for (const { at, text } of breaches) await write(join(tree, at), text);
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${text}\n`);
}

/** Names of the rules broken, by file. */
function violationsIn(output) {
  let summary;
  try {
    ({ summary } = JSON.parse(output));
  } catch {
    throw new Error(`The probes could not be cruised: ${output}`);
  }
  const broken = new Map();
  for (const { from, rule } of summary.violations) {
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  }
  return broken;
}

function judge(broken) {
  const unproven = [...neverProbed()].map((rule) => `rule ${rule} has no probe`);
  for (const { rule, at } of breaches) {
    const fired = broken.get(at) ?? new Set();
    const others = [...fired].filter((name) => name !== rule);
    if (rule !== null && !fired.has(rule)) unproven.push(`${at}: rule ${rule} did not fire`);
    if (others.length > 0 && !accompanied.has(rule)) unproven.push(`${at}: ${others.join(' and ')} fired as well`);
  }
  return {
    passed: breaches.length - Math.min(unproven.length, breaches.length),
    failed: unproven.length,
    output: unproven.join('\n'),
  };
}

function neverProbed() {
  const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
  const probed = new Set(breaches.map(({ rule }) => rule));
  return forbidden.map(({ name }) => name).filter((name) => !probed.has(name));
}
