import { lazy, Suspense } from 'react';
import { Loading } from '../../components/loading';
import { PageTrouble } from '../../components/page-trouble';
import { WithTerms } from '../../components/with-terms';
import { CaseDesk } from './case-desk';
import { useCase, useCaseKey } from './case.hook';
import './case.css';

/** Of the two pages one person sees one. */
const DeputyCase = lazy(async () => ({ default: (await import('../rating/deputy-case')).DeputyCase }));

/** One case: a calm page for the deputies who submitted it, the whole desk for everyone who handles it. */
export function CasePage() {
  const found = useCase(useCaseKey());
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  const Page = found.data.relation === 'proposer' ? DeputyCase : CaseDesk;
  return (
    <WithTerms terms={found.data.pack.terms}>
      <Suspense fallback={<Loading />}>
        <Page key={found.data.branch?.id ?? ''} view={found.data} />
      </Suspense>
    </WithTerms>
  );
}
