import type { EChartsType } from 'echarts/core';
import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
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
  readonly onOpen: (bar: string, series: string) => void;
};

const ROW_HEIGHT = 30;
const FRAME = 64;

/** Bars that lead to the rows they count, and the same numbers as a table: nothing is only in the picture. */
export function BarChart({ title, series, bars, rowsAt, onOpen }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const height = bars.length * ROW_HEIGHT + FRAME;
  if (bars.length === 0) return null;
  return (
    <figure className="bar-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      <Picture series={series} bars={bars} onOpen={onOpen} height={height} />
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

type PictureProps = Pick<Props, 'series' | 'bars' | 'onOpen'> & { readonly height: number };

/** The drawing alone is hidden from screen readers: the table says all of it. */
function Picture({ series, bars, onOpen, height }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | undefined>(undefined);
  const open = useEffectEvent((bar: number, one: number) => {
    const [key, name] = [bars[bar]?.key, series[one]?.key];
    if (key !== undefined && name !== undefined) onOpen(key, name);
  });
  const draw = useEffectEvent(() => chart.current?.setOption(optionOf(series, bars), { notMerge: true }));
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let gone = false;
    const watcher = new ResizeObserver(() => chart.current?.resize());
    void import('../lib/charts').then(({ drawIn }) => {
      if (gone) return;
      chart.current = drawIn(element);
      chart.current.on('click', ({ dataIndex, seriesIndex }) => open(dataIndex, seriesIndex ?? 0));
      watcher.observe(element);
      draw();
    });
    return () => {
      gone = true;
      watcher.disconnect();
      chart.current?.dispose();
      chart.current = undefined;
    };
  }, []);
  useEffect(() => {
    draw();
    chart.current?.resize();
  }, [series, bars, height]);
  return <div ref={place} className="bar-chart-picture" style={{ height }} aria-hidden="true" />;
}

function optionOf(series: readonly Series[], bars: readonly Bar[]): Record<string, unknown> {
  const style = getComputedStyle(document.documentElement);
  const colorOf = (name: string): string => style.getPropertyValue(name).trim() || name;
  const ink = colorOf('--ink');
  // measured before it is drawn: an inherited font would be measured as another
  const { fontFamily } = getComputedStyle(document.body);
  return {
    animation: false,
    textStyle: { fontFamily, color: ink },
    grid: { left: 8, right: 24, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0, itemGap: 18, textStyle: { color: ink }, selectedMode: false },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    xAxis: { type: 'value', minInterval: 1, axisLabel: { color: ink } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLabel: { color: ink, width: 130, overflow: 'truncate' },
    },
    series: series.map(({ key, name, color }) => ({
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: 20,
      itemStyle: { color: colorOf(color) },
      cursor: 'pointer',
      data: bars.map(({ values }) => values[key] ?? 0),
    })),
  };
}
