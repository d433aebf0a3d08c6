import { COMMITMENT_TITLE } from '../printable-letter';
import { PROMISE_HEAD, RECEIPT_HEAD, type PrintableReceipt } from '../printable-receipt';
import { breakLines } from './break-lines';
import { COMMITMENT_COLUMNS, placeTable, type Column } from './commitment-table';
import { blank, Flow, type Strip } from './flow';
import type { AdvanceOf, Face, Page } from './layout.types';
import { baselineIn, BODY_SIZE, LINE_PITCH, mm, SMALL_SIZE, TITLE_SIZE, TYPE_AREA } from './measures';
import { runsOf, textAt, widthOf } from './set-text';

export const RECEIPT_COLUMNS: readonly Column[] = [
  { width: mm(40), align: 'centre' },
  { width: mm(116), align: 'left' },
];

/** The form on sheets of its own: title, what is known, room to answer, and what is to be done with it. */
export function layoutReceipt({ title, rows, promises, notes }: PrintableReceipt, advance: AdvanceOf): readonly Page[] {
  const flow = new Flow([], TYPE_AREA.top);
  flow.place([inTheMiddle(title, 'xiaobiaosong', TITLE_SIZE, advance), blank(LINE_PITCH)]);
  placeTable(flow, { columns: RECEIPT_COLUMNS, head: RECEIPT_HEAD, rows }, advance);
  if (promises.length > 0) {
    flow.place([blank(LINE_PITCH), inTheMiddle(COMMITMENT_TITLE, 'heiti', BODY_SIZE, advance)], 2 * LINE_PITCH);
    const told = promises.map(({ item, due, unit }, index) => [String(index + 1), item, due, unit]);
    placeTable(flow, { columns: COMMITMENT_COLUMNS, head: PROMISE_HEAD, rows: told }, advance);
  }
  for (const note of notes)
    for (const line of breakLines([{ text: note, face: 'fangsong' }], {
      advance,
      size: SMALL_SIZE,
      em: SMALL_SIZE,
      width: TYPE_AREA.width,
      firstIndent: 2,
    }))
      flow.place([
        {
          height: LINE_PITCH,
          paint: (top) =>
            runsOf(
              line,
              { x: TYPE_AREA.left, baseline: baselineIn(top, LINE_PITCH, SMALL_SIZE) },
              { size: SMALL_SIZE },
              advance,
            ),
        },
      ]);
  return flow.pages(() => []);
}

function inTheMiddle(text: string, face: Face, size: number, advance: AdvanceOf): Strip {
  const x = TYPE_AREA.left + (TYPE_AREA.width - widthOf(text, face, size, advance)) / 2;
  return {
    height: LINE_PITCH,
    paint: (top) => [textAt(text, face, { x, baseline: baselineIn(top, LINE_PITCH, size) }, { size })],
  };
}
