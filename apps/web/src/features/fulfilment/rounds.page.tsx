import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsOfField, AsOfNote } from '../../components/as-of-field';
import { useAddressFilter } from '../../components/address-filter.hook';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { useLanguage } from '../../lib/language.hook';
import { roundPath } from '../../lib/round-path';
import { useMe } from '../session/session.hook';
import { RoundTasks } from './round-tasks';

const statuses = ['open', 'closed'] as const;
/** How far back the choice of years goes. */
const YEARS = 10;

/** Every yearly round this person has a part in, the latest year first. */
export function RoundsPage() {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const [filter, choose] = useAddressFilter(['on', 'year', 'unit', 'status'] as const);
  const list = useListPages('/api/fulfilment-rounds', filter);
  const { units } = useDirectory();
  const deputy = useMe().roles.includes('deputy');
  const [latest] = list.pages;
  if (list.error) return <PageTrouble error={list.error} onRetry={list.retry} />;
  if (!latest) return <Loading />;
  const rows = list.pages.flatMap((page) => page.rows);
  const thisYear = Number(latest.on.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  const all = t('rounds.filter.any');
  return (
    <div className="page">
      <PageHeading title={t('rounds.title')} lead={t('rounds.lead')} />
      {filter.on === undefined && <RoundTasks />}
      <div className="list-filters">
        <AsOfField on={filter.on} shown={latest.on} onChange={(on) => choose({ on })} />
        <FilterChoice
          label={t('rounds.filter.year')}
          all={all}
          choices={years.map((year) => ({ value: year, label: year }))}
          value={filter.year}
          onChange={(year) => choose({ year })}
        />
        {!deputy && (
          <>
            <FilterChoice
              label={t('rounds.filter.unit')}
              all={all}
              choices={units}
              value={filter.unit}
              onChange={(unit) => choose({ unit })}
            />
            <FilterChoice
              label={t('rounds.filter.status')}
              all={all}
              choices={statuses.map((status) => ({ value: status, label: t(`rounds.status.${status}`) }))}
              value={filter.status}
              onChange={(status) => choose({ status })}
            />
            <ListTools path="/api/fulfilment-rounds" filter={filter} />
          </>
        )}
      </div>
      <AsOfNote on={filter.on} />
      {rows.length === 0 ? (
        <p className="quiet">{t('rounds.empty')}</p>
      ) : (
        <RecordTable
          caption={t('rounds.title')}
          rows={rows}
          rowKey={({ stream }) => stream}
          keptFor=""
          columns={[
            {
              key: 'name',
              title: t('rounds.title'),
              cell: ({ stream, year, unit }) => (
                <Link to={roundPath(stream)}>{t('rounds.name', { year: String(year), unit: unit.shortName })}</Link>
              ),
            },
            { key: 'due', title: t('rounds.due'), cell: ({ dueOn }) => dueDay(dueOn) },
            {
              key: 'told',
              title: t('rounds.notices'),
              cell: ({ told, raters, settled, status }) => (
                <>
                  {t('rounds.told', { told: String(told), raters: String(raters), settled: String(settled) })}{' '}
                  <span className="quiet">{t(`rounds.status.${status}`)}</span>
                </>
              ),
            },
            {
              key: 'ledger',
              title: t('rounds.ledger'),
              cell: ({ ledgerOn }) =>
                ledgerOn === undefined ? t('rounds.ledgerOwed') : t('rounds.ledgerOn', { day: day(ledgerOn) }),
            },
          ]}
        />
      )}
      <MoreRows list={list} />
    </div>
  );
}
