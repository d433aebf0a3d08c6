import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMe } from '../features/session/session.hook';
import { isPending, perform, type ActHeaders } from '../lib/acts';
import { hold } from '../lib/held-acts';
import type { KeptAs } from '../lib/kept-text';
import { useKept, type Kept } from '../lib/kept-text.hook';
import { tell } from '../lib/toasts';
import { happenedToday, isCompleteLateEntry, occurrenceOf, type LateEntryDraft } from './late-entry';

type Setting<V> = {
  readonly path: string;
  readonly version?: number;
  readonly subject: string;
  readonly form: string;
  readonly initial: V;
  readonly today: string;
  readonly doneMessage: string;
  readonly onDone: () => void;
  /** Waits ten seconds in which it can be taken back. */
  readonly held?: boolean;
  /** What has to be got before the act is sent. */
  readonly headers?: () => Promise<ActHeaders>;
};

export type ActFormState<V> = {
  readonly values: V;
  readonly set: (change: Partial<V>) => void;
  readonly late: LateEntryDraft;
  readonly setLate: (late: LateEntryDraft) => void;
  /** Once something was submitted incomplete, empty fields say so. */
  readonly tried: boolean;
  readonly submit: (complete: boolean, body: object) => void;
  readonly sending: boolean;
  readonly error: Error | null;
  readonly showLatest: () => void;
  readonly kept: Pick<Kept<V>, 'forget' | 'restored' | 'saved'>;
  readonly today: string;
  readonly keptAs: KeptAs;
};

/** State of an act's form: typed text survives anything, and a repeated submission is one act. */
export function useActForm<V extends object>(setting: Setting<V>): ActFormState<V> {
  const { path, version, subject, form, initial, today, doneMessage, onDone, held = false, headers } = setting;
  const { pathname, search } = useLocation();
  const me = useMe();
  const queries = useQueryClient();
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const person = me.standingIn ? `${me.id}/${me.standingIn.id}` : me.id;
  const keptAs = { person, subject, form };
  const kept = useKept<V & { late: LateEntryDraft }>(keptAs, { ...initial, late: happenedToday });
  const { late, ...rest } = kept.value;
  const values = rest as unknown as V;
  const act = useMutation({
    mutationFn: async (body: object) =>
      perform({ path, body, ...(version === undefined ? {} : { version }) }, await headers?.()),
    onSuccess: async (outcome) => {
      kept.settle();
      if (isPending(outcome)) tell('info', t('acts.accepted', { act: doneMessage }));
      else tell('done', t('acts.done', { act: doneMessage }));
      // the next act is sent against the version after this one
      await queries.invalidateQueries();
      onDone();
    },
  });
  return {
    values,
    set: (change) => kept.set({ ...kept.value, ...change }),
    late,
    setLate: (next) => kept.set({ ...kept.value, late: next }),
    tried,
    submit: (complete, body) => {
      setTried(true);
      if (!complete || !isCompleteLateEntry(late, today)) return;
      const whole = { ...body, ...occurrenceOf(late, today) };
      if (!held) act.mutate(whole);
      else {
        const from = pathname + search;
        hold({ path, body: whole, ...(version === undefined ? {} : { version }), text: doneMessage, from, keptAs });
        onDone();
      }
    },
    sending: act.isPending,
    error: act.error,
    showLatest: () => {
      act.reset();
      void queries.invalidateQueries();
    },
    kept,
    today,
    keptAs,
  };
}
