import type { WorkingCopies, WrittenForm } from '@banli/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { answered, api, onTheWayOut } from '../../lib/api';
import type { CaseKey } from '../../lib/case-path';

/** After the last key; long enough that a sentence is one request. */
const AFTER_MS = 1_200;
const ASK_MS = 15_000;
const COPY = '/api/proposals/{jurisdiction}/{session}/{number}/working-copies/{form}';

export type WorkingCopy<V> = {
  /** Found on the server when the page was opened, where it differs from what is on this machine. */
  readonly found: { readonly values: V; readonly savedAt: string } | undefined;
  readonly dismissFound: () => void;
  /** Colleagues who write at the same text. */
  readonly others: WorkingCopies['others'];
  /** When the server last took it; undefined before. */
  readonly savedAt: string | undefined;
  /** The server did not take the latest change: it is on this machine alone. */
  readonly failed: boolean;
  readonly changed: (values: V) => void;
  readonly drop: () => void;
};

/**
 * Keeps a text under way on the server as well, outside the record: after each pause in writing, and before the page is
 * left. `base` is the saved version it began from.
 */
export function useWorkingCopy<V extends object>(
  key: CaseKey,
  form: WrittenForm,
  { base, branch, current }: { readonly base: number; readonly branch?: string | undefined; readonly current: V },
): WorkingCopy<V> {
  const queries = useQueryClient();
  const { jurisdiction, session, number } = key;
  const params = useMemo(
    () => ({ path: { jurisdiction, session, number, form }, query: { answer: branch } }),
    [jurisdiction, session, number, form, branch],
  );
  const queryKey = ['working-copy', params] as const;
  const copies = useQuery({ queryKey, queryFn: () => answered(api.GET(COPY, { params })), refetchInterval: ASK_MS });
  const [atOpening, setAtOpening] = useState<WorkingCopies['mine'] | null>(null);
  const [savedAt, setSavedAt] = useState<string | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [began] = useState(() => JSON.stringify(current));
  const waiting = useRef<V | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  if (atOpening === null && copies.data) setAtOpening(copies.data.mine);

  const send = useCallback(
    async (last = false) => {
      clearTimeout(timer.current);
      const values = waiting.current;
      if (values === undefined) return;
      waiting.current = undefined;
      try {
        const body = { base, content: values as Record<string, unknown> };
        const way = last ? onTheWayOut(body) : {};
        const answer = await answered(api.PUT(COPY, { params, body, ...way }));
        queries.setQueryData(['working-copy', params], answer);
        setSavedAt(answer.mine?.savedAt);
        setFailed(false);
      } catch {
        // it is on this machine; the next change tries again
        waiting.current ??= values;
        setFailed(true);
      }
    },
    [base, params, queries],
  );
  useEffect(() => {
    const leave = () => void send(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send]);

  const differs = atOpening && JSON.stringify(atOpening.content) !== began;
  return {
    found: differs ? { values: atOpening.content as V, savedAt: atOpening.savedAt } : undefined,
    dismissFound: () => setAtOpening(undefined),
    others: copies.data?.others ?? [],
    savedAt,
    failed,
    changed: (values) => {
      waiting.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), AFTER_MS);
    },
    drop: () => {
      waiting.current = undefined;
      clearTimeout(timer.current);
      void api.DELETE(COPY, { params }).finally(() => void queries.invalidateQueries({ queryKey }));
    },
  };
}
