import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props<T> = {
  readonly items: readonly T[];
  /** How many are shown at first, and how many each press adds. */
  readonly step: number;
  readonly children: (shown: readonly T[]) => ReactNode;
};

/** A long list, a part at a time. */
export function ShowMore<T>({ items, step, children }: Props<T>) {
  const { t } = useTranslation();
  const [count, setCount] = useState(step);
  const rest = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {rest > 0 && (
        <Button className="show-more" onClick={() => setCount(count + step)}>
          {t('shell.more', { n: String(Math.min(rest, step)) })}
        </Button>
      )}
    </>
  );
}
