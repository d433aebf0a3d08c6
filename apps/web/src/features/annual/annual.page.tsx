import { figureSubjectNames, reporterRoles, type AnnualFigures, type FigureSubjectName } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AsOfField, AsOfNote } from '../../components/as-of-field';
import { useAddressFilter } from '../../components/address-filter.hook';
import { FilterChoice } from '../../components/filter-fields';
import { listAddress, useListPages, type ListFilter } from '../../components/list-pages.hook';
import { ListTools } from '../../components/list-tools';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { answered, api } from '../../lib/api';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { FigureTable } from './figure-table';
import { useFigureWords } from './figure-words.hook';

/** What the yearly reports count (34): any day's numbers, and the rows behind each. */
export function AnnualPage() {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { jurisdiction = '', year = '' } = useParams();
  const [{ subject, division, value, ...asked }, choose] = useAddressFilter([
    'on',
    'reporter',
    'subject',
    'division',
    'value',
  ] as const);
  const scope: ListFilter = { jurisdiction, year, ...asked };
  const found = useQuery({
    queryKey: ['annual', scope],
    queryFn: () =>
      answered(api.GET('/api/annual-figures', { params: { query: scope } } as never)) as Promise<AnnualFigures>,
  });
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Loading />;
  const { on, figures, reporter } = found.data;
  const here = `/annual/${jurisdiction}/${year}`;
  return (
    <div className="page">
      <PageHeading title={t('annual.title', { year })} lead={t('annual.lead', { day: day(on) })} />
      <div className="list-filters">
        <AsOfField on={asked.on} shown={on} onChange={(next) => choose({ on: next })} />
        <FilterChoice
          label={t('annual.reporter')}
          all={t('annual.everybody')}
          choices={reporterRoles.map((role) => ({ value: role, label: t(`oversight.reporter.${role}`) }))}
          value={reporter}
          onChange={(next) => choose({ reporter: next })}
        />
      </div>
      <AsOfNote on={asked.on} />
      {figureSubjectNames.map((one) => (
        <FigureTable
          key={one}
          subject={one}
          divisions={figures[one].divisions}
          rowsAt={(of, part) => listAddress(here, { ...asked, subject: one, division: of, value: part })}
        />
      ))}
      {subject !== undefined && <Rows filter={{ ...scope, subject, division, value }} />}
    </div>
  );
}

function Rows({ filter }: { readonly filter: ListFilter }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const words = useFigureWords();
  const list = useListPages('/api/annual-figures/rows', filter);
  if (list.error) return <PageTrouble error={list.error} onRetry={list.retry} />;
  const rows = list.pages.flatMap((page) => page.rows);
  const { subject, division, value } = filter;
  const name = [
    t(`annual.of.${subject as FigureSubjectName}`),
    ...(division === undefined ? [] : [words.division(division)]),
    ...(value === undefined ? [] : [words.value(value)]),
  ].join(' · ');
  return (
    <Section title={name} aside={<ListTools path="/api/annual-figures" filter={filter} />}>
      <RecordTable
        caption={name}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'proposal',
            title: t('annual.column.proposal'),
            cell: ({ proposal, item }) => (
              <>
                <Link to={casePath(proposal)}>
                  <ProposalTitle proposal={proposal} />
                </Link>
                {item !== undefined && <p className="quiet">{item}</p>}
              </>
            ),
          },
          { key: 'unit', title: t('annual.column.unit'), cell: ({ unit }) => unit?.shortName ?? '' },
          { key: 'day', title: t('annual.column.day'), cell: (row) => <time dateTime={row.day}>{day(row.day)}</time> },
          {
            key: 'values',
            title: t('annual.column.value'),
            cell: (row) => row.values.map((one) => words.value(one.value)).join(t('shell.mark.and')),
          },
        ]}
      />
      <MoreRows list={list} />
    </Section>
  );
}
