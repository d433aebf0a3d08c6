import type { PdfPage, PdfRule, PdfText } from './pdf-page.types';
import type { LetterLine } from './letter-line.types';

/** Points within which two rules, or two baselines of small print, are the same. */
const NEAR = 3;
/** Lines under which nothing of the letter stands. */
const FOOT_LINES = 3;
const PAGE_NUMBER = /^\s*[-—–－·•]{0,2}\s*\d{1,3}\s*[-—–－·•]{0,2}\s*$/u;

/** The lines of a PDF, put together by position: text by its baseline, ruled tables by their cells. */
export function pdfLines(pages: readonly PdfPage[]): readonly LetterLine[] {
  return pages.flatMap(({ texts, rules }) => {
    const tables = tablesOf(rules);
    const outside = texts.filter((text) => !tables.some((table) => within(text, table)));
    const margin = leftMargin(outside);
    const placed: { y: number; line: LetterLine }[] = [
      ...rowsOfText(outside).map((row) => ({ y: row[0]?.y ?? 0, line: { text: lineOf(row, margin) } })),
      ...tables.flatMap((table) => tableRows(table, texts)),
    ];
    const sorted = placed
      .sort((one, other) => other.y - one.y)
      .map(({ line }, at): LetterLine =>
        at >= placed.length - FOOT_LINES && !line.cells ? withoutPageNumber(line) : line,
      );
    return sorted.filter(({ text }, at) => !(PAGE_NUMBER.test(text) && (at === 0 || at === sorted.length - 1)));
  });
}

/** A page number may share its height with something else at the foot of the page, far from it. */
const withoutPageNumber = ({ text }: LetterLine): LetterLine => ({
  text: text
    .replace(/^\s*[—–]\s?\d{1,3}\s?[—–]\s{4,}(?=\S)/u, '')
    .replace(/(?<=\S)\s{4,}[—–]\s?\d{1,3}\s?[—–]\s*$/u, ''),
});

type Table = { readonly xs: readonly number[]; readonly ys: readonly number[] };

const within = (text: PdfText, { xs, ys }: Table): boolean => {
  const [middle, height] = [text.x + text.width / 2, text.y + text.size / 3];
  return middle > (xs[0] ?? 0) && middle < (xs.at(-1) ?? 0) && height > (ys[0] ?? 0) && height < (ys.at(-1) ?? 0);
};

/** Upright rules that stand side by side over the same height make a table; two columns are the least. */
function tablesOf(rules: readonly PdfRule[]): readonly Table[] {
  const upright = rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 < 1 && y1 - y0 > 8);
  const level = rules.filter(({ x0, x1, y0, y1 }) => y1 - y0 < 1 && x1 - x0 > 8);
  const spans: { bottom: number; top: number }[] = [];
  for (const { y0, y1 } of [...upright].sort((one, other) => one.y0 - other.y0)) {
    const last = spans.at(-1);
    if (last && y0 <= last.top + NEAR) last.top = Math.max(last.top, y1);
    else spans.push({ bottom: y0, top: y1 });
  }
  return spans.flatMap(({ bottom, top }) => {
    const inside = (y: number) => y >= bottom - NEAR && y <= top + NEAR;
    const xs = distinct(upright.filter(({ y0 }) => inside(y0)).map(({ x0 }) => x0));
    const ys = distinct([...level.filter(({ y0 }) => inside(y0)).map(({ y0 }) => y0), bottom, top]);
    return xs.length >= 3 && ys.length >= 2 ? [{ xs, ys }] : [];
  });
}

function distinct(places: readonly number[]): readonly number[] {
  const sorted = [...places].sort((one, other) => one - other);
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? 0) > NEAR);
}

function tableRows({ xs, ys }: Table, texts: readonly PdfText[]): readonly { y: number; line: LetterLine }[] {
  return ys.slice(1).map((top, index) => {
    const bottom = ys[index] ?? 0;
    const cells = xs.slice(1).map((right, column) =>
      rowsOfText(texts.filter((text) => within(text, { xs: [xs[column] ?? 0, right], ys: [bottom, top] })))
        .map((row) => lineOf(row, Infinity).trim())
        .join(''),
    );
    return { y: top, line: { text: cells.join('\t'), cells } };
  });
}

/** Texts on one baseline, from the top and from the left. */
function rowsOfText(texts: readonly PdfText[]): readonly (readonly PdfText[])[] {
  const rows: PdfText[][] = [];
  for (const text of [...texts].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0]?.y ?? 0) - text.y) < Math.max(NEAR, text.size / 3)) row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

/** The indent as spaces, two a character; a wide gap inside a line as a space for each half character of it. */
function lineOf(row: readonly PdfText[], margin: number): string {
  const [first] = row;
  if (!first) return '';
  const indent = Number.isFinite(margin) ? Math.round((first.x - margin) / (first.size / 2)) : 0;
  let [line, end] = [' '.repeat(Math.max(0, indent)), first.x];
  for (const { text, x, width, size } of row) {
    const gap = Math.round((x - end) / (size / 2));
    line += (gap >= 1 && end !== first.x ? ' '.repeat(gap) : '') + text;
    end = x + width;
  }
  return line;
}

/** Where the lines of the text begin that are not indented. */
function leftMargin(texts: readonly PdfText[]): number {
  return Math.min(...rowsOfText(texts).map((row) => row[0]?.x ?? Infinity));
}
