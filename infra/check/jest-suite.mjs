import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './process.mjs';

/** Runs one suite by jest and counts its tests one by one. */
export async function runSuite(suite, environment) {
  const folder = await mkdtemp(join(tmpdir(), 'banli-check-'));
  const outputFile = join(folder, `${suite.name}.json`);
  try {
    const { ok, output } = await runTool(
      'jest',
      [
        '--selectProjects',
        suite.name,
        '--maxWorkers',
        String(suite.workers),
        '--testTimeout',
        String(suite.testSeconds * 1000),
        '--json',
        '--outputFile',
        outputFile,
        '--passWithNoTests=false',
      ],
      { environment, limitMinutes: suite.limitMinutes },
    );
    return countTests(suite.name, await readReport(outputFile), ok, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A skipped test counts as failed, and so does a file that could not be run, a suite that ran no test, and a run that
 * ended badly although each of its tests passed (an error in the set-up or after the last test).
 */
function countTests(name, report, ok, output) {
  if (!report) return { passed: 0, failed: 1, output: output || `${name}: jest wrote no report.` };
  const passed = report.numPassedTests;
  const notRun = report.numPendingTests + report.numTodoTests;
  let failed = report.numFailedTests + report.numRuntimeErrorTestSuites + notRun;
  const notes = [];
  if (notRun > 0)
    notes.push(`${name}: ${notRun} skipped or unwritten test(s); a test that does not run proves nothing.`);
  if (passed + failed === 0) {
    notes.push(`${name}: the suite ran no test.`);
    failed = 1;
  } else if (!ok && failed === 0) {
    notes.push(`${name}: every test passed, but jest ended badly.`);
    failed = 1;
  }
  return { passed, failed, output: [output, ...notes].filter(Boolean).join('\n') };
}
