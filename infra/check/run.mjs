#!/usr/bin/env node
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { findChromium } from './chromium.mjs';
import { runSuite } from './jest-suite.mjs';
import { endTools } from './process.mjs';
import { print, Report, twoAtATime } from './report.mjs';
import { staticChecks } from './static-checks.mjs';

const { suites } = createRequire(import.meta.url)('./suites.cjs');
const names = [...staticChecks, ...suites].map(({ name }) => name);
const usage = `usage: npm test [-- --full] [-- --only <step,step>]
  --full   also the tests that take longer than a quarter of an hour allows
  --only   these steps alone: ${names.join(', ')}`;

const report = new Report();
let startingServers;
let stopServers;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void interrupted());

process.exitCode = await main();

async function main() {
  const wanted = readArguments();
  if (!wanted) return 2;
  const ready = await report.step('set-up', setUp);
  if (!ready) print('    the steps below run on what is there');
  await twoAtATime(staticChecks.filter(({ name }) => wanted.has(name)).map(asJob));
  for (const suite of suites.filter(({ name }) => wanted.has(name))) {
    await report.step(suite.name, async () => runSuite(suite, await environmentOf(suite)));
  }
  if (stopServers) await report.step('clean-up', cleanUp);
  return report.finish();
}

function asJob({ name, run }) {
  return () => report.step(name, run);
}

/** The names of the steps to run; undefined, with the reason printed, where the arguments make no sense. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: { full: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) throw new Error('Runs every check of the repository.');
    const asked = values.only?.split(',').map((name) => name.trim());
    const unknown = asked?.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`There is no step "${unknown}".`);
    const late = new Set(suites.filter(({ onlyWhenAsked }) => onlyWhenAsked).map(({ name }) => name));
    return new Set(asked ?? names.filter((name) => values.full || !late.has(name)));
  } catch (error) {
    print(`${error.message}\n${usage}`);
    return undefined;
  }
}

/** Installs and builds where needed. Not a check of its own: it counts only when it fails. */
async function setUp() {
  const { setUp: prepare } = await import('../local/setup.mjs');
  await prepare({ quiet: true, web: true });
  return { passed: 0, failed: 0, output: '' };
}

/** Counts, as the set-up does, only when it fails. */
async function cleanUp() {
  await stopServers();
  return { passed: 0, failed: 0, output: '' };
}

/** What a suite's tests read from the environment; starts the servers for the first suite that needs them. */
async function environmentOf(suite) {
  return {
    ...(suite.servers ? await servers() : {}),
    ...(suite.browser ? { BANLI_TEST_CHROMIUM: await findChromium({ say: print }) } : {}),
  };
}

function servers() {
  startingServers ??= import('../../test/support/servers/test-servers.mjs')
    .then(({ startTestServers }) => startTestServers({ say: print }))
    .then(({ environment, stop }) => {
      stopServers = stop;
      return environment;
    });
  return startingServers;
}

/** Ends what is under way and leaves nothing running. */
async function interrupted() {
  endTools();
  await stopServers?.().catch(() => undefined);
  print('interrupted');
  process.exit(130);
}
