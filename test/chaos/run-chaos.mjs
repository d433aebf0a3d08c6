import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endTools, runTool } from '../../infra/check/process.mjs';
import { runCommand } from '../../infra/local/problem.mjs';
import { setUp } from '../../infra/local/setup.mjs';

/*
 * `npm run chaos -- --cases 200 --seed 7`: the test of test/chaos with cases and seed of one's own, and its figures on
 * the terminal. The same seed gives the same cases and the same blows; the moments at which these fall are chance.
 */
const limitMinutes = 60;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, endTools);

await runCommand(async () => {
  const { values } = parseArgs({
    options: { cases: { type: 'string', default: '200' }, seed: { type: 'string', default: '869' } },
  });
  await setUp({ web: false });
  const folder = await mkdtemp(join(tmpdir(), 'banli-chaos-'));
  const report = join(folder, 'figures.txt');
  try {
    const { ok, output } = await runTool(
      'jest',
      ['--selectProjects', 'full', '--runTestsByPath', 'test/chaos/kills.full.spec.ts'],
      {
        environment: {
          BANLI_CHAOS_CASES: values.cases,
          BANLI_CHAOS_SEED: values.seed,
          BANLI_CHAOS_REPORT: report,
        },
        limitMinutes,
      },
    );
    process.stdout.write(`${await readFile(report, 'utf8').catch(() => '')}\n${ok ? '' : output}`);
    return ok ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
