import type { Rate, RateName, RateReason, Rates } from '@banli/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsOfField, AsOfNote } from '../../components/as-of-field';
import { useAddressFilter } from '../../components/address-filter.hook';
import { BarChart } from '../../components/bar-chart';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice, FilterDate } from '../../components/filter-fields';
import { asked, listAddress, type ListFilter } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { Section } from '../../components/section';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { RateRowList } from './rate-row-list';
import { reasonWord } from './reason-word';
import './rates.css';

const classes = ['solved', 'in-progress', 'no-conditions', 'higher-authority'] as const;

/** The four rates: numbers with what they are made of, and the rows behind each. */
export function RatesPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [{ rate, outcome, ...filter }, choose] = useAddressFilter([
    'on',
    'from',
    'to',
    'unit',
    'session',
    'resultClass',
    'rate',
    'outcome',
  ] as const);
  const { units } = useDirectory();
  const rates = useQuery({
    queryKey: ['/api/rates', filter],
    queryFn: () => answered(api.GET('/api/rates', { params: { query: asked(filter) } })),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="page">
      <PageHeading
        title={t('lists.rates.title')}
        lead={rates.data && t('lists.rates.lead', { day: day(rates.data.on) })}
      />
      <div className="list-filters">
        <AsOfField on={filter.on} shown={rates.data?.on} onChange={(on) => choose({ on })} />
        <FilterDate
          label={t('lists.rates.from')}
          value={filter.from ?? rates.data?.from}
          onChange={(from) => choose({ from })}
        />
        <FilterDate label={t('lists.rates.to')} value={filter.to ?? rates.data?.to} onChange={(to) => choose({ to })} />
        <FilterChoice
          label={t('lists.rates.unit')}
          all={t('lists.rates.allUnits')}
          choices={units}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
        <FilterChoice
          label={t('lists.rates.resultClass')}
          all={t('lists.rates.allClasses')}
          choices={classes.map((one) => ({ value: one, label: t(`lists.rates.class.${one}`) }))}
          value={filter.resultClass}
          onChange={(resultClass) => choose({ resultClass })}
        />
      </div>
      <AsOfNote on={filter.on} />
      {rates.data && <Composition rates={rates.data} filter={filter} />}
      {rates.isPending && <Loading />}
      {rates.isError && <TroubleAlert error={rates.error} onRetry={() => void rates.refetch()} />}
      {rates.data?.rates.map((one) => (
        <RateSection
          key={one.rate}
          rate={one}
          filter={filter}
          shown={rate === one.rate ? (outcome ?? 'all') : undefined}
          onShow={(next) => choose({ rate: next === undefined ? undefined : one.rate, outcome: next })}
        />
      ))}
    </div>
  );
}

const COLORS = { counted: '--green', missed: '--red', excluded: '--quiet' } as const;

/** What each rate counts, misses and leaves out; a bar leads to exactly these rows. */
function Composition({ rates, filter }: { readonly rates: Rates; readonly filter: ListFilter }) {
  const { t } = useTranslation();
  const rowsAt = (rate: string, outcome: string) => listAddress('/rates', { ...filter, rate, outcome });
  const total = (reasons: readonly RateReason[]): number => reasons.reduce((sum, { count }) => sum + count, 0);
  return (
    <BarChart
      title={t('watching.ratesChart')}
      series={outcomes.map((outcome) => ({
        key: outcome,
        name: t(`lists.rates.${outcome}`),
        color: COLORS[outcome],
      }))}
      bars={rates.rates.map(({ rate, counted, missed, excluded }) => ({
        key: rate,
        name: t(`lists.rates.name.${rate}`),
        values: { counted: total(counted), missed: total(missed), excluded: total(excluded) },
      }))}
      rowsAt={rowsAt}
    />
  );
}

const outcomes = ['counted', 'missed', 'excluded'] as const;
type Outcome = 'counted' | 'missed' | 'excluded';
type SectionProps = {
  readonly rate: Rate;
  readonly filter: ListFilter;
  /** The outcome whose rows are shown. */
  readonly shown: string | undefined;
  readonly onShow: (outcome: Outcome | undefined) => void;
};

function RateSection({ rate, filter, shown, onShow }: SectionProps) {
  const { t } = useTranslation();
  const { numerator, denominator } = rate;
  const percent = denominator === 0 ? undefined : ((numerator / denominator) * 100).toFixed(1);
  return (
    <Section
      title={t(`lists.rates.name.${rate.rate}`)}
      aside={<span className="quiet">{t(`lists.rates.basis.${rate.rate}`)}</span>}
    >
      <p className="rate-figure">
        {percent === undefined ? (
          <span className="quiet">{t('lists.rates.none')}</span>
        ) : (
          <>
            <strong>{percent}%</strong>{' '}
            {t('lists.rates.ratio', { numerator: String(numerator), denominator: String(denominator) })}
          </>
        )}
      </p>
      <ul className="plain-list">
        {outcomes.map((outcome) => (
          <Reasons
            key={outcome}
            outcome={outcome}
            reasons={rate[outcome]}
            open={shown === outcome}
            onShow={() => onShow(shown === outcome ? undefined : outcome)}
          />
        ))}
      </ul>
      {shown !== undefined && (
        <ListTools
          path={`/api/rates/${rate.rate}`}
          filter={{ ...filter, outcome: shown === 'all' ? undefined : shown }}
        />
      )}
      {shown !== undefined && (
        <RateRowList
          rate={rate.rate satisfies RateName}
          filter={{ ...filter, outcome: shown === 'all' ? undefined : shown }}
        />
      )}
    </Section>
  );
}

type ReasonsProps = {
  readonly outcome: Outcome;
  readonly reasons: readonly RateReason[];
  readonly open: boolean;
  readonly onShow: () => void;
};

function Reasons({ outcome, reasons, open, onShow }: ReasonsProps) {
  const { t } = useTranslation();
  if (reasons.length === 0) return null;
  return (
    <li>
      <button type="button" className="rate-outcome" aria-expanded={open} onClick={onShow}>
        <strong>{t(`lists.rates.${outcome}`)}</strong>
        <span>
          {reasons
            .map(({ reason, count }) => t('lists.rates.entry', { reason: reasonWord(reason, t), n: String(count) }))
            .join(' · ')}
        </span>
      </button>
    </li>
  );
}
