import type { ListedPublication, PublicationList } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddressFilter } from '../../components/address-filter.hook';
import { AsOfField, AsOfNote } from '../../components/as-of-field';
import { useDirectory } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { listAddress, useListPages, type ListFilter } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import './publications.css';

const states = ['overdue', 'owed', 'public', 'exempt', 'none'] as const;

/** Which letters anybody can read, where, and which of them nobody can although they should. */
export function PublicationsPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [filter, choose] = useAddressFilter(['on', 'state', 'unit', 'session'] as const);
  const list = useListPages('/api/publications', filter);
  const { units } = useDirectory();
  const [first] = list.pages;
  if (list.error) return <PageTrouble error={list.error} onRetry={list.retry} />;
  if (!first) return <Loading />;
  return (
    <div className="page">
      <PageHeading title={t('publications.title')} lead={t('publications.lead', { day: day(first.on) })} />
      <div className="list-filters">
        <AsOfField on={filter.on} shown={first.on} onChange={(on) => choose({ on })} />
        <FilterChoice
          label={t('publications.column.state')}
          all={t('publications.any')}
          choices={states.map((state) => ({ value: state, label: t(`publications.state.${state}`) }))}
          value={filter.state}
          onChange={(state) => choose({ state })}
        />
        <FilterChoice
          label={t('publications.unit')}
          all={t('publications.any')}
          choices={units}
          value={filter.unit}
          onChange={(unit) => choose({ unit })}
        />
        <ListTools path="/api/publications" filter={filter} />
      </div>
      <AsOfNote on={filter.on} />
      <Counts counts={first.counts} filter={filter} />
      <Letters rows={list.pages.flatMap(({ rows }) => rows)} />
      <MoreRows list={list} />
    </div>
  );
}

/** Each number leads to the rows it counts. */
function Counts({ counts, filter }: Pick<PublicationList, 'counts'> & { readonly filter: ListFilter }) {
  const { t } = useTranslation();
  return (
    <ul className="publication-counts">
      {states.map((state) => (
        <li key={state} className={`publication-count state-${state}`}>
          <Link
            to={listAddress('/publications', { ...filter, state })}
            aria-current={filter['state'] === state ? 'true' : undefined}
          >
            <span>{t(`publications.state.${state}`)}</span> <strong>{counts[state]}</strong>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Letters({ rows }: Pick<PublicationList, 'rows'>) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  if (rows.length === 0) return <p className="quiet">{t('publications.empty')}</p>;
  return (
    <RecordTable
      caption={t('publications.title')}
      rows={rows}
      rowKey={({ stream, unit }) => `${stream}#${unit.id}`}
      keptFor=""
      columns={[
        {
          key: 'proposal',
          title: t('publications.column.proposal'),
          width: '32%',
          cell: (row) => (
            <Link to={casePath(row)}>
              <ProposalTitle proposal={row} />
            </Link>
          ),
        },
        { key: 'unit', title: t('publications.unit'), width: '13%', cell: ({ unit }) => unit.shortName },
        {
          key: 'answered',
          title: t('publications.column.answered'),
          width: '12%',
          cell: ({ answeredOn }) => <time dateTime={answeredOn}>{day(answeredOn)}</time>,
        },
        {
          key: 'state',
          title: t('publications.column.state'),
          width: '12%',
          cell: ({ state }) => (
            <span className={`publication-state state-${state}`}>{t(`publications.state.${state}`)}</span>
          ),
        },
        { key: 'where', title: t('publications.column.where'), cell: (row) => <Where row={row} /> },
      ]}
    />
  );
}

function Where({ row }: { readonly row: ListedPublication }) {
  const { t } = useTranslation();
  const { say, day, dueDay } = useLanguage();
  const { onUnitSite, onCongressSite, exempted, dueOn, state } = row;
  return (
    <>
      {onUnitSite && <Site text={t('publications.unitSite', { day: day(onUnitSite.on) })} {...onUnitSite} />}
      {onCongressSite && (
        <Site text={t('publications.congressSite', { day: day(onCongressSite.on) })} {...onCongressSite} />
      )}
      {exempted && <p>{t('publications.exempted', { day: day(exempted.on), ground: say(exempted.ground) })}</p>}
      {dueOn !== undefined && (state === 'owed' || state === 'overdue') && (
        <p>{t('publications.dueOn', { day: dueDay(dueOn) })}</p>
      )}
    </>
  );
}

/** What the unit gave for an address is followed only where it is one of the web. */
function Site({ text, address }: { readonly text: string; readonly address: string }) {
  return (
    <p>
      {text}{' '}
      {/^https?:\/\//.test(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {address}
        </a>
      ) : (
        address
      )}
    </p>
  );
}
