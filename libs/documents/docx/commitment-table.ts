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
import {
  COMMITMENT_COLUMNS,
  COMMITMENT_HEAD,
  SMALL_SIZE,
  TABLE_PITCH,
  type Face,
  type PrintableRow,
} from '@banli/letter';
import { paragraph, run, twips } from './docx-styles';

const border = { style: BorderStyle.SINGLE, size: 5, color: '000000' } as const;

/** The table of commitments; its head is repeated on every page, and rows may go over. */
export function commitmentTable(rows: readonly PrintableRow[]): Table {
  const cell = (text: string, index: number, face: Face): TableCell =>
    new TableCell({
      width: { size: twips(COMMITMENT_COLUMNS[index]?.width ?? 0), type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 80, right: 80 },
      verticalAlign: VerticalAlignTable.CENTER,
      children: text.split('\n').map((line) =>
        paragraph(TABLE_PITCH, [run({ text: line, face, size: SMALL_SIZE })], {
          alignment: COMMITMENT_COLUMNS[index]?.align === 'left' ? AlignmentType.BOTH : AlignmentType.CENTER,
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: COMMITMENT_COLUMNS.reduce((sum, { width }) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: COMMITMENT_COLUMNS.map(({ width }) => twips(width)),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      new TableRow({ tableHeader: true, children: COMMITMENT_HEAD.map((text, index) => cell(text, index, 'heiti')) }),
      ...rows.map(
        ({ item, due, unit }, row) =>
          new TableRow({
            children: [String(row + 1), item, due, unit].map((text, index) => cell(text, index, 'fangsong')),
          }),
      ),
    ],
  });
}
