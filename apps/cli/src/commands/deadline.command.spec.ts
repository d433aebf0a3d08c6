import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadlineCommand } from './deadline.command';

class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** What the command prints and the code it leaves with; the process itself is not left. */
function run(...args: string[]): { code: number; printed: string[]; complained: string } {
  const printed: string[] = [];
  let complained = '';
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(Number(code));
  });
  const command = deadlineCommand().configureOutput({
    writeErr: (text) => (complained += text),
    writeOut: (text) => void printed.push(text),
  });
  try {
    command.parse(args, { from: 'user' });
    return { code: 0, printed, complained };
  } catch (error) {
    if (error instanceof Exit) return { code: error.code, printed, complained };
    throw error;
  }
}

/** With `--clocks` and a file that holds this. */
function runFile(json: string, ...args: string[]): ReturnType<typeof run> {
  const folder = mkdtempSync(join(tmpdir(), 'banli-clocks-'));
  try {
    writeFileSync(join(folder, 'clocks.json'), json);
    return run('--clocks', join(folder, 'clocks.json'), ...args);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

afterEach(() => jest.restoreAllMocks());

describe('banli deadline', () => {
  it('answers by a pack that is still being written, in a file, and says what is wrong with one', () => {
    const file = (name: string) => [
      '--pack',
      `test/fixtures/packs/${name}`,
      '--clock',
      'reply',
      '--from',
      '2021-02-05',
    ];
    const { code, printed } = run(...file('linjiang.yaml'));
    expect([code, printed[0]?.split('\n')[0]]).toEqual([0, '2021-02-05 → 2021-04-06']);
    expect(run(...file('none.yaml'))).toMatchObject({
      code: 2,
      complained: expect.stringContaining('no file') as unknown,
    });
  });

  it('prints one JSON object a line: the reply from 5 February 2021 rolls to 6 May, the one from 30 November 2026 is provisional', () => {
    const { code, printed } = run(
      ...['--pack', 'chongqing', '--clock', 'reply', '--from', '2021-02-05', '--from', '2026-11-30', '--json'],
    );
    expect(code).toBe(0);
    const answers = printed.map((line) => JSON.parse(line) as Record<string, unknown>);
    const explained = { steps: expect.any(Object), working: expect.any(Object) };
    expect(answers).toEqual([
      { from: '2021-02-05', due: '2021-05-06', unrolled: '2021-05-05', provisional: false, ...explained },
      { from: '2026-11-30', due: '2027-03-01', unrolled: '2027-02-28', provisional: true, ...explained },
    ]);
    expect(answers[0]?.steps).toMatchObject({
      zh: expect.arrayContaining([expect.stringContaining('重庆条例第二十一条')]),
      en: expect.arrayContaining([expect.stringContaining('moved to Thursday 2021-05-06')]),
    });
  });

  it('gives the working as data: rule, article, days skipped with their names, roll, pack and calendar', () => {
    const { printed } = run('--pack', 'chongqing', '--clock', 'reply', '--from', '2021-02-05', '--json');
    expect((JSON.parse(printed[0] ?? '') as Record<string, unknown>).working).toMatchObject({
      clock: 'reply',
      pack: 'chongqing@2018.1',
      calendar: expect.stringMatching(/^cn-2026/),
      start: { event: 'assigned', on: '2021-02-05' },
      rule: {
        limit: { amount: 3, unit: 'month' },
        cites: { article: '重庆条例第二十一条' },
        rollCites: { kind: 'default' },
      },
      roll: { from: '2021-05-05', to: '2021-05-06', over: [{ on: '2021-05-05', reason: 'holiday', name: '劳动节' }] },
    });
  });

  it('answers many clocks of a file in its order, with the asker’s own names for them', () => {
    const { code, printed } = runFile(
      JSON.stringify([
        { id: '0869', clock: 'reply', from: '2021-02-05' },
        { clock: 'opinion', from: '2021-02-05' },
        { id: 'later', pack: 'chongqing@2018.1', clock: 'contact', from: '2026-02-09' },
      ]),
      ...['--pack', 'chongqing', '--json'],
    );
    expect(code).toBe(0);
    expect(printed.map((line) => JSON.parse(line) as object)).toMatchObject([
      { id: '0869', due: '2021-05-06' },
      { from: '2021-02-05', due: '2021-03-24' },
      { id: 'later', due: '2026-03-13' },
    ]);
  });

  it.each([
    ['not JSON at all', 'the file takes a JSON list of entries'],
    ['[{"from": "2021-02-05"}]', 'entry 1 names no pack, and none is given for all.'],
    ['[{"pack": "chongqing", "clock": "reply", "from": "2021-02-30"}]', 'entry 1: 2021-02-30 is not a day'],
    ['[{"pack": "chongqing", "clock": "reply", "since": "2021-02-05"}]', 'entry 1'],
  ])('leaves with 2 for a file that holds %s, before it answers anything', (json, sentence) => {
    const { code, printed, complained } = runFile(json);
    expect([code, printed]).toEqual([2, []]);
    expect(complained).toContain(sentence);
  });

  it('prints the due date of an opinion asked for on 5 February 2021, 24 March, with its steps in both languages', () => {
    const { printed } = run('--pack', 'chongqing', '--clock', 'opinion', '--from', '2021-02-05');
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^2021-02-05 → 2021-03-24\n/);
    expect(printed[0]).toContain('春节7天');
    expect(printed[0]).toContain('Spring Festival 7 days');
  });

  it.each([
    [
      ['--pack', 'atlantis', '--clock', 'reply', '--from', '2021-02-05'],
      'there is no rule pack atlantis; there is: beijing, chongqing, shanghai.',
    ],
    [
      ['--pack', 'chongqing', '--clock', 'lunch', '--from', '2021-02-05'],
      'the pack chongqing has no clock lunch; it has: assign, ',
    ],
    [['--pack', 'chongqing', '--clock', 'toString', '--from', '2021-02-05'], 'has no clock toString'],
    [
      ['--pack', 'chongqing', '--clock', 'reply', '--from', '2021-02-30'],
      '2021-02-30 is not a day; --from takes one as yyyy-mm-dd',
    ],
    [['--pack', 'chongqing', '--clock', 'reply', '--from', '2021-02-05', 'soon'], 'soon is not a day'],
    [
      ['--pack', 'chongqing', '--clock', 'reply', '--from', '9999-12-31'],
      '9999-12-31 is too late; --from takes days up to 2999.',
    ],
    [['--pack', 'chongqing', '--clock', 'commitment', '--from', '2021-02-05'], 'its date is the one promised'],
    [
      ['--pack', 'chongqing', '--clock', 'fulfilment-notice', '--from', '2021-02-05'],
      'due from 10-01 to 12-31 of every year',
    ],
    [['--pack', 'chongqing', '--clock', 'reply'], '--from is needed'],
    [['--pack', 'chongqing', '--clock', 'reply', '--from', '2021-02-05', '--today'], "unknown option '--today'"],
  ])('leaves with 2 and one sentence for %j: %s', (args, sentence) => {
    const { code, printed, complained } = run(...args);
    expect(code).toBe(2);
    expect(printed).toEqual([]);
    expect(complained).toContain(sentence);
    expect(complained.trim().split('\n')).toHaveLength(1);
  });

  it('leaves with 0 after --help', () => {
    expect(run('--help').code).toBe(0);
  });
});
