import { word, type CellValue, type Sheet, type Tongue } from './sheet';

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180, in UTF-8, a line for each row as it is read. */
export async function* csvOf<Row>({ columns, rows }: Sheet<Row>, tongue: Tongue): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(columns.map(({ title }) => word(title, tongue)));
  for await (const row of rows) yield line(columns.map(({ cell }) => cell(row, tongue)));
}

const line = (cells: readonly CellValue[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** Text that a spreadsheet would take for a formula stands behind an apostrophe. */
function quoted(cell: CellValue): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
