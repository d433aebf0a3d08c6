import type { AuditEntry } from '@banli/contracts';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAddressFilter } from '../../components/address-filter.hook';
import { FilterChoice, FilterDate } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { RecordTable } from '../../components/record-table';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import type { zh } from '../../lib/i18n/zh';
import { useLanguage } from '../../lib/language.hook';
import './administration.css';

type Action = keyof typeof zh.administration.log.action;
const filters = ['action', 'from', 'to', 'actor', 'subject'] as const;

/** What administrators did and who signed in; read, and nothing else, by the audit administrator. */
export function LogPage() {
  const { t } = useTranslation();
  const [filter, choose] = useAddressFilter(filters);
  const list = useListPages('/api/administration/log', filter);
  const actions = Object.keys(t('administration.log.action', { returnObjects: true })) as readonly Action[];
  const rows = list.pages.flatMap((page) => page.rows);
  return (
    <div className="page">
      <PageHeading title={t('administration.log.title')} lead={t('administration.log.lead')} />
      <div className="list-filters">
        <FilterDate label={t('administration.log.from')} value={filter.from} onChange={(from) => choose({ from })} />
        <FilterDate label={t('administration.log.to')} value={filter.to} onChange={(to) => choose({ to })} />
        <FilterChoice
          label={t('administration.log.what')}
          all={t('administration.accounts.all')}
          choices={actions.map((value) => ({ value, label: t(`administration.log.action.${value}`) }))}
          value={filter.action}
          onChange={(action) => choose({ action })}
        />
        <Verification />
      </div>
      {list.isPending && <Loading />}
      {list.error && <TroubleAlert error={list.error} onRetry={list.retry} />}
      {!list.isPending && rows.length === 0 && <p className="quiet">{t('administration.log.empty')}</p>}
      {rows.length > 0 && <Entries rows={rows} />}
      <MoreRows list={list} />
    </div>
  );
}

function Entries({ rows }: { readonly rows: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  const { instant } = useLanguage();
  return (
    <RecordTable
      caption={t('administration.log.title')}
      rows={rows}
      rowKey={({ id }) => `entry-${id}`}
      columns={[
        { key: 'at', title: t('administration.log.at'), width: '18%', cell: ({ at }) => instant(at) },
        {
          key: 'actor',
          title: t('administration.log.who'),
          width: '18%',
          cell: ({ actor }) => actor?.name ?? <span className="quiet">{t('administration.log.nobody')}</span>,
        },
        {
          key: 'action',
          title: t('administration.log.what'),
          cell: ({ action }) => t(`administration.log.action.${action}`),
        },
        { key: 'subject', title: t('administration.log.about'), cell: ({ subjectName }) => subjectName },
        {
          key: 'facts',
          title: t('administration.log.facts'),
          width: '26%',
          cell: ({ facts, address }) => (
            <>
              {Object.keys(facts).length > 0 && <code className="log-facts">{JSON.stringify(facts)}</code>}
              {address !== undefined && <div className="quiet">{address}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

/** Each entry carries a hash over itself and the one before it. */
function Verification() {
  const { t } = useTranslation();
  const check = useMutation({ mutationFn: () => answered(api.GET('/api/administration/log/verification')) });
  return (
    <>
      <Button className="filter-button" loading={check.isPending} onClick={() => check.mutate()}>
        {t('administration.log.verify')}
      </Button>
      {check.error && <TroubleAlert error={check.error} />}
      {check.data && (
        <Alert
          role="status"
          type={check.data.brokenAt === undefined ? 'success' : 'error'}
          title={
            check.data.brokenAt === undefined
              ? t('administration.log.intact', { n: String(check.data.entries) })
              : t('administration.log.broken', { id: check.data.brokenAt })
          }
        />
      )}
    </>
  );
}
