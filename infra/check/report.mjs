import { stripVTControlCharacters } from 'node:util';

/** Prints one line a step, the output of a failed one below it, and the counts at the very end. */
export class Report {
  passed = 0;
  failed = 0;

  /** Runs a step, counts it, and never throws: what a step throws is its failure. */
  async step(name, run) {
    const started = Date.now();
    const { passed, failed, output } = await run().catch((error) => ({
      passed: 0,
      failed: 1,
      output: inWords(error),
    }));
    this.passed += passed;
    this.failed += failed;
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    const counts = [...(passed ? [`${passed} passed`] : []), ...(failed ? [`${failed} failed`] : [])].join(', ');
    print(`${failed ? '✗' : '✓'} ${name.padEnd(12)} ${seconds.padStart(8)}   ${counts}`);
    if (failed && output) print(stripVTControlCharacters(output).replace(/^/gm, '    '));
    return failed === 0;
  }

  /** The last line of every run. */
  finish() {
    print(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

/** The sentence of a fault, with the lines of a log or of a tool where it carries them. */
function inWords(error) {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.details].filter(Boolean).join('\n');
}

export function print(text) {
  process.stdout.write(`${text}\n`);
}

/** Runs the jobs two at a time: two cores are what the smallest machine has. */
export async function twoAtATime(jobs) {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all([lane(), lane()]);
}
