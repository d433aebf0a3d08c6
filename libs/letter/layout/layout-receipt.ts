import { COMMITMENT_TITLE } from '../printable-letter';
import { promiseCells, RECEIPT_HEAD, type PrintableReceipt } from '../printable-receipt';
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

/** Room for what has become of each promise is taken from its text. */
const TOLD_COLUMNS: readonly Column[] = [
  { width: mm(11), align: 'centre' },
  { width: mm(46), align: 'left' },
  { width: mm(27), align: 'centre' },
  { width: mm(27), align: 'centre' },
  { width: mm(45), align: 'left' },
];

export const promiseColumns = (head: readonly string[]): readonly Column[] =>
  head.length === TOLD_COLUMNS.length ? TOLD_COLUMNS : COMMITMENT_COLUMNS;

/** The form on sheets of its own: title, what is known, room to answer, and what is to be done with it. */
export function layoutReceipt({ title, rows, promises, notes }: PrintableReceipt, advance: AdvanceOf): readonly Page[] {
  const flow = new Flow([], TYPE_AREA.top);
  flow.place([inTheMiddle(title, 'xiaobiaosong', TITLE_SIZE, advance), blank(LINE_PITCH)]);
  placeTable(flow, { columns: RECEIPT_COLUMNS, head: RECEIPT_HEAD, rows }, advance);
  if (promises.length > 0) {
    flow.place([blank(LINE_PITCH), inTheMiddle(COMMITMENT_TITLE, 'heiti', BODY_SIZE, advance)], 2 * LINE_PITCH);
    const { head, rows: told } = promiseCells(promises);
    placeTable(flow, { columns: promiseColumns(head), head, rows: told }, advance);
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
