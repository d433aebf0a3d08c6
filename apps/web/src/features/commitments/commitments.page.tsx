import type { CommitmentLedger, CommitmentView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { ShowMore } from '../../components/show-more';
import { TroubleAlert } from '../../components/trouble-alert';
import { call } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { CommitmentCard } from './commitment-card';
import './commitments.css';

type Filter = CommitmentView['status'] | 'all';

const filters: readonly Filter[] = ['all', 'open', 'reported', 'fulfilled', 'dropped'];

/** The register of commitments (台账): what was promised, by when, and whether it is done. */
export function CommitmentsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [params] = useSearchParams();
  const ledger = useQuery({
    queryKey: ['commitments'],
    queryFn: () => call<CommitmentLedger>('/api/commitments'),
  });
  return (
    <div className="page">
      <PageHeading
        title={t('pages.commitments.title')}
        lead={ledger.data && t('pages.commitments.lead', { day: day(ledger.data.on) })}
      />
      {ledger.isPending && <Loading />}
      {ledger.isError && <TroubleAlert error={ledger.error} onRetry={() => void ledger.refetch()} />}
      {ledger.data && <Ledger ledger={ledger.data} first={params.get('row') ?? undefined} />}
    </div>
  );
}

const isOver = ({ status }: CommitmentView): boolean => status === 'fulfilled' || status === 'dropped';

type LedgerProps = {
  readonly ledger: CommitmentLedger;
  /** The commitment that a task led to stands first. */
  readonly first: string | undefined;
};

function Ledger({ ledger, first }: LedgerProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('all');
  const countOf = (one: Filter) => ledger.rows.filter(({ status }) => one === 'all' || status === one).length;
  const rows = ledger.rows
    .filter(({ status }) => filter === 'all' || status === filter)
    .toSorted(
      (a, b) =>
        Number(b.stream === first) - Number(a.stream === first) ||
        Number(isOver(a)) - Number(isOver(b)) ||
        a.dueOn.localeCompare(b.dueOn),
    );
  return (
    <>
      <Segmented
        className="ledger-filter"
        value={filter}
        onChange={setFilter}
        options={filters.map((one) => ({
          value: one,
          label: `${one === 'all' ? t('pages.commitments.all') : t(`words.commitment.${one}`)} ${String(countOf(one))}`,
        }))}
      />
      {rows.length === 0 && <p className="quiet">{t('pages.commitments.empty')}</p>}
      <ShowMore items={rows} step={30}>
        {(shown) => (
          <ul className="commitment-cards">
            {shown.map((commitment) => (
              <li key={commitment.stream}>
                <CommitmentCard commitment={commitment} today={ledger.on} withProposal />
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </>
  );
}
