import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { SMALL_SIZE, TABLE_PITCH, type Column, type Face } from '@banli/letter';
import { paragraph, run, twips } from './docx-styles';

/** Characters of a row that goes to the next page as a whole; a longer one may be torn. */
const LONGEST_WHOLE = 200;

const border = { style: BorderStyle.SINGLE, size: 5, color: '000000' } as const;

/** A table with its head repeated on every page; only long rows go over. */
export function ruledTable(
  columns: readonly Column[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  const cell = (text: string, index: number, face: Face): TableCell =>
    new TableCell({
      width: { size: twips(columns[index]?.width ?? 0), type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 80, right: 80 },
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map((line) =>
        paragraph(TABLE_PITCH, [run({ text: line, face, size: SMALL_SIZE })], {
          alignment: columns[index]?.align === 'left' ? AlignmentType.BOTH : AlignmentType.CENTER,
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, { width }) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text, index) => cell(text, index, 'heiti')) }),
      ...rows.map(
        (texts) =>
          new TableRow({
            cantSplit: texts.every((text) => text.length <= LONGEST_WHOLE),
            children: texts.map((text, index) => cell(text, index, 'fangsong')),
          }),
      ),
    ],
  });
}
