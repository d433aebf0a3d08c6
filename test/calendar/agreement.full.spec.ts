import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, plainDate } from '@banli/calendar';
import { loadRulePack } from '@banli/platform';

const DATES = 10_000;
const FIRST = plainDate('2007-01-01');
/** Six months from the last of these still end in 2026. */
const DAYS = 7_000;

type Answer = { readonly id: string; readonly due: string; readonly unrolled: string; readonly provisional: boolean };

describe('banli deadline and a calendar in another language', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'banli-dates-'));
    const install = ['-m', 'pip', 'install', '--quiet', '--target', folder, 'chinesecalendar==1.11.0'];
    execFileSync('python3', install, { stdio: 'pipe' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('agree on 10,000 dates over every counted clock of Chongqing’s pack, 2007 to 2026', () => {
    const { clocks } = loadRulePack('chongqing');
    const counted = Object.values(clocks).flatMap(({ kind, limit }) => (limit ? [{ kind, limit }] : []));
    const asked = Array.from({ length: DATES }, (_, n) => {
      const rule = counted[n % counted.length];
      if (!rule) throw new Error('the pack counts nothing');
      // Steps of a prime length go through all the days in an order of no pattern.
      return { id: String(n), ...rule, from: addDays(FIRST, (n * 4_409) % DAYS) };
    });
    const file = join(folder, 'clocks.json');
    writeFileSync(file, JSON.stringify(asked.map(({ id, kind, from }) => ({ id, clock: kind, from }))));
    const printed = execFileSync(
      process.execPath,
      ['dist/apps/cli/src/main.js', 'deadline', '--pack', 'chongqing', '--clocks', file, '--json'],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const ours = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    const input = JSON.stringify(asked.map(({ from, limit }) => [from, limit.amount, limit.unit]));
    const theirs = JSON.parse(
      execFileSync('python3', [join(__dirname, 'count-dates.py')], {
        input,
        encoding: 'utf8',
        env: { ...process.env, PYTHONPATH: folder },
      }),
    ) as readonly (readonly [unrolled: string, due: string])[];

    expect(ours).toHaveLength(DATES);
    const differing = ours.flatMap(({ id, unrolled, due, provisional }, n) => {
      const [theirUnrolled, theirDue] = theirs[n] ?? [];
      return unrolled === theirUnrolled && due === theirDue && !provisional
        ? []
        : [{ ...asked[n], id, ours: [unrolled, due, provisional], theirs: theirs[n] }];
    });
    expect(differing).toEqual([]);
  });
});
