import type { OpenSession } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { useAdministrationAct } from './administration.hook';
import './administration.css';

/** Who is signed in, since when, from where; and the way to end it. */
export function SessionsPage() {
  const { t } = useTranslation();
  const { instant } = useLanguage();
  const sessions = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answered(api.GET('/api/administration/sessions')),
    refetchInterval: 60_000,
  });
  const ending = useAdministrationAct();
  if (sessions.isPending) return <Loading />;
  if (sessions.isError) return <PageTrouble error={sessions.error} onRetry={() => void sessions.refetch()} />;
  const endButton = ({ id, person }: OpenSession) => (
    <Popconfirm
      title={t('administration.sessions.ask', { name: person.name })}
      okText={t('shell.confirm.yes')}
      cancelText={t('shell.confirm.no')}
      onConfirm={() => ending.run({ path: `/sessions/${id}/end` })}
    >
      <Button size="small">{t('administration.sessions.end')}</Button>
    </Popconfirm>
  );
  return (
    <div className="page">
      <PageHeading title={t('administration.sessions.title')} lead={t('administration.sessions.lead')} />
      {ending.error && <TroubleAlert error={ending.error} />}
      <RecordTable
        caption={t('administration.sessions.title')}
        rows={sessions.data.rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'person',
            title: t('administration.sessions.person'),
            width: '34%',
            cell: ({ person }) => (
              <>
                <strong>{person.name}</strong> <span className="quiet">{person.unit.shortName}</span>
              </>
            ),
          },
          { key: 'opened', title: t('administration.sessions.opened'), cell: ({ openedAt }) => instant(openedAt) },
          { key: 'expires', title: t('administration.sessions.expires'), cell: ({ expiresAt }) => instant(expiresAt) },
          { key: 'address', title: t('administration.sessions.address'), cell: ({ address }) => address },
          { key: 'end', title: t('administration.accounts.acts'), cell: endButton },
        ]}
      />
    </div>
  );
}
