import type { OPS as Operators } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { parentPort, workerData } from 'node:worker_threads';
import type { PdfAnswer, PdfPage, PdfRule, PdfText } from './pdf-page.types';

type Matrix = readonly [number, number, number, number, number, number];

const { bytes, folder } = workerData as { readonly bytes: Uint8Array; readonly folder: string };
/** No letter with its attachments is longer. */
const MOST_PAGES = 60;
/** Path operators of pdf.js, each with how many numbers follow it. */
const NUMBERS_AFTER = [2, 2, 6, 4, 0];
/** Points. */
const THICKEST_RULE = 4;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

void readPages().then(
  (pages) => answer({ pages }),
  (fault: unknown) =>
    answer({
      problem: (fault as { name?: string } | undefined)?.name === 'PasswordException' ? 'encrypted' : 'broken',
    }),
);

function answer(one: PdfAnswer): void {
  parentPort?.postMessage(one);
}

async function readPages(): Promise<readonly PdfPage[]> {
  const pdf = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdf.getDocument({
    ...{ data: bytes, verbosity: 0, isEvalSupported: false, useSystemFonts: false },
    ...{ cMapUrl: `${folder}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}/standard_fonts/` },
  });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? words(item) : []));
    pages.push({ texts, rules: rulesOf(pdf.OPS, fnArray, argsArray) });
  }
  await loading.destroy();
  return pages;
}

type TextItem = { readonly str: string; readonly transform: readonly unknown[]; readonly width: number };

/** pdf.js joins what stands close on a line, across the rules of a table too: parted again, each word where it must stand. */
function words({ str, transform, width }: TextItem): readonly PdfText[] {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform as number[];
  const size = Math.hypot(c, d);
  const column = width / Math.max(1, columns(str));
  return [...str.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    ...{ text, y, size, x: x + columns(str.slice(0, index)) * column, width: columns(text) * column },
  }));
}

/** A half-width sign takes one, all others two. */
const columns = (text: string): number => Array.from(text).reduce((sum, sign) => sum + (sign < '\u0300' ? 1 : 2), 0);

/** Straight lines of the page's drawing, with its transformations applied. */
function rulesOf(
  OPS: typeof Operators,
  operators: readonly number[],
  operands: readonly unknown[],
): readonly PdfRule[] {
  const rules: PdfRule[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = IDENTITY;
  operators.forEach((operator, at) => {
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = times(matrix, operands[at] as Matrix);
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = operands[at] as [number, [Float32Array | null]];
      // a path that only clips is not seen, and a filled one is a rule where it is thin
      const filled = paint === OPS.fill || paint === OPS.eoFill;
      if (path && paint !== OPS.endPath)
        rules.push(
          ...subPaths(path, matrix)
            .filter((lines) => !filled || isThin(lines))
            .flat(),
        );
    }
  });
  return rules;
}

/** Straight lines of each part of a path that begins by itself. */
function subPaths(path: Float32Array, matrix: Matrix): readonly (readonly PdfRule[])[] {
  const parts: PdfRule[][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < path.length;) {
    const operator = path[at] ?? 0;
    const count = NUMBERS_AFTER[operator] ?? 0;
    const [nextX, nextY] = [path[at + count - 1] ?? 0, path[at + count] ?? 0];
    if (operator === 0) parts.push([]);
    if (operator === 1) {
      const [x0, y0] = place(matrix, x, y);
      const [x1, y1] = place(matrix, nextX, nextY);
      if (Math.abs(x1 - x0) < 1 || Math.abs(y1 - y0) < 1)
        parts.at(-1)?.push({ x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) });
    }
    if (count > 0) [x, y] = [nextX, nextY];
    at += count + 1;
  }
  return parts;
}

function isThin(lines: readonly PdfRule[]): boolean {
  const width = Math.max(...lines.map(({ x1 }) => x1)) - Math.min(...lines.map(({ x0 }) => x0));
  const height = Math.max(...lines.map(({ y1 }) => y1)) - Math.min(...lines.map(({ y0 }) => y0));
  return Math.min(width, height) < THICKEST_RULE;
}

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
