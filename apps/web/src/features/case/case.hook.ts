import type { CaseView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { casePath, type CaseKey } from '../../lib/case-path';
import { call } from '../../lib/api';

/** The case that the address names. */
export function useCaseKey(): CaseKey {
  const { jurisdiction = '', session = '', number = '' } = useParams();
  return { jurisdiction, session, number };
}

export const useCase = (key: CaseKey) =>
  useQuery({
    queryKey: ['case', key.jurisdiction, key.session, key.number],
    queryFn: () => call<CaseView>(`/api${casePath(key)}`),
  });

/** Names the case in what is kept on this machine. */
export const subjectOf = ({ jurisdiction, session, number }: CaseKey): string => `${jurisdiction}/${session}/${number}`;
