import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

export type ScriptOf = { readonly page: string; readonly kilobytes: number };
export type WorkOf = { readonly page: string; readonly what: string; readonly milliseconds: number };
export type ListRead = {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  /** The bare query, asked in turn with the list. */
  readonly bareP50: number;
  readonly bareP95: number;
};

export const ratioOf = ({ p95, bareP95 }: ListRead): number => p95 / bareP95;

/** What was measured, as it is printed beside the test and written where `npm run budget` says. */
export class BudgetReport {
  readonly scripts: ScriptOf[] = [];
  readonly work: WorkOf[] = [];
  readonly reads: ListRead[] = [];
  private readonly loads: number[] = [];

  constructor(
    private readonly cases: number,
    private readonly limits: { readonly kilobytes: number; readonly milliseconds: number },
  ) {}

  noteLoad(): void {
    this.loads.push(loadavg()[0] ?? Number.NaN);
  }

  write(file: string): void {
    writeFileSync(file, this.text());
  }

  private text(): string {
    const { kilobytes, milliseconds } = this.limits;
    return [
      `# The budget of the pages, among ${this.cases.toLocaleString('en')} cases`,
      '',
      'Written by `npm run budget`, which sets up servers and a browser of its own, fills the read models with invented cases of 95',
      'units and 3,080 people, a tenth of them still in hand (eight times what a municipality has at once), and reads them as people do.',
      '',
      `Measured on ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'a processor'}, Node ${process.versions.node}, shared with other programs: the load of the`,
      `last minute was ${this.loads.map((load) => load.toFixed(1)).join(', ')} before and after each part. Milliseconds of a busy machine say little; ratios and the main`,
      'thread’s own clock say more, and they alone are asserted.',
      '',
      '## Script of a page, gzipped',
      '',
      `At most ${String(kilobytes)} KB, by whoever comes straight to it, with all that it fetches until it stands still.`,
      '',
      ...table(
        ['page', 'KB'],
        this.scripts.map(({ page, kilobytes: size }) => [page, size.toFixed(0)]),
      ),
      '',
      '## Main-thread work of one act on a list',
      '',
      `At most ${String(milliseconds)} ms by the thread’s own clock, the median of three after one that is not counted; to open a page is shown and not limited.`,
      '',
      ...table(
        ['page', 'act', 'ms'],
        this.work.map(({ page, what, milliseconds: worked }) => [page, what, worked.toFixed(0)]),
      ),
      '',
      '## Answers of the API',
      '',
      'Each list is asked in turn with a page of the register as bare SQL (`select stream, title from read.proposal order by received_on desc,',
      'stream limit 51`); the ratio is of the two p95. A list has sign-in, rights, names, counts and HTTP in it, the bare page nothing.',
      '',
      ...table(
        ['list', 'p50 ms', 'p95 ms', 'bare p50', 'bare p95', '× bare'],
        this.reads.map((read) => [
          read.name,
          ...[read.p50, read.p95, read.bareP50, read.bareP95].map((ms) => ms.toFixed(1)),
          ratioOf(read).toFixed(1),
        ]),
      ),
      '',
    ].join('\n');
  }
}

/** Aligned as Prettier does. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((name, at) => Math.max(name.length, 3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}
