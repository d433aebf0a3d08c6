import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommanderError, Command } from 'commander';
import { packCommand } from './pack.command';

const district = (own: string): string => `
id: tongliang
version: '2018.1'
jurisdiction: tongliang
inherits:
  pack: chongqing@2018.1
  cites:
    kind: law
    article: 重庆条例第三十九条
    quote: 参照本条例规定执行
name: { zh: 铜梁区规则, en: Rules of Tongliang district }
${own}`;

/** Asked through a function: the command sets it, which the compiler cannot see. */
const endedWith = (): typeof process.exitCode => process.exitCode;

describe('banli pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banli-pack-'));
  const file = (text: string): string => {
    const path = join(folder, 'tongliang.yaml');
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  /** What the command prints and complains of, and the code it would leave with. */
  function run(...words: readonly string[]): { code: typeof process.exitCode; printed: string; complained: string } {
    let [printed, complained] = ['', ''];
    process.exitCode = 0;
    jest.spyOn(console, 'log').mockImplementation((line: string) => void (printed += `${line}\n`));
    const quiet = (command: Command): Command =>
      command.exitOverride().configureOutput({ writeErr: (text) => void (complained += text) });
    const command = quiet(packCommand());
    command.commands.forEach(quiet);
    try {
      command.parse(words, { from: 'user' });
      return { code: endedWith(), printed, complained };
    } catch (fault) {
      return { code: (fault as CommanderError).exitCode, printed, complained };
    }
  }

  it('checks a district that applies the rules of its city by analogy (39), and says whose they are', () => {
    const { code, printed } = run('check', file(district('')));
    expect([code, printed]).toEqual([0, expect.stringContaining('tongliang@2018.1')]);
    expect(printed).toContain('inherits chongqing@2018.1');
    expect(printed).toContain('clocks: 17');
  });

  it('refuses a field that does not exist by its line, and a parent that is not there', () => {
    const misspelt = run('check', file(district('clocks:\n  reply:\n    limits: { amount: 2, unit: month }\n')));
    expect(misspelt.code).toBe(2);
    expect(misspelt.complained).toMatch(
      /tongliang\.yaml line 14: clocks\.reply\.limits: .*not known here; allowed: name/,
    );
    const orphan = run('check', file(district('').replace('chongqing@2018.1', 'chongqing@1999.1')));
    expect(orphan.complained).toContain(
      'line 6: inherits.pack: there is no pack chongqing@1999.1; there is: beijing@2014.1, chongqing@2018.1, shanghai@2015.1',
    );
    expect(run('check', join(folder, 'none.yaml')).complained).toContain('There is no file');
  });

  it('shows what the district does otherwise, and ends with 1', () => {
    const own = `clocks:
  opinion:
    limit: { amount: 20, unit: working-day }
    cites: { kind: default, reason: { zh: 本区默认。, en: Our default. } }
  contact: null
silent: { contact: { zh: 本区没有规定。, en: No rule here. } }
`;
    const { code, printed } = run('diff', 'chongqing', file(district(own)));
    expect(code).toBe(1);
    expect(printed).toContain('clocks.opinion.limit: 30 working-day → 20 working-day\n');
    expect(printed).toContain('clocks.contact.limit: 20 working-day → —\n');
    expect(printed).not.toContain('clocks.reply');
    expect(run('diff', 'chongqing', file(district('')))).toEqual({ code: 0, printed: '', complained: '' });
  });

  it('refuses a number as law that the quotation does not give, and a clock left out without a word', () => {
    const twenty = 'clocks:\n  opinion: { limit: { amount: 20, unit: working-day } }\n';
    expect(run('check', file(district(twenty))).complained).toMatch(
      /clocks\.opinion\.cites\.quote: .*the quote does not give this limit: 二十个工作日 \/ 20个工作日/,
    );
    expect(run('check', file(district('clocks: { contact: null }\n'))).complained).toContain(
      'silent.contact: 法规未规定的，写明如何处理',
    );
    const both = 'silent: { reply: { zh: 没有规定。, en: None. } }\n';
    expect(run('check', file(district(both))).complained).toContain('the law cannot be silent on it');
  });

  it('refuses words that stand in the law nowhere, or in another article than the one named', () => {
    const changed = 'answersTo:\n  cites: { kind: law, article: 重庆条例第二十三条, quote: 只答复领衔代表 }\n';
    expect(run('check', file(district(changed))).complained).toContain(
      'answersTo.cites: 重庆条例第二十三条中没有这句话 that article does not say this: 只答复领衔代表',
    );
    const misplaced = 'answersTo:\n  cites: { kind: law, article: 重庆条例第二十四条, quote: 由主要负责人审定签发 }\n';
    expect(run('check', file(district(misplaced))).code).toBe(2);
  });

  it.each(['chongqing-2018', 'shanghai-2015', 'beijing-2014'])('finds every quotation of %s in its law', (name) => {
    const path = join(__dirname, `../../../../libs/rules/packs/${name}.yaml`);
    expect(run('check', path)).toMatchObject({ code: 0, complained: '' });
  });

  it('says which dates of cases told by their days would differ under another pack (simulate --cases FILE.json)', () => {
    const own =
      'clocks:\n  opinion:\n    limit: { amount: 20, unit: working-day }\n    cites: { kind: default, reason: { zh: 本区。, en: Ours. } }\n';
    const list = join(folder, 'cases.json');
    const cases = [
      { case: '0869', pack: 'chongqing', days: { assigned: '2021-02-05', 'unit-received': '2021-02-08' } },
    ];
    writeFileSync(list, JSON.stringify(cases));
    const { code, printed } = run('simulate', file(district(own)), '--cases', list);
    expect([code, printed.split('\n')[0]]).toEqual([
      0,
      expect.stringContaining('0869  opinion  2021-03-24 → 2021-03-10'),
    ]);
    expect(printed).toContain('5 dates of 1 records were counted; 1 would differ.');
    expect(
      JSON.parse(run('simulate', 'beijing', '--cases', list, '--json').printed.split('\n')[0] ?? ''),
    ).toMatchObject({
      clock: 'return',
      from: '2021-02-24',
    });
    writeFileSync(list, '[{"case": "0869", "pack": "chongqing", "days": {"begun": "2021-02-05"}}]');
    expect(run('simulate', 'beijing', '--cases', list)).toMatchObject({
      code: 2,
      complained: expect.stringContaining('0.days'),
    });
    expect(run('simulate', 'beijing', '--cases', join(folder, 'none.json'))).toMatchObject({ code: 2 });
    expect(run('simulate', 'beijing', '--cases', '0869').complained).toContain('chongqing/5-4/0869');
  });

  it('lists the packs there are, and names them where another is asked for', () => {
    expect(run('list').printed).toContain('chongqing@2018.1');
    expect(run('diff', 'chongqing', 'atlantis')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('chongqing'),
    });
  });
});
