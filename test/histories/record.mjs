import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endTools, runTool } from '../../infra/check/process.mjs';
import { Problem, runCommand } from '../../infra/local/problem.mjs';
import { checkout } from '../../infra/local/settings.mjs';
import { setUp } from '../../infra/local/setup.mjs';

/*
 * Run by hand, once for a release: `node test/histories/record.mjs 0.2.0`. Has a test of test/replay play a case in every
 * stage and on every way of a life, and keep the history of each workflow under the release's number. A history, once
 * released, is never recorded again: workflows that began under it must still replay.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endTools);

await runCommand(async () => {
  const [version = ''] = parseArgs({ allowPositionals: true }).positionals;
  if (!/^\d+\.\d+\.\d+$/u.test(version)) throw new Problem('Which version? node test/histories/record.mjs 0.2.0');
  const folder = join(checkout, 'test/histories', version);
  if (existsSync(folder)) throw new Problem(`${folder} exists: a released history is never recorded again.`);
  await setUp({ web: false });
  const spec = 'test/replay/lived-today.full.spec.ts';
  const { ok, output } = await runTool('jest', ['--selectProjects', 'full', '--runTestsByPath', spec], {
    environment: { BANLI_RECORD_HISTORIES: folder },
  });
  process.stdout.write(`${output}\n`);
  return ok ? 0 : 1;
});
