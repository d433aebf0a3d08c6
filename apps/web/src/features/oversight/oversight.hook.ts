import type { OversightList, OversightView } from '@banli/contracts';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookedUpChoices } from '../../components/declared-field';
import { answered, api } from '../../lib/api';
import { oversightKeyOf } from '../../lib/oversight-path';

export const useMatter = (stream: string): UseQueryResult<OversightView> =>
  useQuery({
    queryKey: ['oversight', stream],
    queryFn: () =>
      answered(
        api.GET('/api/oversight/{jurisdiction}/{year}/{matter}/{item}', { params: { path: oversightKeyOf(stream) } }),
      ),
  });

/** Matters about one proposal, its commitments among them. */
export const useOversightOf = (subject: string): UseQueryResult<OversightList> =>
  useQuery({
    queryKey: ['oversight', 'of', subject],
    queryFn: () => answered(api.GET('/api/oversight', { params: { query: { subject } } })),
  });

/** Typing goes on this long without a question, milliseconds. */
const TYPED = 250;

/** Proposals found by number or a part of the title; `came` is the one the person came from. */
export function useProposals(came?: string): LookedUpChoices {
  const { t } = useTranslation();
  const [sought, seek] = useState('');
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { data, isPending } = useQuery({
    queryKey: ['oversight', 'subjects', sought],
    queryFn: () => answered(api.GET('/api/proposals', { params: { query: sought === '' ? {} : { q: sought } } })),
    placeholderData: keepPreviousData,
  });
  const found = (data?.rows ?? []).map(({ stream, number, title }) => ({
    value: stream,
    label: `${t('cases.number', { number })} ${title}`,
  }));
  const own =
    came === undefined || found.some(({ value }) => value === came) ? [] : [{ value: came, label: shortOf(came) }];
  return {
    choices: [...own, ...found],
    isPending,
    onSearch: (typed) => {
      clearTimeout(typing.current);
      typing.current = setTimeout(() => seek(typed.trim()), TYPED);
    },
  };
}

/** `commitment/chongqing/5-4/0869/1-1` → `5-4/0869/1-1`. */
const shortOf = (subject: string): string => subject.split('/').slice(2).join('/');
