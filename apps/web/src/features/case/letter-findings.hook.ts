import type { CaseView, FindingView, LetterContentBody } from '@banli/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../../lib/api';
import { caseKeyOf } from '../../lib/case-path';

/** After the last key, milliseconds: a sentence is checked once. */
const AFTER_MS = 700;

export type LiveFindings = {
  /** Undefined until the first answer. */
  readonly findings: readonly FindingView[] | undefined;
  /** They are of an earlier text: the latest is being checked, or could not be. */
  readonly behind: boolean;
  readonly failed: boolean;
};

/** What the checks say of the letter as it is typed, by the same rules as a saved version. */
export function useLetterFindings(view: CaseView, content: LetterContentBody): LiveFindings {
  const typed = JSON.stringify(content);
  const [asked, ask] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => ask(typed), AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useQuery({
    queryKey: ['letter-findings', view.proposal.stream, view.branch?.id ?? '', view.head, asked],
    queryFn: ({ signal }) =>
      answered(
        api.POST('/api/proposals/{jurisdiction}/{session}/{number}/letter-findings', {
          params: { path: caseKeyOf(view.proposal), query: { answer: view.branch?.id } },
          body: { content: JSON.parse(asked) as LetterContentBody },
          signal,
        }),
      ),
    enabled: view.permitted.includes('SaveDraft'),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return {
    findings: found.data?.findings,
    behind: typed !== asked || found.isFetching || found.isPlaceholderData,
    failed: found.isError,
  };
}
