import type { CaseView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useDirectory } from '../../components/directory.hook';
import type { CaseKey } from '../../lib/case-path';
import { answered, api } from '../../lib/api';
import { namesOf } from '../../lib/names';

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
    queryFn: () =>
      answered(
        api.GET('/api/proposals/{jurisdiction}/{session}/{number}', { params: { path: key, query: { answer } } }),
      ),
  });
}

/** Names the case in what is kept on this machine. */
export const subjectOf = ({ jurisdiction, session, number }: CaseKey): string => `${jurisdiction}/${session}/${number}`;

/** Names of whoever stands in the case, and of every other unit of the directory, such as those copied on a draft. */
export function useNames(view: CaseView): (id: string) => string {
  const { units } = useDirectory();
  const ofCase = namesOf(view);
  return (id) => units.find(({ value }) => value === id)?.label ?? ofCase(id);
}
