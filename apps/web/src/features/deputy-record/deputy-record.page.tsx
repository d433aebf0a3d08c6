import type { DeputyRecordEntry } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddressFilter } from '../../components/address-filter.hook';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { oversightPath } from '../../lib/oversight-path';
import { roundPath } from '../../lib/round-path';
import { reasonWord } from '../rates/reason-word';
import { useMe } from '../session/session.hook';

/** A deputy's record: their own, or, for 人代工委, that of whom they choose. */
export function DeputyRecordPage() {
  const { t } = useTranslation();
  const me = useMe();
  const own = me.roles.includes('deputy');
  const [filter, choose] = useAddressFilter(['deputy', 'year'] as const);
  const { deputies } = useDirectory();
  const deputy = own ? me.id : filter.deputy;
  return (
    <div className="page">
      <PageHeading title={t('deputyRecord.title')} lead={t('deputyRecord.lead')} />
      {!own && (
        <div className="list-filters">
          <FilterChoice
            label={t('deputyRecord.filter.deputy')}
            all={t('deputyRecord.filter.any')}
            choices={deputies}
            value={filter.deputy}
            onChange={(next) => choose({ deputy: next })}
          />
        </div>
      )}
      {deputy === undefined ? (
        <p className="quiet">{t('deputyRecord.choose')}</p>
      ) : (
        <Entries key={deputy} deputy={deputy} year={filter.year} onYear={(year) => choose({ year })} />
      )}
    </div>
  );
}

type Props = {
  readonly deputy: string;
  readonly year: string | undefined;
  readonly onYear: (year: string | undefined) => void;
};

/** How far back the choice of years goes. */
const YEARS = 10;

function Entries({ deputy, year, onYear }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const list = useListPages('/api/deputies/{deputy}/record', { year }, { of: { deputy } });
  const [latest] = list.pages;
  if (list.error) return <PageTrouble error={list.error} onRetry={list.retry} />;
  if (!latest) return <Loading />;
  const rows = list.pages.flatMap((page) => page.rows);
  const thisYear = Number((rows[0]?.on ?? new Date().toISOString()).slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  return (
    <>
      <div className="list-filters">
        <FilterChoice
          label={t('deputyRecord.filter.year')}
          all={t('deputyRecord.filter.any')}
          choices={(year === undefined || years.includes(year) ? years : [year, ...years]).map((one) => ({
            value: one,
            label: one,
          }))}
          value={year}
          onChange={onYear}
        />
      </div>
      <p>{latest.counts.map(({ kind, count }) => `${t(`deputyRecord.kind.${kind}`)} ${String(count)}`).join(' · ')}</p>
      {rows.length === 0 ? (
        <p className="quiet">{t('deputyRecord.empty')}</p>
      ) : (
        <RecordTable
          caption={t('deputyRecord.title')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'on',
              title: t('deputyRecord.column.on'),
              width: '14%',
              cell: ({ on }) => <time dateTime={on}>{day(on)}</time>,
            },
            {
              key: 'kind',
              title: t('deputyRecord.column.kind'),
              width: '20%',
              cell: ({ kind }) => t(`deputyRecord.kind.${kind}`),
            },
            { key: 'about', title: t('deputyRecord.column.about'), width: '40%', cell: (row) => <About row={row} /> },
            { key: 'unit', title: t('deputyRecord.column.unit'), width: '14%', cell: ({ unit }) => unit?.shortName },
            {
              key: 'level',
              title: t('deputyRecord.column.level'),
              width: '12%',
              cell: ({ level }) => level !== undefined && reasonWord(level, t),
            },
          ]}
        />
      )}
      <MoreRows list={list} />
    </>
  );
}

function About({ row: { proposal, round, oversight } }: { readonly row: DeputyRecordEntry }) {
  const { t } = useTranslation();
  if (proposal)
    return (
      <Link to={casePath(proposal)}>
        <ProposalTitle proposal={proposal} />
      </Link>
    );
  if (round)
    return (
      <Link to={roundPath(round.stream)}>
        {t('rounds.name', { year: String(round.year), unit: round.unit.shortName })}
      </Link>
    );
  return oversight ? <Link to={oversightPath(oversight.stream)}>{oversight.title}</Link> : null;
}
