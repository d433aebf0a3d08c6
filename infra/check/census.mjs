#!/usr/bin/env node
import { runTool } from './process.mjs';

/** Writes docs/acts.md, docs/life.md and docs/conformance from the sources, and says what is still lacking. */
const { ok, output } = await runTool(
  'jest',
  [
    '--selectProjects',
    'workflow',
    '--runTestsByPath',
    'test/architecture/census.spec.ts',
    'test/architecture/conformance.spec.ts',
    'test/architecture/life.spec.ts',
    'test/architecture/client.spec.ts',
    'test/architecture/reading-schema.spec.ts',
  ],
  { environment: { BANLI_WRITE_CENSUS: 'yes' } },
);
process.stdout.write(`${output}\n`);
process.exitCode = ok ? 0 : 1;
