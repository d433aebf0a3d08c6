import type { CaseView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { answerQuery, casePath, type CaseKey } from '../../lib/case-path';
import { call } from '../../lib/api';

/** The case that the address names. */
export function useCaseKey(): CaseKey {
  const { jurisdiction = '', session = '', number = '' } = useParams();
  return { jurisdiction, session, number };
}

/** With the answer that the address names, where units answer separately. */
export function useCase(key: CaseKey) {
  const [params] = useSearchParams();
  const answer = params.get('answer') ?? undefined;
  return useQuery({
    queryKey: ['case', key.jurisdiction, key.session, key.number, answer ?? ''],
    queryFn: () => call<CaseView>(`/api${casePath(key)}${answerQuery(answer)}`),
  });
}

/** Names the case in what is kept on this machine. */
export const subjectOf = ({ jurisdiction, session, number }: CaseKey): string => `${jurisdiction}/${session}/${number}`;
