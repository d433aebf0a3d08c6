import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { useLanguage } from '../../lib/language.hook';
import { roundPath } from '../../lib/round-path';
import { useRounds } from './fulfilment.hook';
import { RoundTasks } from './round-tasks';

/** Every yearly round this person has a part in, the latest year first. */
export function RoundsPage() {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const rounds = useRounds();
  if (rounds.isPending) return <Loading />;
  if (rounds.isError) return <PageTrouble error={rounds.error} onRetry={() => void rounds.refetch()} />;
  const { rows } = rounds.data;
  return (
    <div className="page">
      <PageHeading title={t('rounds.title')} lead={t('rounds.lead')} />
      <RoundTasks />
      {rows.length === 0 ? (
        <p className="quiet">{t('rounds.empty')}</p>
      ) : (
        <RecordTable
          caption={t('rounds.title')}
          rows={rows}
          rowKey={({ stream }) => stream}
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
    </div>
  );
}
