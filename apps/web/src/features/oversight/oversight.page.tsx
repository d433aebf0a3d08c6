import { oversightOpeningNames, type OversightList, type OversightOpeningName } from '@banli/contracts';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
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
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { oversightPath } from '../../lib/oversight-path';
import './oversight.css';

/** Comes with the first act that is opened. */
const OpeningForm = lazy(async () => ({ default: (await import('./opening-form')).OpeningForm }));

const matters = ['key-item', 'tracking', 'inspection', 'rectification', 'progress-report', 'november-report'] as const;
const statuses = ['planned', 'open', 'closed'] as const;
/** How far back the choice of years goes. */
const YEARS = 10;

/** Every matter of oversight this person has a part in, the latest first, and the acts by which one begins. */
export function OversightPage() {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const [filter, choose] = useAddressFilter(['on', 'matter', 'year', 'unit', 'status'] as const);
  const list = useListPages('/api/oversight', filter);
  const { units } = useDirectory();
  const [latest] = list.pages;
  if (list.error) return <PageTrouble error={list.error} onRetry={list.retry} />;
  if (!latest) return <Loading />;
  const rows = list.pages.flatMap((page) => page.rows);
  const thisYear = Number(latest.on.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  const all = t('oversight.filter.any');
  return (
    <div className="page">
      <PageHeading title={t('oversight.title')} lead={t('oversight.lead')} />
      <Beginnings list={latest} />
      <div className="list-filters">
        <AsOfField on={filter.on} shown={latest.on} onChange={(on) => choose({ on })} />
        <FilterChoice
          label={t('oversight.filter.matter')}
          all={all}
          choices={matters.map((matter) => ({ value: matter, label: t(`oversight.matter.${matter}`) }))}
          value={filter.matter}
          onChange={(matter) => choose({ matter })}
        />
        <FilterChoice
          label={t('oversight.filter.year')}
          all={all}
          choices={years.map((year) => ({ value: year, label: year }))}
          value={filter.year}
          onChange={(year) => choose({ year })}
        />
        <FilterChoice
          label={t('oversight.filter.unit')}
          all={all}
          choices={units}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
        <FilterChoice
          label={t('oversight.filter.status')}
          all={all}
          choices={statuses.map((status) => ({ value: status, label: t(`oversight.status.${status}`) }))}
          value={filter.status}
          onChange={(status) => choose({ status })}
        />
        <ListTools path="/api/oversight" filter={filter} />
      </div>
      <AsOfNote on={filter.on} />
      {rows.length === 0 ? (
        <p className="quiet">{t('oversight.empty')}</p>
      ) : (
        <RecordTable
          caption={t('oversight.title')}
          rows={rows}
          rowKey={({ stream }) => stream}
          keptFor=""
          columns={[
            {
              key: 'title',
              title: t('oversight.column.title'),
              width: '34%',
              cell: ({ stream, title }) => <Link to={oversightPath(stream)}>{title}</Link>,
            },
            {
              key: 'matter',
              title: t('oversight.column.matter'),
              width: '14%',
              cell: ({ matter }) => t(`oversight.matter.${matter}`),
            },
            {
              key: 'units',
              title: t('oversight.column.units'),
              width: '20%',
              cell: (row) => row.units.map(({ shortName }) => shortName).join(t('shell.mark.and')),
            },
            {
              key: 'opened',
              title: t('oversight.column.opened'),
              width: '11%',
              cell: ({ openedOn }) => <time dateTime={openedOn}>{day(openedOn)}</time>,
            },
            {
              key: 'due',
              title: t('oversight.column.due'),
              width: '12%',
              cell: ({ dueOn }) => dueOn !== undefined && <time dateTime={dueOn}>{dueDay(dueOn)}</time>,
            },
            {
              key: 'status',
              title: t('oversight.column.status'),
              width: '9%',
              cell: ({ status }) => t(`oversight.status.${status}`),
            },
          ]}
        />
      )}
      <MoreRows list={list} />
    </div>
  );
}

/** Which act is open stands in the address, so that a case can link to it. */
function Beginnings({ list }: { readonly list: OversightList }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const asked = oversightOpeningNames.find((act) => act === address.get('begin'));
  const open = asked !== undefined && list.permitted.includes(asked) ? asked : undefined;
  // another form may have been opened while the act was under way, or the same once more
  const opening = useMemo(() => ({ open }), [open]);
  const latest = useRef(opening);
  useEffect(() => {
    latest.current = opening;
  }, [opening]);
  if (list.permitted.length === 0) return null;
  const show = (act: OversightOpeningName | undefined) => {
    const next = new URLSearchParams(address);
    if (act === undefined) for (const name of ['begin', 'subject']) next.delete(name);
    else next.set('begin', act);
    setAddress(next, { replace: true });
  };
  const close = () => show(undefined);
  const closeOf = (done: object) => {
    if (latest.current === done) close();
  };
  return (
    <Section title={t('oversight.begin')}>
      <div className="oversight-begin">
        {list.permitted.map((act) => (
          <Button key={act} onClick={() => show(act)}>
            {t(`acts.title.${act}`)}
          </Button>
        ))}
      </div>
      <p>
        <Link to="/deputy-record">{t('deputyRecord.title')}</Link>
      </p>
      <Drawer
        open={open !== undefined}
        onClose={close}
        size={560}
        title={open && t(`acts.title.${open}`)}
        closable={{ 'aria-label': t('shell.close') }}
        rootClassName="act-drawer"
        destroyOnHidden
      >
        <Suspense fallback={<Loading part />}>
          {open && (
            <OpeningForm
              key={open}
              act={open}
              today={list.on}
              subject={address.get('subject') ?? undefined}
              onDone={() => closeOf(opening)}
            />
          )}
        </Suspense>
      </Drawer>
    </Section>
  );
}
