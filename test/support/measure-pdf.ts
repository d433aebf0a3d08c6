import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Point = { readonly x: number; readonly y: number };

/** Lengths in millimetres from the upper left corner; `y` of a text is its baseline; sizes in points. */
export type MeasuredPage = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly text: string;
    readonly font: string;
    readonly size: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly strokes: readonly { readonly from: Point; readonly to: Point; readonly width: number }[];
};

/** What another program reads of the PDF: pdf.js, which is published for plain Node alone, in a process of its own. */
export function measurePdf(bytes: Uint8Array): readonly MeasuredPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'banli-pdf-'));
  try {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, bytes);
    const answer = execFileSync(process.execPath, [join(__dirname, 'pdf-measures.mjs'), file], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return JSON.parse(answer) as readonly MeasuredPage[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const textOfPages = (pages: readonly MeasuredPage[]): string =>
  pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
