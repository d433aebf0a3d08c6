import type { BrokenLine } from './break-lines';
import type { AdvanceOf, Colour, Face, TextRun } from './layout.types';

export type Style = { readonly size: number; readonly colour?: Colour };

const SAME = 0.001;

/** A broken line as runs: neighbours of one face and one distance become one. */
export function runsOf(
  line: BrokenLine,
  at: { readonly x: number; readonly baseline: number },
  { size, colour = 'black' }: Style,
  advance: AdvanceOf,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  line.placed.forEach(({ text, face, x }, index) => {
    if (text.trim() === '') return;
    const natural = widthOf(text, face, size, advance);
    const next = line.placed[index + 1];
    const single = Array.from(text).length === 1;
    // Only characters set one by one carry their distance; a word's own stay natural.
    const spacing = single && next ? next.x - x - natural : 0;
    const previous = runs.at(-1);
    const joins =
      previous?.face === face &&
      single &&
      Math.abs(endOf(previous, advance) - (at.x + x)) < SAME &&
      (!next || Math.abs(previous.spacing - spacing) < SAME);
    if (previous && joins) runs[runs.length - 1] = { ...previous, text: previous.text + text };
    else
      runs.push({
        kind: 'text',
        text,
        face,
        x: at.x + x,
        baseline: at.baseline,
        size,
        colour,
        spacing: round(spacing),
      });
  });
  return runs.map((run) => ({ ...run, x: round(run.x), baseline: round(run.baseline) }));
}

export const widthOf = (text: string, face: Face, size: number, advance: AdvanceOf): number =>
  Array.from(text).reduce((sum, character) => sum + advance(face, character) * size, 0);

const endOf = ({ text, face, x, size, spacing }: TextRun, advance: AdvanceOf): number =>
  x + widthOf(text, face, size, advance) + Array.from(text).length * spacing;

/** Thousandths of a point: below what any printer tells apart, and the same on every machine. */
const round = (points: number): number => Math.round(points * 1_000) / 1_000;

/** One line of text that is not broken, beginning at `x`. */
export function textAt(
  text: string,
  face: Face,
  at: { readonly x: number; readonly baseline: number },
  { size, colour = 'black' }: Style,
  spacing = 0,
): TextRun {
  return {
    kind: 'text',
    text,
    face,
    x: round(at.x),
    baseline: round(at.baseline),
    size: round(size),
    colour,
    spacing: round(spacing),
  };
}
