import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ticksTo } from './scale';
import './bar-chart.css';

export type Series = { readonly key: string; readonly name: string; readonly color: string };
export type Bar = {
  readonly key: string;
  readonly name: string;
  /** By series. */
  readonly values: Readonly<Record<string, number>>;
};

type Props = {
  readonly title: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  /** Where the rows behind a number are; they are as many as the number says, unless it counts days. */
  readonly rowsAt: (bar: string, series: string) => string;
};

/** Bars that lead to the rows they count, and the same numbers as a table: nothing is only in the picture. */
export function BarChart({ title, series, bars, rowsAt }: Props) {
  const { t } = useTranslation();
  const id = useId();
  if (bars.length === 0) return null;
  return (
    <figure className="bar-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <Picture {...{ series, bars, rowsAt }} />
      <details>
        <summary>{t('watching.chartTable')}</summary>
        <table className="record-table figures chart-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('watching.chartRow')}</span>
              </th>
              {series.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.name}</th>
                {series.map(({ key, name }) => (
                  <td key={key} data-label={name}>
                    <Cell value={bar.values[key] ?? 0} to={rowsAt(bar.key, key)} label={`${bar.name} ${name}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

type CellProps = { readonly value: number; readonly to: string; readonly label: string };

function Cell({ value, to, label }: CellProps): ReactNode {
  if (value === 0) return value;
  return (
    <Link to={to} aria-label={`${label} ${String(value)}`}>
      {value}
    </Link>
  );
}

const total = ({ values }: Bar, series: readonly Series[]): number =>
  series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0);

/** The drawing alone is hidden from screen readers and the keyboard: the table says all of it and leads to the same rows. */
function Picture({ series, bars, rowsAt }: Pick<Props, 'series' | 'bars' | 'rowsAt'>) {
  const ticks = ticksTo(Math.max(...bars.map((bar) => total(bar, series))));
  const end = ticks.at(-1) ?? 1;
  const share = (number: number) => `${String((100 * number) / end)}%`;
  return (
    <div className="bar-chart-picture" aria-hidden="true">
      <ul className="bar-legend">
        {series.map(({ key, name, color }) => (
          <li key={key}>
            <span className="bar-swatch" style={{ background: `var(${color})` }} />
            {name}
          </li>
        ))}
      </ul>
      <div className="bar-rows">
        {bars.map((bar) => (
          <div key={bar.key} className="bar-row">
            <span className="bar-name" title={bar.name}>
              {bar.name}
            </span>
            <span className="bar-track">
              {series.map(({ key, name, color }) => {
                const value = bar.values[key] ?? 0;
                return (
                  value > 0 && (
                    <Link
                      key={key}
                      to={rowsAt(bar.key, key)}
                      tabIndex={-1}
                      className="bar-part"
                      title={`${bar.name} · ${name} ${String(value)}`}
                      style={{ width: share(value), backgroundColor: `var(${color})` }}
                    >
                      {value}
                    </Link>
                  )
                );
              })}
            </span>
          </div>
        ))}
      </div>
      <div className="bar-scale">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: share(tick) }}>
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
