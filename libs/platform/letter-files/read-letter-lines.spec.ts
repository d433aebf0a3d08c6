import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { LetterLine } from './letter-line.types';
import { readLetterLines } from './read-letter-lines';

const fixture = (name: string) => readFileSync(join(__dirname, '../../../test/fixtures/letter-files', name));
const textOf = (lines: readonly LetterLine[]) => lines.map(({ text }) => text.replace(/\s/gu, '')).join('');

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wps="s"';
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const numbered = (text: string, level: number) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const docx = (body: string) =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(numbering),
  });

describe('a letter as a .docx', () => {
  it('keeps paragraphs as lines and rows of a table as cells', async () => {
    const lines = await readLetterLines(fixture('33-attachment-table.docx'));

    expect(lines.find(({ text }) => text.startsWith('夏天代表'))).toEqual({ text: '夏天代表：' });
    expect(lines.find(({ cells }) => cells?.[0] === '2')?.cells).toEqual([
      '2',
      '兑付数字化改造补助资金',
      '2023年3月底前',
      '区财政局',
      '',
    ]);
  });

  it('writes out the numbers that Word only counts: 一、 （一） （二） 二、 （一）', async () => {
    const body = [numbered('甲', 0), numbered('乙', 1), numbered('丙', 1), numbered('丁', 0), numbered('戊', 1)].join(
      '',
    );

    const lines = await readLetterLines(docx(body));

    expect(lines.map(({ text }) => text)).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊']);
  });

  it('leaves out hidden and deleted words, and the copy of a text box that is kept for old programs', async () => {
    const box = (tag: string) => `<mc:${tag}><w:txbxContent>${paragraph('重庆市水利局')}</w:txbxContent></mc:${tag}>`;
    const body =
      `<w:p><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r></w:p>` +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>不见</w:t></w:r><w:del><w:r><w:delText>删去</w:delText></w:r></w:del><w:r><w:t>张三代表：</w:t></w:r></w:p>';

    expect(textOf(await readLetterLines(docx(body)))).toBe('重庆市水利局张三代表：');
  });

  it('refuses another zip file, a damaged one, and one behind a password or of an old Word', async () => {
    const compound = (name: string) =>
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(name, 'utf16le')]);

    await expect(readLetterLines(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).rejects.toMatchObject({
      problem: 'unknown-type',
    });
    await expect(readLetterLines(docx('').subarray(0, 60))).rejects.toMatchObject({ problem: 'broken' });
    await expect(readLetterLines(docx('<w:p>'))).rejects.toMatchObject({ problem: 'broken' });
    await expect(readLetterLines(compound('EncryptedPackage'))).rejects.toMatchObject({ problem: 'encrypted' });
    await expect(readLetterLines(compound('WordDocument'))).rejects.toMatchObject({ problem: 'old-word' });
  });
});

describe('a letter as a PDF', () => {
  it('puts lines together by position, tells the cells of a ruled table, and leaves page numbers out', async () => {
    const lines = await readLetterLines(fixture('24-year-in-letters.pdf'));

    expect(textOf(lines)).toContain('函〔2021〕640号');
    expect(lines.find(({ cells }) => cells?.[0] === '1')?.cells?.[2]).toBe('⼆〇⼆⼀年⼗⼆⽉');
    expect(lines.some(({ text }) => /^\s*— \d —\s*$/u.test(text))).toBe(false);
  });

  const pdf = (trailer: string, content = '') =>
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n5 0 obj<</Filter/Standard/V 1/R 2/P -4/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})>>endobj\ntrailer<</Root 1 0 R/Size 6${trailer}>>\n%%EOF`,
      'latin1',
    );

  it('refuses a scan without text, one behind a password, and a damaged one', async () => {
    await expect(readLetterLines(pdf('', '0 0 100 100 re f'))).rejects.toMatchObject({ problem: 'no-text' });
    await expect(readLetterLines(pdf('/Encrypt 5 0 R/ID[(a)(a)]'))).rejects.toMatchObject({ problem: 'encrypted' });
    await expect(readLetterLines(Buffer.from('%PDF-1.7\nnothing'))).rejects.toMatchObject({ problem: 'broken' });
  });
});

describe('any file', () => {
  it('is no letter with more than ten megabytes', async () => {
    await expect(readLetterLines(new Uint8Array(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ problem: 'too-large' });
  });
});
