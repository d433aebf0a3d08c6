import type { AwaitedLetter, UnitOfOpinions } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AsOfField, AsOfNote } from '../../components/as-of-field';
import { useAddressFilter } from '../../components/address-filter.hook';
import { BarChart } from '../../components/bar-chart';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { listAddress, useListPages, type ListFilter } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { TroubleAlert } from '../../components/trouble-alert';
import { casePath } from '../../lib/case-path';
import { Segments } from '../../components/segments';
import { useLanguage } from '../../lib/language.hook';

const standings = ['unopened', 'opened', 'late', 'in', 'waived'] as const;

/** Which co-handler keeps which letter waiting, and since when. */
export function OpinionsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [filter, choose] = useAddressFilter(['on', 'letters', 'state', 'unit', 'lead'] as const);
  const list = useListPages('/api/opinions', filter);
  const { units } = useDirectory();
  const [first] = list.pages;
  const all = t('lists.opinions.any');
  return (
    <div className="page">
      <PageHeading title={t('lists.opinions.title')} lead={first && t('lists.opinions.lead', { day: day(first.on) })} />
      <div className="list-filters">
        <AsOfField on={filter.on} shown={first?.on} onChange={(on) => choose({ on })} />
        <Segments
          label={t('lists.opinions.letters')}
          value={filter.letters ?? 'open'}
          onChange={(letters) => choose({ letters })}
          options={[
            { value: 'open', label: t('lists.opinions.open') },
            { value: 'all', label: t('lists.opinions.all') },
          ]}
        />
        <FilterChoice
          label={t('lists.opinions.state')}
          all={all}
          choices={standings.map((one) => ({ value: one, label: t(`lists.opinions.standing.${one}`) }))}
          value={filter.state}
          onChange={(state) => choose({ state })}
        />
        <FilterChoice
          label={t('lists.opinions.unit')}
          all={all}
          choices={units}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
        <FilterChoice
          label={t('lists.opinions.leadUnit')}
          all={all}
          choices={units}
          value={filter.lead}
          onChange={(lead) => choose({ lead })}
        />
        <ListTools path="/api/opinions" filter={filter} />
      </div>
      <AsOfNote on={filter.on} />
      {list.isPending && <Loading />}
      {list.error && <TroubleAlert error={list.error} onRetry={list.retry} />}
      {first && (
        <>
          <LostDays units={first.units} filter={filter} />
          <Units units={first.units} />
          <Letters letters={list.pages.flatMap(({ rows }) => rows)} />
        </>
      )}
      <MoreRows list={list} />
    </div>
  );
}

/** Who costs the letters most days; a bar leads to the opinions they were lost for. */
function LostDays({ units, filter }: { readonly units: readonly UnitOfOpinions[]; readonly filter: ListFilter }) {
  const { t } = useTranslation();
  const rowsAt = (unit: string) => listAddress('/opinions', { ...filter, unit });
  return (
    <BarChart
      title={t('watching.opinionChart')}
      series={[{ key: 'daysLost', name: t('lists.opinions.lost'), color: '--red' }]}
      bars={units
        .filter(({ daysLost }) => daysLost > 0)
        .map(({ unit, daysLost }) => ({ key: unit.id, name: unit.shortName, values: { daysLost } }))}
      rowsAt={rowsAt}
    />
  );
}

function Units({ units }: { readonly units: readonly UnitOfOpinions[] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('lists.opinions.units')}>
      {units.length === 0 ? (
        <p className="quiet">{t('lists.opinions.unitsNone')}</p>
      ) : (
        <RecordTable
          caption={t('lists.opinions.units')}
          figures
          rows={units}
          rowKey={({ unit }) => `unit-${unit.id}`}
          keptFor=""
          columns={[
            { key: 'unit', title: t('lists.opinions.unit'), width: '30%', cell: ({ unit }) => unit.shortName },
            { key: 'asked', title: t('lists.opinions.asked'), cell: ({ asked }) => asked },
            { key: 'awaited', title: t('lists.opinions.awaited'), cell: ({ awaited }) => awaited },
            { key: 'late', title: t('lists.opinions.late'), cell: ({ late }) => late },
            { key: 'blocked', title: t('lists.opinions.blocked'), cell: ({ lettersBlocked }) => lettersBlocked },
            { key: 'lost', title: t('lists.opinions.lost'), cell: ({ daysLost }) => daysLost },
          ]}
        />
      )}
    </Section>
  );
}

function Letters({ letters }: { readonly letters: readonly AwaitedLetter[] }) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  return (
    <Section title={t('lists.opinions.letters')}>
      {letters.length === 0 ? (
        <p className="quiet">{t('lists.opinions.lettersNone')}</p>
      ) : (
        <RecordTable
          caption={t('lists.opinions.letters')}
          rows={letters}
          rowKey={({ stream }) => stream}
          keptFor=""
          columns={[
            {
              key: 'letter',
              title: t('lists.opinions.letter'),
              width: '34%',
              cell: (letter) => (
                <>
                  <Link to={casePath(letter)}>
                    <ProposalTitle proposal={letter} />
                  </Link>{' '}
                  <span className="quiet">{letter.lead.shortName}</span>
                </>
              ),
            },
            {
              key: 'opinions',
              title: t('lists.opinions.opinions'),
              width: '34%',
              cell: ({ opinions }) => <Opinions opinions={opinions} />,
            },
            {
              key: 'blockedBy',
              title: t('lists.opinions.blockedBy'),
              cell: ({ blockedBy }) =>
                blockedBy.length === 0 ? (
                  <span className="quiet">{t('lists.opinions.nobody')}</span>
                ) : (
                  blockedBy.map(({ shortName }) => shortName).join(' · ')
                ),
            },
            {
              key: 'due',
              title: t('lists.opinions.replyDue'),
              cell: ({ replyDueOn }) =>
                replyDueOn === undefined ? '—' : <time dateTime={replyDueOn}>{dueDay(replyDueOn)}</time>,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Opinions({ opinions }: Pick<AwaitedLetter, 'opinions'>) {
  const { t } = useTranslation();
  return (
    <ul className="plain-list">
      {opinions.map(({ unit, standing, daysWaited, daysLost }) => (
        <li key={unit.id}>
          {unit.shortName} <strong>{t(`lists.opinions.standing.${standing}`)}</strong>{' '}
          <span className="quiet">
            {t('lists.opinions.waited', { n: String(daysWaited) })}
            {daysLost > 0 && ` · ${t('lists.opinions.lostDays', { n: String(daysLost) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
