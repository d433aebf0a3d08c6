import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintOrder } from '@banli/documents';
import { Fonts, FontsMissing } from '../../libs/documents/fonts';
import { print } from '../../libs/documents/print';
import { letter0869InPrint } from '../support/letter-in-print';
import { measurePdf, type MeasuredPage } from '../support/measure-pdf';

const fontsDir = process.env['BANLI_TEST_FONTS_DIR'] ?? '';
const root = join(__dirname, '../..');

const letter = letter0869InPrint;
const order: PrintOrder = { kind: 'letter', letter, format: 'pdf', dated: '2021-04-29' };

/** A millimetre either way: what the standard's measures are held to here. */
const near = (found: number | undefined, expected: number): void => {
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(1);
};
const MM_A_POINT = 25.4 / 72;

describe('letter 0869 as a PDF, measured by another program (GB/T 9704-2012, 10.1)', () => {
  const fonts = new Fonts(fontsDir);
  let pages: readonly MeasuredPage[];
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await print(order, () => fonts);
    pages = measurePdf(bytes);
  });

  const page = (number: number): MeasuredPage => {
    const found = pages.at(number < 0 ? number : number - 1);
    if (!found) throw new Error(`no page ${String(number)}`);
    return found;
  };
  const text = (number: number, start: string): MeasuredPage['texts'][number] => {
    const found = page(number).texts.find((one) => one.text.startsWith(start));
    if (!found) throw new Error(`nothing on page ${String(number)} begins with ${start}`);
    return found;
  };

  it('is A4', () => {
    for (const { width, height } of pages) {
      near(width, 210);
      near(height, 297);
    }
  });

  it('has the mark’s ink 30 mm from the top, in the middle', () => {
    const mark = text(1, '重庆市生态环境局');
    const over = Math.max(...Array.from(mark.text).map((one) => fonts.inkOf('xiaobiaosong', one).top));

    near(mark.y - over * mark.size * MM_A_POINT, 30);
    near(mark.x + mark.width / 2, 105);
    expect(mark.font).toMatch(/FandolSong-Bold/);
  });

  it('has a red double line of 170 mm, thick over thin, 4 mm under the mark', () => {
    const mark = text(1, '重庆市生态环境局');
    const under = Math.min(...Array.from(mark.text).map((one) => fonts.inkOf('xiaobiaosong', one).bottom));
    const [thick, thin] = page(1).strokes;

    near((thick?.from.y ?? 0) - (thick?.width ?? 0) / 2 - (mark.y - under * mark.size * MM_A_POINT), 4);
    near((thick?.to.x ?? 0) - (thick?.from.x ?? 0), 170);
    near(thick?.from.x, 20);
    expect(thick?.width).toBeGreaterThan(thin?.width ?? 9);
    expect(thin?.from.y).toBeGreaterThan(thick?.from.y ?? 999);
  });

  it('has another 20 mm from the foot, thin over thick, and neither on any other page', () => {
    const [, , thin, thick] = page(1).strokes;

    near((thick?.from.y ?? 0) + (thick?.width ?? 0) / 2, 277);
    expect(thick?.width).toBeGreaterThan(thin?.width ?? 9);
    expect(thin?.from.y).toBeLessThan(thick?.from.y ?? 0);
    expect(page(1).strokes).toHaveLength(4);
    for (const other of pages.slice(1, -1)) expect(other.strokes).toHaveLength(0);
  });

  it('has the number flush right, 7/8 of a character under the line', () => {
    const number = text(1, '渝环函〔2021〕313号');
    const thin = page(1).strokes[1];

    near(number.x + number.width, 184);
    near(number.y - 0.88 * number.size * MM_A_POINT - ((thin?.from.y ?? 0) + (thin?.width ?? 0) / 2), 14 * MM_A_POINT);
  });

  it('has the title in 22 points in the middle, two lines under the number', () => {
    const number = text(1, '渝环函〔2021〕313号');
    const title = page(1).texts.filter(({ size }) => size === 22);

    expect(title.map((line) => line.text)).toEqual([
      '重庆市生态环境局',
      '关于市五届人大四次会议第0869号',
      '建议办理情况的答复函',
    ]);
    for (const line of title) near(line.x + line.width / 2, 106);
    // number line, two empty lines, title line: three pitches between the middles of the characters
    const middle = (line: { y: number; size: number }): number => line.y - 0.38 * line.size * MM_A_POINT;
    near(middle(title[0] ?? { y: 0, size: 0 }) - middle(number), 3 * 29 * MM_A_POINT);
  });

  it('begins the body two characters in, 28 characters to 156 mm, 29 points a line', () => {
    const first = text(1, '您提出的《关于');
    const second = text(1, '保护联防联控');

    near(first.x, 28 + 2 * (156 / 28));
    near(second.x, 28);
    near(second.x + second.width, 184);
    near(second.y - first.y, 29 * MM_A_POINT);
    expect([first.size, first.font]).toEqual([16, expect.stringContaining('FandolFang')]);
  });

  it('fills a page with 22 lines', () => {
    const lines = new Set(page(2).texts.flatMap(({ y, size }) => (size === 16 ? [Math.round(y)] : [])));

    expect(lines.size).toBe(22);
    near(Math.min(...lines), 37 + 7.2);
    near(Math.max(...lines), 262 - 3);
  });

  it('sets headings of the first level in 黑体', () => {
    expect(text(1, '一、关于政策标准统一').font).toContain('FandolHei');
  });

  it('numbers pages from the second on, even ones left and odd ones right, a character in', () => {
    expect(page(1).texts.some((one) => /^— \d/.test(one.text))).toBe(false);
    near(text(2, '— 2 —').x, 28 + 14 * MM_A_POINT);
    const third = text(3, '— 3 —');
    near(third.x + third.width, 184 - 14 * MM_A_POINT);
    near(third.y - 0.38 * third.size * MM_A_POINT, 262 + 7);
    expect([third.size, third.font]).toEqual([14, expect.stringContaining('FandolSong-Regular')]);
  });

  it('ends with the copies at the foot of the last page’s type area, 14 points, and a full stop', () => {
    const copies = page(-1).texts.filter(({ size, y }) => size === 14 && y > 230 && y < 263);

    expect(copies[0]?.text).toMatch(/^抄送：市人大常委会人代工委，/u);
    expect(copies.at(-1)?.text).toMatch(/。$/u);
    near(copies[0]?.x, 28 + 14 * MM_A_POINT);
    near((copies.at(-1)?.y ?? 0) + (0.12 * 14 + 4) * MM_A_POINT, 262);
  });

  it('carries the check code on the last page', () => {
    expect(text(-1, '查验码').text).toBe('查验码 K7Q2-9XMD-4HTR');
  });

  it('is the same byte for byte in two other processes', () => {
    const script = join(root, 'test/support/print-order.mjs');
    const elsewhere = (): string =>
      execFileSync(process.execPath, [script, fontsDir], { input: JSON.stringify(order), encoding: 'utf8' });
    const here = createHash('sha256').update(bytes).digest('hex');

    expect([elsewhere(), elsewhere()]).toEqual([here, here]);
  });

  it('embeds characters of names that Fandol lacks from Noto: 镕, 喆 and 堃', async () => {
    const rare = { ...letter, salutation: '李镕喆堃代表：' };
    const [first] = measurePdf(await print({ ...order, letter: rare }, () => fonts));

    const runs = first?.texts.filter(({ text: one }) => /[镕喆堃]/u.test(one)) ?? [];
    expect(runs.map((one) => one.text).join('')).toContain('镕喆堃');
    expect(first?.texts.some(({ font }) => font.includes('NotoSerif'))).toBe(true);
  });

  it('says 草稿 across every page of a draft, and carries no code there', async () => {
    const { seal: _seal, number: _number, ...unsealed } = letter;
    const draft = { ...unsealed, status: { kind: 'draft', version: 3 } } as const;
    const drafted = measurePdf(await print({ ...order, letter: draft }, () => fonts));

    for (const { texts } of drafted) expect(texts.some((one) => one.text === '草稿')).toBe(true);
    expect(drafted.flatMap(({ texts }) => texts).some((one) => one.text.includes('查验码'))).toBe(false);
  });

  it('says which font is missing, rather than printing boxes', () => {
    expect(() => new Fonts(join(root, 'docs'))).toThrow(FontsMissing);
    expect(() => new Fonts(undefined)).toThrow('FandolFang-Regular.otf');
  });

  it('embeds the very files that set-up fetches', () => {
    const release = readFileSync(join(root, 'infra/local/font-release.mjs'), 'utf8');

    for (const [name, { sha256 }] of Object.entries(Fonts.files)) {
      expect(release).toContain(name);
      expect(release).toContain(sha256);
    }
  });
});
