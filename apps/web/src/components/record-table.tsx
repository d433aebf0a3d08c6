import type { ReactNode } from 'react';
import { Explained } from '../features/help/explained';

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
};

/** A table on a desk, a list of cards on a telephone: each cell then carries its column's name. */
export function RecordTable<T>({ caption, columns, rows, rowKey, figures = false }: Props<T>) {
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
          <tr key={rowKey(row)} id={rowKey(row)}>
            {columns.map(({ key, title, cell }) => (
              <td key={key} data-label={title}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
