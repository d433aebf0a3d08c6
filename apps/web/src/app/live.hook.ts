import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listen } from '../lib/live';

/** Several changes at once are one question. */
const TOGETHER_MS = 300;
/** A line that comes back sooner was never missed. */
const STALE_AFTER_MS = 5_000;

/** Keeps what is shown up to date while signed in. True while the line is down and it may be out of date. */
export function useLive(): boolean {
  const queries = useQueryClient();
  const [stale, setStale] = useState(false);
  useEffect(() => {
    let asking: ReturnType<typeof setTimeout> | undefined;
    let ageing: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((heard) => {
      // a line that was never up has nothing to resume from: what happened meanwhile is asked for
      if (heard === 'changed' || (heard === 'connected' && ageing !== undefined))
        asking ??= setTimeout(() => {
          asking = undefined;
          void queries.invalidateQueries();
        }, TOGETHER_MS);
      if (heard === 'changed') return;
      if (heard === 'lost') ageing ??= setTimeout(() => setStale(true), STALE_AFTER_MS);
      else {
        clearTimeout(ageing);
        ageing = undefined;
        setStale(false);
      }
    });
    return () => {
      stop();
      clearTimeout(asking);
      clearTimeout(ageing);
    };
  }, [queries]);
  return stale;
}
