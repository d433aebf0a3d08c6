import type { CommitmentLedger, CommitmentView } from '@banli/contracts';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddressFilter } from '../../components/address-filter.hook';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice, FilterDate } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { TroubleAlert } from '../../components/trouble-alert';
import { zh } from '../../lib/i18n/zh';
import { useLanguage } from '../../lib/language.hook';
import { CommitmentCard } from './commitment-card';
import './commitments.css';

type Status = CommitmentView['status'];

const statuses = Object.keys(zh.words.commitment) as readonly Status[];
const filterNames = ['row', 'status', 'unit', 'dueFrom', 'dueTo'] as const;

/** The register of commitments (台账), across years: what was promised, by when, and whether it is done. */
export function CommitmentsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [{ row, ...filter }, choose] = useAddressFilter(filterNames);
  const ledger = useListPages<CommitmentLedger>('/api/commitments', filter);
  const { units } = useDirectory();
  const [first] = ledger.pages;
  return (
    <div className="page">
      <PageHeading
        title={t('pages.commitments.title')}
        lead={first && t('pages.commitments.lead', { day: day(first.on) })}
      />
      {row !== undefined && <OneCommitment stream={row} />}
      <Segmented
        className="ledger-filter"
        value={filter.status ?? 'all'}
        onChange={(status) => choose({ status: status === 'all' ? undefined : status })}
        options={[
          { value: 'all', label: `${t('pages.commitments.all')} ${String(sum(first?.counts ?? {}))}` },
          ...statuses.map((status) => ({
            value: status,
            label: `${t(`words.commitment.${status}`)} ${String(first?.counts[status] ?? 0)}`,
          })),
        ]}
      />
      <div className="list-filters">
        <FilterChoice
          label={t('pages.commitments.unit')}
          all={t('pages.commitments.all')}
          choices={units}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
        <FilterDate
          label={t('pages.commitments.dueFrom')}
          value={filter.dueFrom}
          onChange={(dueFrom) => choose({ dueFrom })}
        />
        <FilterDate label={t('pages.commitments.dueTo')} value={filter.dueTo} onChange={(dueTo) => choose({ dueTo })} />
      </div>
      {ledger.isPending && <Loading />}
      {ledger.error && <TroubleAlert error={ledger.error} onRetry={ledger.retry} />}
      {first && <Cards rows={ledger.pages.flatMap(({ rows }) => rows)} on={first.on} except={row} />}
      <MoreRows list={ledger} />
    </div>
  );
}

const sum = (counts: CommitmentLedger['counts']): number => Object.values(counts).reduce((all, one) => all + one, 0);

/** The commitment that a task led to stands first, whatever the filters are. */
function OneCommitment({ stream }: { readonly stream: string }) {
  const found = useListPages<CommitmentLedger>('/api/commitments', { stream });
  const [page] = found.pages;
  return page && page.rows.length > 0 ? <Cards rows={page.rows} on={page.on} /> : null;
}

type CardsProps = {
  readonly rows: readonly CommitmentView[];
  readonly on: string;
  /** Shown elsewhere on the page. */
  readonly except?: string | undefined;
};

function Cards({ rows, on, except }: CardsProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="quiet">{t('pages.commitments.empty')}</p>;
  return (
    <ul className="commitment-cards">
      {rows
        .filter(({ stream }) => stream !== except)
        .map((commitment) => (
          <li key={commitment.stream}>
            <CommitmentCard commitment={commitment} today={on} withProposal />
          </li>
        ))}
    </ul>
  );
}
