import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PrintOrder } from '@banli/documents';
import { print } from '../../libs/documents/print';
import { documentXml, partNames, partOf } from '../support/docx-parts';
import { letter0869InPrint } from '../support/letter-in-print';

const order: PrintOrder = { kind: 'letter', letter: letter0869InPrint, format: 'docx', dated: '2021-04-29' };
const noFonts = (): never => {
  throw new Error('a Word document needs no font');
};
const TWIPS_A_MM = 1440 / 25.4;

describe('letter 0869 as a Word document (GB/T 9704-2012, 10.1)', () => {
  let docx: Uint8Array;
  let body: string;

  beforeAll(async () => {
    docx = await print(order, noFonts);
    body = documentXml(docx);
  });

  const attribute = (xml: string, element: string, name: string): number =>
    Number(new RegExp(`<w:${element} [^>]*w:${name}="(-?\\d+)"`).exec(xml)?.[1]);

  it('has the page and the type area of the standard', () => {
    expect(attribute(body, 'pgSz', 'w') / TWIPS_A_MM).toBeCloseTo(210, 1);
    expect(attribute(body, 'pgSz', 'h') / TWIPS_A_MM).toBeCloseTo(297, 1);
    expect(attribute(body, 'pgMar', 'top') / TWIPS_A_MM).toBeCloseTo(37, 1);
    expect(attribute(body, 'pgMar', 'left') / TWIPS_A_MM).toBeCloseTo(28, 1);
    expect(attribute(body, 'pgMar', 'right') / TWIPS_A_MM).toBeCloseTo(26, 1);
    expect(attribute(body, 'pgMar', 'bottom') / TWIPS_A_MM).toBeCloseTo(35, 1);
  });

  it('names the standard’s fonts', () => {
    for (const font of ['仿宋_GB2312', '方正小标宋简体', '黑体']) expect(body).toContain(`w:eastAsia="${font}"`);
  });

  it('sets the body on exact lines of 29 points with an indent of two characters', () => {
    expect(body).toMatch(/w:line="580" w:lineRule="exact"|w:lineRule="exact" w:line="580"/);
    expect(body).toContain('w:firstLineChars="200"');
  });

  it('has mark and double lines on the first page alone, page numbers on the others', () => {
    const parts = partNames(docx).filter((name) => /header|footer/.test(name) && name.endsWith('.xml'));
    const withLines = parts.filter((name) => partOf(docx, name).includes('thickThinSmallGap'));
    const withNumbers = parts.filter((name) => partOf(docx, name).includes('PAGE'));

    expect(withLines).toHaveLength(1);
    expect(partOf(docx, withLines[0] ?? '')).toContain('重庆市生态环境局');
    expect(partOf(docx, withLines[0] ?? '')).toContain('thinThickSmallGap');
    expect(withNumbers).toHaveLength(2);
    expect(body).toContain('<w:titlePg/>');
  });

  it('repeats the head of the table of commitments on every page', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('says the same as the PDF, section by section, down to the copies', () => {
    const text = body.replace(/<[^>]+>/g, '');
    const { title, opening, sections, closing, copies, seal } = letter0869InPrint;

    for (const part of [
      opening,
      ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      ...closing,
    ])
      expect(text).toContain(part);
    expect(text).toContain(title);
    expect(text).toContain(`抄送：${copies}`);
    expect(text).toContain(seal?.code);
  });

  it('is the same byte for byte a second time and in two other processes', async () => {
    const script = join(__dirname, '../support/print-order.mjs');
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const elsewhere = (): string =>
      execFileSync(process.execPath, [script, ''], { input: JSON.stringify(order), encoding: 'utf8' });

    expect([hash(await print(order, noFonts)), elsewhere(), elsewhere()]).toEqual(Array(3).fill(hash(docx)));
  });
});
