import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

type Filter<K extends string> = Readonly<Partial<Record<K, string>>>;
type Change<K extends string> = Readonly<Partial<Record<K, string | undefined>>>;

/** Filters of a list that stand in the page's address: a link to it shows the same list, and so does going back. */
export function useAddressFilter<K extends string>(names: readonly K[]): [Filter<K>, (change: Change<K>) => void] {
  const [params, setParams] = useSearchParams();
  const given = names.flatMap((name) => {
    const value = params.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  // Of two changes before the page is drawn again the second must know the first.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const choose = (change: Change<K>) => {
    const next = new URLSearchParams(latest.current);
    for (const [name, value] of Object.entries(change) as [K, string | undefined][])
      if (value === undefined || value === '') next.delete(name);
      else next.set(name, value);
    latest.current = next;
    setParams(next, { replace: true });
  };
  return [Object.fromEntries(given) as Filter<K>, choose];
}
