import type { BatchList, Delivery, DeliveryLedger } from '@banli/contracts';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddressFilter } from '../../components/address-filter.hook';
import { useJurisdictionName } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { Segments } from '../../components/segments';
import { useLanguage } from '../../lib/language.hook';
import { roundPath } from '../../lib/round-path';
import { BatchesSection } from './batches-section';
import { useBatches, yearlyActs, type Chosen, type YearlyAct } from './yearly.hook';
import './yearly.css';

/** Comes with the first act that is opened. */
const BatchForm = lazy(async () => ({ default: (await import('./batch-form')).BatchForm }));

/** How far back the choice of years goes. */
const YEARS = 10;

/** The yearly round of all units (24, 28, 29): acts over several of them, what became of each, and the ledger of delivery. */
export function YearlyPage() {
  const { t } = useTranslation();
  const [{ year, jurisdiction, ...narrowed }, choose] = useAddressFilter([
    'year',
    'jurisdiction',
    'unit',
    'standing',
  ] as const);
  const nameOf = useJurisdictionName();
  const batches = useBatches(year);
  if (batches.isError) return <PageTrouble error={batches.error} onRetry={() => void batches.refetch()} />;
  if (batches.isPending) return <Loading />;
  const { on, jurisdictions } = batches.data;
  const thisYear = Number(on.slice(0, 4));
  const chosen = {
    jurisdiction: jurisdiction ?? jurisdictions[0] ?? '',
    year: year ?? String(thisYear),
    unit: narrowed.unit,
  };
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  return (
    <div className="page">
      <PageHeading
        title={t('yearly.title')}
        lead={t('yearly.lead')}
        aside={
          chosen.jurisdiction !== '' && (
            <Link to={`/annual/${chosen.jurisdiction}/${chosen.year}`}>{t('annual.title', { year: chosen.year })}</Link>
          )
        }
      />
      <div className="list-filters">
        <FilterChoice
          label={t('yearly.filter.year')}
          all={String(thisYear)}
          choices={years.slice(1).map((one) => ({ value: one, label: one }))}
          value={year}
          onChange={(next) => choose({ year: next })}
        />
        {jurisdictions.length > 1 && (
          <FilterChoice
            label={t('yearly.filter.jurisdiction')}
            all={nameOf(jurisdictions[0] ?? '')}
            choices={jurisdictions.slice(1).map((one) => ({ value: one, label: nameOf(one) }))}
            value={jurisdiction}
            onChange={(next) => choose({ jurisdiction: next })}
          />
        )}
      </div>
      {jurisdictions.length === 0 ? (
        <p className="quiet">{t('yearly.noLedger')}</p>
      ) : (
        <>
          <Acts list={batches.data} chosen={chosen} />
          <Ledger chosen={chosen} standing={narrowed.standing} choose={choose} />
        </>
      )}
      <BatchesSection list={batches.data} />
    </div>
  );
}

function Acts({ list, chosen }: { readonly list: BatchList; readonly chosen: Chosen }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ readonly act: YearlyAct } | undefined>(undefined);
  if (list.permitted.length === 0) return null;
  const close = () => setOpen(undefined);
  // another form may have been opened while the act was under way, or the same once more
  const closeOf = (done: object) => setOpen((shown) => (shown === done ? undefined : shown));
  return (
    <Section title={t('yearly.acts')}>
      <div className="yearly-acts">
        {yearlyActs
          .filter((act) => list.permitted.includes(act))
          .map((act) => (
            <Button key={act} onClick={() => setOpen({ act })}>
              {t(`acts.title.${act}`)}
            </Button>
          ))}
      </div>
      <Drawer
        open={open !== undefined}
        onClose={close}
        size={640}
        title={open && t(`acts.title.${open.act}`)}
        closable={{ 'aria-label': t('shell.close') }}
        rootClassName="act-drawer"
        destroyOnHidden
      >
        <Suspense fallback={<Loading part />}>
          {open && <BatchForm key={open.act} act={open.act} chosen={chosen} onDone={() => closeOf(open)} />}
        </Suspense>
      </Drawer>
    </Section>
  );
}

type LedgerProps = {
  readonly chosen: Chosen;
  readonly standing: string | undefined;
  readonly choose: (change: { readonly unit?: string | undefined; readonly standing?: string | undefined }) => void;
};

function Ledger({ chosen, standing, choose }: LedgerProps) {
  const { t } = useTranslation();
  const filter = { ...chosen, standing };
  const list = useListPages('/api/batches/deliveries', filter);
  const [first] = list.pages;
  if (list.error) return <PageTrouble error={list.error} onRetry={list.retry} />;
  if (!first) return <Loading part />;
  const rows = list.pages.flatMap((page) => page.rows);
  const all = first.counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section title={t('yearly.ledger')} aside={<span className="quiet">{t('yearly.count', { n: String(all) })}</span>}>
      <div className="yearly-standings">
        <Segments
          value={standing ?? 'all'}
          onChange={(next) => choose({ standing: next === 'all' ? undefined : next })}
          options={[
            { value: 'all', label: `${t('yearly.filter.any')} ${String(all)}` },
            ...first.counts.map((one) => ({
              value: one.standing,
              label: `${t(`yearly.standing.${one.standing}`)} ${String(one.count)}`,
            })),
          ]}
        />
      </div>
      <div className="list-filters">
        <FilterChoice
          label={t('yearly.filter.unit')}
          all={t('yearly.filter.any')}
          choices={first.units.map(({ unit }) => ({ value: unit.id, label: unit.shortName }))}
          value={chosen.unit}
          onChange={(unit) => choose({ unit })}
        />
        <ListTools path="/api/batches/deliveries" filter={filter} />
      </div>
      <Units units={first.units} />
      {rows.length === 0 ? <p className="quiet">{t('yearly.noLedger')}</p> : <Deliveries rows={rows} />}
      <MoreRows list={list} />
    </Section>
  );
}

/** Whose ledger of commitments is with 人代工委, and whose is not (24). */
function Units({ units }: Pick<DeliveryLedger, 'units'>) {
  const { t } = useTranslation();
  const listed = (handedIn: boolean) => {
    const these = units.filter(({ ledgerOn }) => (ledgerOn !== undefined) === handedIn);
    return { n: String(these.length), units: these.map(({ unit }) => unit.shortName).join(t('shell.mark.and')) };
  };
  const [handedIn, owed] = [listed(true), listed(false)];
  return (
    <p className="quiet">
      {handedIn.n !== '0' && t('yearly.handedIn', handedIn)} {owed.n !== '0' && t('yearly.owed', owed)}
    </p>
  );
}

function Deliveries({ rows }: { readonly rows: readonly Delivery[] }) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const on = (one: string | undefined) => one !== undefined && <time dateTime={one}>{day(one)}</time>;
  return (
    <RecordTable
      caption={t('yearly.ledger')}
      rows={rows}
      rowKey={({ round, rater }) => `${round.stream}-${rater.id}`}
      columns={[
        {
          key: 'unit',
          title: t('yearly.column.unit'),
          cell: ({ round }) => <Link to={roundPath(round.stream)}>{round.unit.shortName}</Link>,
        },
        { key: 'rater', title: t('yearly.column.rater'), cell: ({ rater }) => rater.name },
        {
          key: 'standing',
          title: t('yearly.column.standing'),
          cell: ({ standing, meetingOn }) => (
            <>
              {t(`yearly.standing.${standing}`)}
              {meetingOn !== undefined && (
                <span className="quiet"> {t('yearly.meeting', { day: day(meetingOn) })}</span>
              )}
            </>
          ),
        },
        {
          key: 'sent',
          title: t('yearly.column.sent'),
          cell: ({ sentOn, late }) => (
            <>
              {on(sentOn)}
              {late === true && t('yearly.late')}
            </>
          ),
        },
        { key: 'received', title: t('yearly.column.received'), cell: ({ deliveredOn }) => on(deliveredOn) },
        {
          key: 'due',
          title: t('yearly.column.due'),
          cell: ({ dueOn, ratedOn }) => dueOn !== undefined && (ratedOn === undefined ? dueDay(dueOn) : day(dueOn)),
        },
        { key: 'chases', title: t('yearly.column.chases'), cell: ({ chases }) => String(chases) },
        {
          key: 'rated',
          title: t('yearly.column.rated'),
          cell: ({ ratedOn, excludedOn }) => on(ratedOn ?? excludedOn),
        },
      ]}
    />
  );
}
