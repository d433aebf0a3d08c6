#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { root, runTool } from './process.mjs';
import { setUp } from '../local/setup.mjs';

/** Measures the pages' budget among that many cases and writes docs/budget.md, with the machine's load. */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' } } });
await setUp({ quiet: true, web: true });
const report = join(root, 'docs', 'budget.md');
const { ok, output } = await runTool(
  'jest',
  ['--selectProjects', 'full', '--testTimeout', '900000', '--runTestsByPath', 'test/browser/budget.full.spec.ts'],
  {
    limitMinutes: 30,
    environment: {
      BANLI_TEST_CHROMIUM: await findChromium({ say: console.log }),
      BANLI_BUDGET_CASES: values.cases,
      BANLI_BUDGET_REPORT: report,
    },
  },
);
await runTool('prettier', ['--write', report]);
process.stdout.write(`${output}\n`);
process.exitCode = ok ? 0 : 1;
