import type { ProposalList } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { SessionName } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { ShowMore } from '../../components/show-more';
import { TierChip } from '../../components/tier-chip';
import { TroubleAlert } from '../../components/trouble-alert';
import { casePath } from '../../lib/case-path';
import { call } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import './proposals.css';

export function ProposalsPage() {
  const { t } = useTranslation();
  const list = useQuery({ queryKey: ['proposals'], queryFn: () => call<ProposalList>('/api/proposals') });
  return (
    <div className="page">
      <PageHeading title={t('pages.proposals.title')} />
      {list.isPending && <Loading />}
      {list.isError && <TroubleAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && <Found rows={list.data.rows} />}
    </div>
  );
}

function Found({ rows }: ProposalList) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  if (rows.length === 0) return <p className="quiet">{t('pages.proposals.empty')}</p>;
  const found = rows.filter(({ number, title, lead }) =>
    [number, title, lead?.name, lead?.shortName].some((text) => text?.includes(sought)),
  );
  return (
    <>
      <Input
        className="proposal-search"
        type="search"
        allowClear
        aria-label={t('pages.proposals.search')}
        placeholder={t('pages.proposals.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 && <p className="quiet">{t('pages.proposals.nothing')}</p>}
      <ShowMore key={sought} items={found} step={50}>
        {(shown) => (
          <RecordTable
            caption={t('pages.proposals.title')}
            rows={shown}
            rowKey={({ stream }) => stream}
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
                cell: (row) => <Link to={casePath(row)}>{row.title}</Link>,
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
                cell: ({ lead }) => lead?.shortName ?? <span className="quiet">{t('pages.proposals.unassigned')}</span>,
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
        )}
      </ShowMore>
    </>
  );
}
