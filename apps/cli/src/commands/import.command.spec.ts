import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterReading } from '@banli/letter';
import type { Command, CommanderError } from 'commander';
import { directory, letter0869 } from '../demonstration/case-0869';
import { importCommand } from './import.command';

const fixtures = join(__dirname, '../../../../test/fixtures');
const original = join(fixtures, 'reply-letter-0869.txt');

describe('banli import letter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banli-import-'));
  const file = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  async function run(...words: readonly string[]): Promise<{ code: number; printed: string; complained: string }> {
    let [printed, complained] = ['', ''];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void (printed += `${line}\n`));
    const quiet = (command: Command): Command =>
      command.exitOverride().configureOutput({ writeErr: (text) => void (complained += text) });
    const command = quiet(importCommand());
    command.commands.forEach(quiet);
    try {
      await command.parseAsync(words, { from: 'user' });
      return { code: 0, printed, complained };
    } catch (fault) {
      return { code: (fault as CommanderError).exitCode, printed, complained };
    }
  }

  const read = async (path: string): Promise<LetterReading> =>
    JSON.parse((await run('letter', path, '--json')).printed) as LetterReading;
  const nameOf = (id: string): string | undefined => directory.find((party) => party.id === id)?.shortName;

  it('reads 渝环函〔2021〕313号 as its record has it, word for word', async () => {
    const letter = await read(original);

    expect(letter).toMatchObject({
      organ: '重庆市生态环境局',
      number: '渝环函〔2021〕313号',
      congress: '市五届人大',
      session: '四次会议',
      proposalNumber: '0869',
      deputies: letter0869.salutation,
      title: '关于在成渝地区双城经济圈建设中强化生态环境保护联防联控的建议',
      sections: letter0869.sections,
      signer: { name: '吴盛海', post: '局长' },
      commitments: [{ item: '', due: '', dueOn: null, responsibleUnit: '' }],
      cc: letter0869.copies.map(nameOf),
      letterTitle: letter0869.title,
      opening: letter0869.opening,
      closing: letter0869.closing,
      unread: [],
    });
    expect(letter.coHandlers).toEqual(letter0869.copies.slice(3).map(nameOf));
  });

  it('reads the same letter from a .docx and from a PDF, its pages and lines broken otherwise', async () => {
    const text = await read(original);
    const docx = await read(join(fixtures, 'letter-files', 'reply-letter-0869.docx'));
    const pdf = await read(join(fixtures, 'letter-files', 'reply-letter-0869.pdf'));

    expect(docx).toEqual(text);
    expect({ ...pdf, unread: [] }).toEqual(text);
  });

  it('says where a page without indents does not tell whether a paragraph begins', async () => {
    const { unread } = await read(join(fixtures, 'letter-files', 'reply-letter-0869.pdf'));

    expect(unread.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
      'sections: unclear',
      'sections: unclear',
    ]);
    expect(unread[0]?.text).toMatch(/^2020年，川渝两省市生态环境部门/u);
  });

  it('finds in it, without its record, three departments credited but not consulted, no class, and an empty row', async () => {
    const { findings } = await read(original);

    expect(findings.map(({ code, facts }) => ('name' in facts ? `${code}: ${facts.name}` : code))).toEqual([
      'department-not-consulted: 市发展改革委',
      'department-not-consulted: 市林业局',
      'department-not-consulted: 市公安局',
      'class-missing',
      'commitment-row-empty',
    ]);
    expect(findings.find(({ code }) => code === 'class-missing')?.article).toContain('第二十二条');
  });

  it('reads the same from GB 18030, from UTF-16 and behind a byte-order mark', async () => {
    const text = '渝水函〔2021〕7号\r\n张三代表：\r\n';
    const expected = await read(file('plain.txt', text));
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const gb18030 = Buffer.from('d3e5cbaebaafa1b232303231a1b337bac50d0ad5c5c8fdb4fab1eda3ba0d0a', 'hex');

    expect(expected).toMatchObject({ number: '渝水函〔2021〕7号', deputies: ['张三'] });
    for (const bytes of [Buffer.from(`\ufeff${text}`), utf16, gb18030])
      expect(await read(file('other.txt', bytes))).toEqual(expected);
  });

  it('prints for people what was read and what was not', async () => {
    const { printed } = await run('letter', original);

    expect(printed).toContain('发文字号 number         渝环函〔2021〕313号\n');
    expect(printed).toContain('检查 findings: 5\n');
    expect(printed).toContain('未读懂 unread: 0\n');
  });

  it.each([
    ['an empty file', '', '文件是空的。'],
    ['nothing but white space', ' \n\t\n', '文件是空的。'],
    ['bytes that are no text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'Only .txt, .docx and .pdf'],
  ])('refuses %s with 2 and says why in both languages', async (_what, bytes, sentence) => {
    const { code, complained } = await run('letter', file('bad.txt', bytes));

    expect(code).toBe(2);
    expect(complained).toContain(sentence);
  });

  it('refuses a file that is not there, and rules that no pack holds', async () => {
    expect(await run('letter', join(folder, 'none.txt'))).toMatchObject({ code: 2 });
    expect(await run('letter', original, '--pack', 'atlantis')).toMatchObject({ code: 2 });
    expect(readFileSync(original).length).toBeGreaterThan(0);
  });
});
