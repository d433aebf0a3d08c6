import type { CommitmentLedger, CommitmentView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { AsOfField, AsOfNote } from '../../components/as-of-field';
import { useAddressFilter } from '../../components/address-filter.hook';
import { BarChart } from '../../components/bar-chart';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice, FilterDate } from '../../components/filter-fields';
import { listAddress, useListPages, type ListFilter } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { TroubleAlert } from '../../components/trouble-alert';
import { keysUnder } from '../../lib/i18n/loaded';
import { Segments } from '../../components/segments';
import { useLanguage } from '../../lib/language.hook';
import { CommitmentCard } from './commitment-card';
import './commitments.css';

type Status = CommitmentView['status'];

const statuses = (): readonly Status[] => keysUnder((words) => words.words.commitment);
const filterNames = ['row', 'on', 'status', 'unit', 'dueFrom', 'dueTo'] as const;

/** The register of commitments (台账), across years: what was promised, by when, and whether it is done. */
export function CommitmentsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [{ row, ...filter }, choose] = useAddressFilter(filterNames);
  const ledger = useListPages('/api/commitments', filter);
  const { units } = useDirectory();
  const [first] = ledger.pages;
  return (
    <div className="page">
      <PageHeading
        title={t('pages.commitments.title')}
        lead={first && t('pages.commitments.lead', { day: day(first.on) })}
      />
      {row !== undefined && <OneCommitment stream={row} />}
      <Segments
        className="ledger-filter"
        value={filter.status ?? 'all'}
        onChange={(status) => choose({ status: status === 'all' ? undefined : status })}
        options={[
          { value: 'all', label: `${t('pages.commitments.all')} ${String(sum(first?.counts ?? {}))}` },
          ...statuses().map((status) => ({
            value: status,
            label: `${t(`words.commitment.${status}`)} ${String(first?.counts[status] ?? 0)}`,
          })),
        ]}
      />
      <div className="list-filters">
        <AsOfField on={filter.on} shown={first?.on} onChange={(on) => choose({ on })} />
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
        <ListTools path="/api/commitments" filter={filter} />
      </div>
      <AsOfNote on={filter.on} />
      {first && <Years ledger={first} filter={filter} />}
      {ledger.isPending && <Loading />}
      {ledger.error && <TroubleAlert error={ledger.error} onRetry={ledger.retry} />}
      {first && <Cards rows={ledger.pages.flatMap(({ rows }) => rows)} on={first.on} except={row} />}
      <MoreRows list={ledger} />
    </div>
  );
}

const COLORS = { open: '--blue', reported: '--yellow', fulfilled: '--green', dropped: '--quiet' } as const;

/** What was promised for which year, and what became of it; a bar leads to exactly these. */
function Years({ ledger, filter }: { readonly ledger: CommitmentLedger; readonly filter: ListFilter }) {
  const { t } = useTranslation();
  const { dueFrom, dueTo, ...others } = filter;
  const rowsAt = (year: string, status: string) => {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const from = dueFrom !== undefined && dueFrom > first ? dueFrom : first;
    const to = dueTo !== undefined && dueTo < last ? dueTo : last;
    return listAddress('/commitments', { ...others, status, dueFrom: from, dueTo: to });
  };
  return (
    <BarChart
      title={t('watching.ledgerChart')}
      series={statuses().map((status) => ({
        key: status,
        name: t(`words.commitment.${status}`),
        color: COLORS[status],
      }))}
      bars={ledger.years.map(({ year, counts }) => ({ key: year, name: year, values: counts }))}
      rowsAt={rowsAt}
    />
  );
}

const sum = (counts: CommitmentLedger['counts']): number => Object.values(counts).reduce((all, one) => all + one, 0);

/** The commitment that a task led to stands first, whatever the filters are. */
function OneCommitment({ stream }: { readonly stream: string }) {
  const found = useListPages('/api/commitments', { stream });
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
