import type { Account } from '@banli/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressFilter } from '../../components/address-filter.hook';
import { FilterChoice } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { RecordTable } from '../../components/record-table';
import { SearchField } from '../../components/search-field';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage } from '../../lib/language.hook';
import { useMe } from '../session/session.hook';
import type { AccountAct } from './account-dialog';
import { useUnits } from './administration.hook';
import { everyRole } from './every-role';
import './administration.css';

/** Comes with the first act that is opened. */
const AccountDialog = lazy(async () => ({ default: (await import('./account-dialog')).AccountDialog }));

const filters = ['q', 'unit', 'role', 'standing'] as const;

/** Accounts: the system administrator makes and disables them, the security administrator gives roles and passwords. */
export function AccountsPage() {
  const { t } = useTranslation();
  const { roles } = useMe();
  const id = useId();
  const units = useUnits();
  const [filter, choose] = useAddressFilter(filters);
  const [open, setOpen] = useState<{ readonly act: AccountAct; readonly account?: Account } | undefined>(undefined);
  const list = useListPages('/api/administration/accounts', filter);
  const rows = list.pages.flatMap((page) => page.rows);
  const system = roles.includes('system-administrator');
  return (
    <div className="page">
      <PageHeading
        title={t('administration.accounts.title')}
        lead={t(system ? 'administration.accounts.leadSystem' : 'administration.accounts.leadSecurity')}
      />
      <div className="list-filters">
        <div>
          <label htmlFor={`${id}-q`}>{t('administration.accounts.search')}</label>
          <SearchField
            id={`${id}-q`}
            label={t('administration.accounts.search')}
            sought={filter.q}
            onSearch={(q) => choose({ q })}
          />
        </div>
        <FilterChoice
          label={t('administration.accounts.byUnit')}
          all={t('administration.accounts.all')}
          choices={units.choices}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
        <FilterChoice
          label={t('administration.accounts.byRole')}
          all={t('administration.accounts.all')}
          choices={[
            ...everyRole.map((role) => ({ value: role, label: t(`words.role.${role}`) })),
            { value: 'none', label: t('administration.accounts.noRole') },
          ]}
          value={filter.role}
          onChange={(role) => choose({ role })}
        />
        <FilterChoice
          label={t('administration.accounts.standing')}
          all={t('administration.accounts.all')}
          choices={(['active', 'gone'] as const).map((value) => ({
            value,
            label: t(`administration.accounts.filter.${value}`),
          }))}
          value={filter.standing}
          onChange={(standing) => choose({ standing })}
        />
        {system && (
          <Button type="primary" className="filter-button" onClick={() => setOpen({ act: 'create' })}>
            {t('administration.accounts.act.create')}
          </Button>
        )}
      </div>
      {list.isPending && <Loading />}
      {list.error && <TroubleAlert error={list.error} onRetry={list.retry} />}
      {!list.isPending && rows.length === 0 && <p className="quiet">{t('administration.accounts.empty')}</p>}
      {rows.length > 0 && <Accounts rows={rows} onAct={(act, account) => setOpen({ act, account })} />}
      <MoreRows list={list} />
      <Suspense fallback={null}>{open && <AccountDialog {...open} onClose={() => setOpen(undefined)} />}</Suspense>
    </div>
  );
}

type AccountsProps = {
  readonly rows: readonly Account[];
  readonly onAct: (act: AccountAct, account: Account) => void;
};

function Accounts({ rows, onAct }: AccountsProps) {
  const { t } = useTranslation();
  const { day, instant } = useLanguage();
  const me = useMe();
  return (
    <RecordTable
      caption={t('administration.accounts.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('administration.accounts.name'),
          width: '22%',
          cell: ({ name, login, post }) => (
            <>
              <strong>{name}</strong>
              {post !== undefined && <span className="quiet"> {post}</span>}
              <code className="account-login">{login}</code>
            </>
          ),
        },
        { key: 'unit', title: t('administration.accounts.unit'), width: '18%', cell: ({ unit }) => unit.shortName },
        {
          key: 'roles',
          title: t('administration.accounts.role'),
          width: '18%',
          cell: ({ roles }) =>
            roles.length === 0 ? (
              <span className="quiet">{t('administration.accounts.noRole')}</span>
            ) : (
              roles.map((role) => t(`words.role.${role}`)).join(t('shell.mark.and'))
            ),
        },
        {
          key: 'standing',
          title: t('administration.accounts.standing'),
          cell: ({ standing, leftOn, reason, lockedUntil, lastSignInAt }) => (
            <>
              <span className={`account-standing standing-${standing}`}>
                {t(`administration.accounts.is.${standing}`)}
              </span>
              {leftOn !== undefined && <span className="quiet"> {day(leftOn)}</span>}
              {lockedUntil !== undefined && (
                <span className="quiet"> {t('administration.accounts.until', { at: instant(lockedUntil) })}</span>
              )}
              {reason !== undefined && <div className="quiet">{reason}</div>}
              {lastSignInAt !== undefined && (
                <div className="quiet">{t('administration.accounts.lastSignIn', { at: instant(lastSignInAt) })}</div>
              )}
            </>
          ),
        },
        {
          key: 'acts',
          title: t('administration.accounts.acts'),
          width: '22%',
          cell: (account) => (
            <div className="row-acts">
              {account.id === me.id ? (
                <span className="quiet">{t('administration.accounts.own')}</span>
              ) : (
                actsOn(account, me.roles).map((act) => (
                  <Button key={act} size="small" onClick={() => onAct(act, account)}>
                    {t(`administration.accounts.act.${act}`)}
                  </Button>
                ))
              )}
            </div>
          ),
        },
      ]}
    />
  );
}

/** The API decides again; this is what makes sense to offer. */
function actsOn({ standing }: Account, roles: readonly string[]): readonly AccountAct[] {
  const gone = standing === 'disabled' || standing === 'left';
  if (roles.includes('system-administrator')) return gone ? ['change', 'enable'] : ['change', 'disable', 'leave'];
  if (gone) return [];
  return ['roles', 'password', ...(standing === 'locked' ? (['unlock'] as const) : [])];
}
