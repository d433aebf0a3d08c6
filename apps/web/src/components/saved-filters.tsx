import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../lib/api';
import { tell } from '../lib/toasts';

type Filter = Readonly<Record<string, string | undefined>>;

type Props = {
  readonly list: 'inbox' | 'proposals';
  readonly filter: Filter;
  readonly onChoose: (filter: Readonly<Record<string, string>>) => void;
};

const given = (filter: Filter): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1])));

const same = (one: Filter, other: Filter): boolean => {
  const [a, b] = [given(one), given(other)];
  return Object.keys({ ...a, ...b }).every((key) => a[key] === b[key]);
};

/** Filters under the names that this person gave them, on every machine where they sign in. */
export function SavedFilters({ list, filter, onChoose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState<string | undefined>(undefined);
  const queryKey = ['filters', list] as const;
  const saved = useQuery({
    queryKey,
    queryFn: () => answered(api.GET('/api/filters', { params: { query: { list } } })),
    staleTime: 600_000,
  });
  const change = useMutation({
    mutationFn: ({
      name: called,
      query,
    }: {
      readonly name: string;
      readonly query?: Readonly<Record<string, string>>;
    }) =>
      answered(
        query
          ? api.PUT('/api/filters', { body: { list, name: called, query } })
          : api.POST('/api/filters/drop', { body: { list, name: called } }),
      ),
    onSuccess: (answer) => queries.setQueryData(queryKey, answer),
    onError: () => tell('trouble', t('bulk.filterFailed')),
  });
  const filters = saved.data?.filters ?? [];
  const current = filters.find(({ query }) => same(query, filter));
  const isEmpty = Object.keys(given(filter)).length === 0;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const given_ = name?.trim() ?? '';
    if (given_ === '') return;
    change.mutate({ name: given_, query: given(filter) });
    setName(undefined);
  };
  return (
    <div className="saved-filters" role="group" aria-label={t('bulk.filters')}>
      {filters.map(({ name: called, query }) => (
        <button
          key={called}
          type="button"
          className="saved-filter"
          aria-pressed={current?.name === called}
          onClick={() => onChoose(query)}
        >
          {called}
        </button>
      ))}
      {current && (
        <button type="button" className="plain-button" onClick={() => change.mutate({ name: current.name })}>
          {t('bulk.dropFilter', { name: current.name })}
        </button>
      )}
      {!current && !isEmpty && name === undefined && (
        <button type="button" className="plain-button" onClick={() => setName('')}>
          {t('bulk.saveFilter')}
        </button>
      )}
      {name !== undefined && (
        <form onSubmit={save}>
          <input
            className="filter-name"
            aria-label={t('bulk.filterName')}
            placeholder={t('bulk.filterName')}
            maxLength={40}
            autoFocus
            value={name}
            onChange={({ target }) => setName(target.value)}
          />{' '}
          <button type="submit" className="plain-button">
            {t('bulk.keep')}
          </button>
        </form>
      )}
    </div>
  );
}
