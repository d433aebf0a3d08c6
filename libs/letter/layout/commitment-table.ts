import { breakLines, type BrokenLine } from './break-lines';
import type { Flow, Strip } from './flow';
import type { AdvanceOf, Face, Mark, Rule } from './layout.types';
import { baselineIn, mm, SMALL_SIZE, TYPE_AREA } from './measures';
import { runsOf } from './set-text';

export type Column = { readonly width: number; readonly align: 'left' | 'centre' };
export type TableModel = {
  readonly columns: readonly Column[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export const TABLE_PITCH = 21;
const PADDING = 4;
const LINE_WIDTH = 0.6;
/** Of a row that goes over the page, so many lines stay and so many go at least. */
const LEAST_LINES = 2;

export const COMMITMENT_COLUMNS: readonly Column[] = [
  { width: mm(13), align: 'centre' },
  { width: mm(70), align: 'left' },
  // a day of seven full-width characters, 2026年12月31日, in one line
  { width: mm(38.5), align: 'centre' },
  { width: mm(34.5), align: 'centre' },
];

type Cells = readonly (readonly BrokenLine[])[];

/** Rows with their lines; the head is repeated on every page, and a long row goes over to the next. */
export function placeTable(flow: Flow, model: TableModel, advance: AdvanceOf, under = 0): void {
  const head = rowOf(model.head, 'heiti', model.columns, advance);
  const rows = model.rows.map((row) => rowOf(row, 'fangsong', model.columns, advance));
  const headStrip = rowStrip(head, model.columns, advance);
  let headed = false;
  rows.forEach((row, index) => {
    const last = index === rows.length - 1;
    let rest: Cells = row;
    for (;;) {
      const above = headed ? [] : [headStrip];
      const room = flow.left - (headed ? 0 : headStrip.height);
      const fits = rowHeight(rest) + (last ? under : 0) <= room;
      const cut = fits ? 0 : cutAt(rest, room);
      if (!fits && cut === 0 && !flow.atTop) {
        flow.turn();
        headed = false;
        continue;
      }
      const now = cut === 0 ? rest : rest.map((lines) => lines.slice(0, cut));
      flow.place([...above, rowStrip(now, model.columns, advance)]);
      headed = true;
      if (cut === 0) break;
      rest = rest.map((lines) => lines.slice(cut));
      flow.turn();
      headed = false;
    }
  });
}

const linesOf = (cells: Cells): number => Math.max(1, ...cells.map((lines) => lines.length));

/** How many lines of a row stay on this page; 0 where it is better moved or taken whole. */
function cutAt(cells: Cells, room: number): number {
  const lines = linesOf(cells);
  const fit = Math.floor((room - 2 * PADDING) / TABLE_PITCH);
  return fit >= LEAST_LINES && lines - fit >= LEAST_LINES ? fit : 0;
}

function rowOf(texts: readonly string[], face: Face, columns: readonly Column[], advance: AdvanceOf): Cells {
  return columns.map(({ width, align }, index) =>
    (texts[index] ?? '').split('\n').flatMap((text) =>
      breakLines([{ text, face }], {
        advance,
        size: SMALL_SIZE,
        em: SMALL_SIZE,
        width: width - 2 * PADDING,
        justify: align === 'left',
      }),
    ),
  );
}

const rowHeight = (cells: Cells): number => linesOf(cells) * TABLE_PITCH + 2 * PADDING;

function rowStrip(cells: Cells, columns: readonly Column[], advance: AdvanceOf): Strip {
  const height = rowHeight(cells);
  return {
    height,
    paint: (top) => [...borders(top, height, columns), ...cellRuns(cells, { top, height, columns, advance })],
  };
}

function borders(top: number, height: number, columns: readonly Column[]): readonly Rule[] {
  const rule = (from: readonly [number, number], to: readonly [number, number]): Rule => ({
    kind: 'rule',
    from,
    to,
    width: LINE_WIDTH,
    colour: 'black',
  });
  const { left } = TYPE_AREA;
  const edges = columns.reduce<number[]>((sum, { width }) => [...sum, (sum.at(-1) ?? left) + width], [left]);
  const right = edges.at(-1) ?? left;
  return [
    rule([left, top], [right, top]),
    rule([left, top + height], [right, top + height]),
    ...edges.map((x) => rule([x, top], [x, top + height])),
  ];
}

type Place = {
  readonly top: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly advance: AdvanceOf;
};

function cellRuns(cells: Cells, { top, height, columns, advance }: Place): readonly Mark[] {
  let left: number = TYPE_AREA.left;
  return columns.flatMap(({ width, align }, column) => {
    const lines = cells[column] ?? [];
    const first = top + (height - lines.length * TABLE_PITCH) / 2;
    const x = left;
    left += width;
    return lines.flatMap((line, index) => {
      const shift = align === 'centre' ? (width - line.width) / 2 : PADDING;
      const baseline = baselineIn(first + index * TABLE_PITCH, TABLE_PITCH, SMALL_SIZE);
      return runsOf(line, { x: x + shift, baseline }, { size: SMALL_SIZE }, advance);
    });
  });
}
