import type { Line } from './lines';
import { withoutInnerSpace } from './lines';
import { isDueWording, readDue, type WrittenIn } from './read-date';
import type { ReadCommitment } from './reading.types';
import { readUnitList } from './unit-names';

export type TableRead = {
  readonly rows: readonly ReadCommitment[];
  /** Rows whose cells cannot be told apart. */
  readonly unclear: readonly Line[];
};

type Column = 'number' | 'item' | 'due' | 'unit' | 'other';
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:序号|编号|序)$/u],
  ['unit', /(?:责任|承办|落实|牵头|办理|实施)(?:单位|部门|主体|处室)|^单位$/u],
  ['due', /时间|时限|期限|进度要求|完成日期/u],
  ['item', /承诺|事项|内容|措施|任务/u],
  ['other', /^(?:备注|责任人|联系人|联系电话|联系方式|落实情况|进展情况?|（?分项列出）?|（?具体到年月）?)$/u],
];
/** The title of a table of commitments. */
export const TABLE_TITLE =
  /^(?:附件?\d?：?)?[^。，；]{0,30}承诺(?:解决|办理|落实|办结|的)*事项[^。，；：]{0,8}(?:列表|清单|一览表|明细表?|登记表|台账|表)(?:（[^）]*）)?：?$|^承诺事项：?$/u;
const NUMBERED = /^(?<number>\d{1,2})[.、．）]?$/u;

export const columnOf = (words: string): Column | undefined =>
  HEADERS.find(([, pattern]) => pattern.test(words) && words.length <= 22)?.[0];

/** The rows of a table of commitments, whether its cells are told apart by tabs, by lines or by spaces. */
export function readCommitmentTable(lines: readonly Line[], writtenIn: WrittenIn): TableRead {
  const header = lines.find(
    ({ cells }) =>
      (cells ?? []).some(
        (cell) => columnOf(withoutInnerSpace(cell)) === 'number' || columnOf(withoutInnerSpace(cell)) === 'item',
      ) && (cells?.length ?? 0) >= 3,
  );
  const columns = header?.cells?.map((cell) => columnOf(withoutInnerSpace(cell)) ?? 'other');
  const rows: ReadCommitment[] = [];
  const unclear: Line[] = [];
  for (const { first, tokens, cells } of rowsOf(lines, header, columns)) {
    const read = cells && columns ? fromCells(cells, columns, writtenIn) : fromTokens(tokens, writtenIn);
    if (read) rows.push(read);
    else unclear.push(first);
  }
  return { rows, unclear };
}

type Row = { readonly first: Line; readonly tokens: string[]; cells: readonly string[] | undefined };

function rowsOf(
  lines: readonly Line[],
  header: Line | undefined,
  columns: readonly Column[] | undefined,
): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    if (line === header || isHeaderLine(line, rows.length > 0)) continue;
    if (columns && line.cells) {
      const cells = columns.map((_column, at) => withoutInnerSpace(line.cells?.[at] ?? ''));
      if (cells.every((cell) => columnOf(cell) !== undefined)) continue;
      const above = rows.at(-1);
      if (above?.cells && continues(cells, columns)) {
        above.cells = above.cells.map((cell, at) => cell + (cells[at] ?? ''));
        continue;
      }
      rows.push({ first: line, tokens: [], cells });
      continue;
    }
    const tokens = (line.cells ?? line.raw.split(/[\s\u3000]+/u))
      .map((token) => token.trim())
      .filter((token) => token !== '');
    const started =
      NUMBERED.exec(tokens[0] ?? '')?.groups?.['number'] ??
      /^(?<number>\d{1,2})[.、．](?!\d)/u.exec(tokens[0] ?? '')?.groups?.['number'];
    if (started !== undefined && Number(started) === rows.length + 1) {
      const rest = (tokens[0] ?? '').replace(/^\d{1,2}[.、．）]?/u, '');
      rows.push({ first: line, tokens: [...(rest === '' ? [] : [rest]), ...tokens.slice(1)], cells: undefined });
    } else if (rows.length > 0) rows.at(-1)?.tokens.push(...tokens);
  }
  return rows;
}

/** The rest of a row that the end of a page cut: it has no number, and not all of the others. */
function continues(cells: readonly string[], columns: readonly Column[]): boolean {
  const number = columns.indexOf('number');
  const filled = columns.filter((column, at) => column !== 'number' && column !== 'other' && cells[at] !== '').length;
  return number >= 0 && cells[number] === '' && filled > 0 && filled < 3;
}

/** A line of the header, before the first row: its words may stand each in a line of their own. */
function isHeaderLine({ raw, text }: Line, begun: boolean): boolean {
  if (begun) return false;
  const words = raw.split(/[\s\u3000]+/u).filter((word) => word !== '');
  return (
    columnOf(text) !== undefined ||
    words.every((word) => columnOf(word) !== undefined) ||
    /^序号.*(?:时间|时限|期限|单位)/u.test(text)
  );
}

function fromCells(
  cells: readonly string[],
  columns: readonly Column[],
  writtenIn: WrittenIn,
): ReadCommitment | undefined {
  const cellOf = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const [item, due, unit] = [cellOf('item'), cellOf('due'), cellOf('unit')];
  // cells that slipped into their neighbours' columns are no reading
  if ((unit !== '' && isDueWording(unit)) || isDueWording(item) || (due !== '' && item === '')) return undefined;
  return commitment(item, due, unit, writtenIn);
}

/** Cells told apart by lines or spaces: the words of time are the landmark. */
function fromTokens(tokens: readonly string[], writtenIn: WrittenIn): ReadCommitment | undefined {
  if (tokens.length === 0) return commitment('', '', '', writtenIn);
  const splits: { from: number; to: number }[] = [];
  for (let from = 1; from < tokens.length; from += 1)
    for (let to = tokens.length; to > from; to -= 1)
      if (isDueWording(joined(tokens.slice(from, to))) && isUnits(joined(tokens.slice(to)))) splits.push({ from, to });
  const best = splits.filter(
    ({ from, to }) =>
      !splits.some(
        (other) =>
          other !== splits.find((one) => one.from === from && one.to === to) && other.from <= from && other.to >= to,
      ),
  );
  const [only] = best;
  if (only && best.length === 1)
    return commitment(
      joined(tokens.slice(0, only.from)),
      joined(tokens.slice(only.from, only.to)),
      joined(tokens.slice(only.to)),
      writtenIn,
    );
  const [item = '', unit = ''] = tokens;
  if (tokens.length === 2 && isUnits(unit) && unit !== '') return commitment(item, '', unit, writtenIn);
  return undefined;
}

const joined = (tokens: readonly string[]): string => withoutInnerSpace(tokens.join(' '));

const isUnits = (words: string): boolean => {
  if (words === '') return true;
  const { names, doubtful, open } = readUnitList(words.replace(/^(?:牵头|责任)单位：/u, ''));
  return doubtful === undefined && (names.length > 0 || open);
};

function commitment(item: string, due: string, responsibleUnit: string, writtenIn: WrittenIn): ReadCommitment {
  return { item, due, dueOn: readDue(due, writtenIn) ?? null, responsibleUnit };
}
