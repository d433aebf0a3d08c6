import type { UnitRecord } from '@banli/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';
import { useUnits } from './administration.hook';
import { kindWord } from './party-kinds';
import './administration.css';

/** Comes with the first act that is opened. */
const UnitDialog = lazy(async () => ({ default: (await import('./unit-dialog')).UnitDialog }));

/** Units, from when until when work is given to them, and who follows them. */
export function UnitsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { roles } = useMe();
  const units = useUnits();
  const [open, setOpen] = useState<{ readonly unit?: UnitRecord } | undefined>(undefined);
  const mayChange = roles.includes('system-administrator');
  if (units.isPending) return <Loading />;
  if (units.isError) return <PageTrouble error={units.error} onRetry={() => void units.refetch()} />;
  const days = ({ validFrom, validUntil, successor }: UnitRecord) => (
    <>
      {validFrom !== undefined && <div>{t('administration.units.from', { day: day(validFrom) })}</div>}
      {validUntil !== undefined && <div>{t('administration.units.until', { day: day(validUntil) })}</div>}
      {successor && <div>{t('administration.units.followedBy', { unit: successor.shortName })}</div>}
    </>
  );
  return (
    <div className="page">
      <PageHeading title={t('administration.units.title')} lead={t('administration.units.lead')} />
      {mayChange && (
        <div className="list-filters">
          <Button type="primary" onClick={() => setOpen({})}>
            {t('administration.units.create')}
          </Button>
        </div>
      )}
      <RecordTable
        caption={t('administration.units.title')}
        rows={units.data.rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            title: t('administration.units.name'),
            width: '36%',
            cell: ({ id, name, shortName, aliases }) => (
              <>
                <strong>{shortName}</strong>
                <div className="quiet">{[name, ...aliases].join(t('shell.mark.and'))}</div>
                <code className="account-login">{id}</code>
              </>
            ),
          },
          { key: 'kind', title: t('administration.units.kind'), width: '16%', cell: ({ kind }) => kindWord(kind, t) },
          { key: 'days', title: t('administration.units.days'), width: '22%', cell: days },
          { key: 'accounts', title: t('administration.units.accounts'), cell: ({ accounts }) => accounts },
          {
            key: 'acts',
            title: t('administration.accounts.acts'),
            cell: (unit) =>
              mayChange && (
                <Button size="small" onClick={() => setOpen({ unit })}>
                  {t('administration.units.change')}
                </Button>
              ),
          },
        ]}
      />
      <Suspense fallback={null}>{open && <UnitDialog unit={open.unit} onClose={() => setOpen(undefined)} />}</Suspense>
    </div>
  );
}
