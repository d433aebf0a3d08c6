import { useTranslation } from 'react-i18next';
import { useAddressFilter } from '../../components/address-filter.hook';
import { FilterChoice } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { RecordTable } from '../../components/record-table';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage } from '../../lib/language.hook';
import { useUnits } from './administration.hook';

const standings = ['running', 'coming', 'over'] as const;

/** Who acts in whose place, in every unit; for those who watch over rights, without the reasons. */
export function DelegationsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [filter, choose] = useAddressFilter(['standing', 'unit'] as const);
  const list = useListPages('/api/administration/delegations', filter);
  const units = useUnits();
  const rows = list.pages.flatMap((page) => page.rows);
  return (
    <div className="page">
      <PageHeading title={t('administration.delegations.title')} lead={t('administration.delegations.lead')} />
      <div className="list-filters">
        <FilterChoice
          label={t('desk.field.standing')}
          all={t('administration.accounts.all')}
          choices={standings.map((standing) => ({ value: standing, label: t(`desk.standing.${standing}`) }))}
          value={filter.standing}
          onChange={(standing) => choose({ standing })}
        />
        <FilterChoice
          label={t('administration.delegations.unit')}
          all={t('administration.accounts.all')}
          choices={(units.data?.rows ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
      </div>
      {list.isPending && <Loading />}
      {list.error && <TroubleAlert error={list.error} onRetry={list.retry} />}
      {!list.isPending && rows.length === 0 && <p className="quiet">{t('desk.empty')}</p>}
      {rows.length > 0 && (
        <RecordTable
          caption={t('administration.delegations.title')}
          rows={rows}
          rowKey={({ unit, seq }) => `${unit.id}-${String(seq)}`}
          columns={[
            {
              key: 'unit',
              title: t('administration.delegations.unit'),
              width: '20%',
              cell: ({ unit }) => unit.shortName,
            },
            { key: 'absent', title: t('desk.field.absent'), width: '18%', cell: ({ absent }) => absent.name },
            {
              key: 'substitute',
              title: t('desk.field.substitute'),
              width: '18%',
              cell: ({ substitute }) => substitute.name,
            },
            {
              key: 'days',
              title: t('desk.field.days'),
              cell: ({ from, to, planned }) => (
                <>
                  {from <= to
                    ? t('desk.days', { from: day(from), to: day(to) })
                    : t('desk.neverBegan', { from: day(from) })}
                  {planned !== undefined && <span className="quiet"> {t('desk.planned', { day: day(planned) })}</span>}
                </>
              ),
            },
            {
              key: 'standing',
              title: t('desk.field.standing'),
              width: '12%',
              cell: ({ standing }) => t(`desk.standing.${standing}`),
            },
          ]}
        />
      )}
      <MoreRows list={list} />
    </div>
  );
}
