import type { RateName } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useListPages, type ListFilter } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { TroubleAlert } from '../../components/trouble-alert';
import { answerQuery, casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { reasonWord } from './reason-word';

type Props = { readonly rate: RateName; readonly filter: ListFilter };

/** The rows that a rate has counted, or has left out. */
export function RateRowList({ rate, filter }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const list = useListPages('/api/rates/{rate}/rows', filter, { of: { rate } });
  const rows = list.pages.flatMap((page) => page.rows);
  if (list.isPending) return <Loading part />;
  if (list.error) return <TroubleAlert error={list.error} onRetry={list.retry} />;
  if (rows.length === 0) return <p className="quiet">{t('lists.rates.noRows')}</p>;
  return (
    <>
      <RecordTable
        caption={t('lists.rates.rows')}
        rows={rows}
        rowKey={({ id }) => id}
        keptFor=""
        columns={[
          {
            key: 'proposal',
            title: t('lists.rates.proposal'),
            width: '50%',
            cell: ({ proposal, branch }) => (
              <Link to={`${casePath(proposal)}${answerQuery(branch?.id)}`}>
                <ProposalTitle proposal={proposal} />
              </Link>
            ),
          },
          { key: 'unit', title: t('lists.rates.unit'), cell: ({ unit }) => unit.shortName },
          { key: 'day', title: t('lists.rates.day'), cell: (row) => day(row.day) },
          { key: 'why', title: t('lists.rates.why'), cell: ({ reason }) => reasonWord(reason, t) },
        ]}
      />
      <MoreRows list={list} />
    </>
  );
}
