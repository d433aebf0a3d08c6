import { memo, useState, type ReactNode } from 'react';
import { Explained } from '../features/help/explained';
import { useLanguage } from '../lib/language.hook';

export type Column<T> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly width?: string;
};

type Props<T> = {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  /** Short figures after a name: on a telephone three stand side by side. */
  readonly figures?: boolean;
  /**
   * Given where a cell shows nothing but its row, in the page's language, and what this stands for: rows that are there
   * already are then not drawn again when others come.
   */
  readonly keptFor?: string;
};

/** A table on a desk, a list of cards on a telephone: each cell then carries its column's name. */
export function RecordTable<T>({ caption, columns: given, rows, rowKey, figures = false, keptFor }: Props<T>) {
  const columns = useKept(given, keptFor);
  return (
    <table className={figures ? 'record-table figures' : 'record-table'}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, width }) => (
            <th key={key} scope="col" style={width === undefined ? undefined : { width }}>
              <Explained text={title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={rowKey(row)} id={rowKey(row)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps<T> = { readonly id: string; readonly row: T; readonly columns: readonly Column<T>[] };

const Row = memo(function Row<T>({ id, row, columns }: RowProps<T>) {
  return (
    <tr id={id}>
      {columns.map(({ key, title, cell }) => (
        <td key={key} data-label={title}>
          <div>{cell(row)}</div>
        </td>
      ))}
    </tr>
  );
}) as <T>(props: RowProps<T>) => ReactNode;

/** The same value as long as language and `by` are the same; anew each time where nothing is said of it. */
function useKept<V>(value: V, by: string | undefined): V {
  const { language } = useLanguage();
  const key = by === undefined ? undefined : `${language} ${by}`;
  const [kept, keep] = useState({ key, value });
  if (key === undefined) return value;
  if (kept.key === key) return kept.value;
  keep({ key, value });
  return value;
}
