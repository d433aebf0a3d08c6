import type { ProposalList } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddressFilter } from '../../components/address-filter.hook';
import { AsOfNote } from '../../components/as-of-field';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { SessionName } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { SearchField } from '../../components/search-field';
import { TierChip } from '../../components/tier-chip';
import { TroubleAlert } from '../../components/trouble-alert';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { ProposalFilters } from './proposal-filters';
import { filterNames } from './proposal-filter';
import './proposals.css';

/** The register of what the person may see, narrowed by what stands in the address. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const [filter, choose] = useAddressFilter(filterNames);
  const list = useListPages('/api/proposals', { ...filter, total: 'true' });
  const total = list.pages[0]?.total;
  return (
    <div className="page">
      <PageHeading
        title={t('pages.proposals.title')}
        lead={total !== undefined && t('pages.proposals.total', { n: String(total) })}
      />
      <div className="proposal-search">
        <SearchField
          label={t('pages.proposals.search')}
          placeholder={t('pages.proposals.search')}
          sought={filter.q}
          onSearch={(q) => choose({ q })}
        />
      </div>
      <ProposalFilters filter={filter} shown={list.pages[0]?.on} onChoose={choose} />
      <AsOfNote on={filter.on} />
      {list.isPending && <Loading />}
      {list.error && <TroubleAlert error={list.error} onRetry={list.retry} />}
      {list.pages.length > 0 && <Found rows={list.pages.flatMap(({ rows }) => rows)} />}
      <MoreRows list={list} />
    </div>
  );
}

function Found({ rows }: Pick<ProposalList, 'rows'>) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  if (rows.length === 0) return <p className="quiet">{t('pages.proposals.nothing')}</p>;
  return (
    <RecordTable
      caption={t('pages.proposals.title')}
      rows={rows}
      rowKey={({ stream }) => stream}
      keptFor=""
      columns={[
        {
          key: 'number',
          title: t('pages.proposals.number'),
          width: '13%',
          cell: ({ session, number }) => (
            <>
              <strong>{number}</strong>{' '}
              <span className="quiet">
                <SessionName session={session} />
              </span>
            </>
          ),
        },
        {
          key: 'name',
          title: t('pages.proposals.name'),
          width: '34%',
          cell: (row) => <Link to={casePath(row)}>{row.title || t('intake.secretTitle')}</Link>,
        },
        {
          key: 'phase',
          title: t('pages.proposals.phase'),
          width: '10%',
          cell: ({ phase }) => t(`words.phase.${phase}`),
        },
        {
          key: 'lead',
          title: t('pages.proposals.lead'),
          cell: ({ lead, answering }) => {
            if (answering.length > 0) return answering.map(({ shortName }) => shortName).join(t('shell.mark.and'));
            return lead?.shortName ?? <span className="quiet">{t('pages.proposals.unassigned')}</span>;
          },
        },
        {
          key: 'received',
          title: t('pages.proposals.received'),
          width: '12%',
          cell: ({ receivedOn }) => day(receivedOn),
        },
        {
          key: 'due',
          title: t('pages.proposals.replyDue'),
          cell: ({ replyDueOn, answeredOn, tier }) => {
            if (answeredOn !== undefined) return t('pages.proposals.answered', { day: day(answeredOn) });
            if (replyDueOn === undefined) return <span className="quiet">—</span>;
            return (
              <span className="reply-due">
                <time dateTime={replyDueOn}>{dueDay(replyDueOn)}</time> <TierChip tier={tier} />
              </span>
            );
          },
        },
      ]}
    />
  );
}
