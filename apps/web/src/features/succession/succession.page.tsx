import type { SuccessionPreview } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddressFilter } from '../../components/address-filter.hook';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues } from '../../components/declared-field';
import { useDirectory, useJurisdictionName } from '../../components/directory.hook';
import { FilterChoice } from '../../components/filter-fields';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { answered, api } from '../../lib/api';
import { casePath } from '../../lib/case-path';
import { BatchesSection } from '../yearly/batches-section';
import { useBatches } from '../yearly/yearly.hook';

type Row = SuccessionPreview['rows'][number];
type Others = Readonly<Record<string, string>>;
type Props = { readonly preview: SuccessionPreview; readonly jurisdiction: string; readonly unit: string };

/** What a unit that is no more still has, and to whom it goes: previewed, approved once, carried out and counted. */
export function SuccessionPage() {
  const { t } = useTranslation();
  const [{ unit, jurisdiction }, choose] = useAddressFilter(['unit', 'jurisdiction'] as const);
  const { units, jurisdictions } = useDirectory();
  const batches = useBatches(undefined);
  const places = jurisdictions.map(({ id }) => id);
  const nameOf = useJurisdictionName();
  const place = jurisdiction ?? (places.includes('chongqing') ? 'chongqing' : (places[0] ?? ''));
  return (
    <div className="page">
      <PageHeading title={t('succession.title')} lead={t('succession.lead')} />
      <div className="list-filters">
        <FilterChoice
          label={t('succession.jurisdiction')}
          all={nameOf(place)}
          choices={places.filter((one) => one !== place).map((one) => ({ value: one, label: nameOf(one) }))}
          value={jurisdiction}
          onChange={(next) => choose({ jurisdiction: next })}
        />
        <FilterChoice
          label={t('succession.unit')}
          all={t('succession.choose')}
          choices={units}
          value={unit}
          onChange={(next) => choose({ unit: next })}
        />
      </div>
      {unit === undefined ? (
        <p className="quiet">{t('succession.choose')}</p>
      ) : (
        <OfUnit key={`${place}/${unit}`} jurisdiction={place} unit={unit} />
      )}
      {batches.data && (
        <BatchesSection
          list={{ ...batches.data, rows: batches.data.rows.filter(({ kind }) => kind === 'succession') }}
        />
      )}
    </div>
  );
}

function OfUnit({ jurisdiction, unit }: Omit<Props, 'preview'>) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['batches', 'succession', jurisdiction, unit],
    queryFn: () => answered(api.GET('/api/batches/succession', { params: { query: { jurisdiction, unit } } })),
  });
  if (found.isPending) return <Loading part />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data.rows.length === 0) return <p className="quiet">{t('succession.nothing')}</p>;
  return <Approval key={found.data.token} preview={found.data} jurisdiction={jurisdiction} unit={unit} />;
}

const fields: readonly DeclaredField<Props>[] = [
  {
    kind: 'radio',
    name: 'manner',
    label: 'succession.field.manner',
    choices: (_props, t) =>
      (['merge', 'split', 'abolish'] as const).map((value) => ({ value, label: t(`succession.manner.${value}`) })),
  },
  {
    kind: 'choice',
    name: 'successor',
    label: 'succession.field.successor',
    useChoices: ({ unit }) => {
      const { units, isPending } = useDirectory();
      return { choices: units.filter(({ value }) => value !== unit), isPending };
    },
  },
  { kind: 'text', name: 'decision', label: 'succession.field.decision' },
  {
    kind: 'date',
    name: 'effectiveOn',
    label: 'succession.field.effectiveOn',
    latest: ({ preview }) => preview.on,
    initial: ({ preview }) => preview.on,
  },
];

function Approval(props: Props) {
  const { preview, jurisdiction, unit } = props;
  const { t } = useTranslation();
  const [others, setOthers] = useState<Others>({});
  const form = useActForm<DeclaredValues>({
    path: '/api/batches/reorganise-unit',
    subject: `succession/${jurisdiction}/${unit}`,
    form: 'ReorganiseUnit',
    initial: initialValues(fields, props, t),
    today: preview.on,
    doneMessage: t('acts.title.ReorganiseUnit'),
    onDone: () => setOthers({}),
  });
  const split = form.values['manner'] === 'split';
  return (
    <Section
      title={t('acts.title.ReorganiseUnit')}
      aside={<span className="quiet">{t('succession.count', { n: String(preview.rows.length) })}</span>}
    >
      <DeclaredActForm
        {...{ fields, props, form }}
        above={<Work rows={preview.rows} unit={unit} {...(split ? { others, onOthers: setOthers } : {})} />}
        onSubmit={(complete, texts) =>
          form.submit(complete, {
            ...texts,
            jurisdiction,
            unit,
            token: preview.token,
            others: split ? Object.entries(others).map(([stream, successor]) => ({ stream, successor })) : [],
          })
        }
        hint={t('acts.hint.ReorganiseUnit')}
        submitLabel={t('succession.approve', { n: String(preview.rows.length) })}
      />
    </Section>
  );
}

type WorkProps = {
  readonly rows: readonly Row[];
  readonly unit: string;
  /** Where the unit is split, each thing may go to another successor. */
  readonly others?: Others;
  readonly onOthers?: (others: Others) => void;
};

function Work({ rows, unit, others, onOthers }: WorkProps) {
  const { t } = useTranslation();
  const { units } = useDirectory();
  const name = ({ kind, title, proposal }: Row) =>
    proposal ? (
      <Link to={casePath(proposal)}>
        <ProposalTitle proposal={proposal} />
      </Link>
    ) : (
      <>{kind === 'fulfilment' ? t('succession.round', { year: title }) : title}</>
    );
  return (
    <RecordTable
      caption={t('succession.title')}
      rows={rows}
      rowKey={({ stream }) => stream}
      columns={[
        {
          key: 'what',
          title: t('succession.column.what'),
          cell: (row) => (
            <>
              {name(row)}
              {row.kind === 'commitment' && <p className="quiet">{row.title}</p>}
            </>
          ),
        },
        { key: 'kind', title: t('succession.column.kind'), cell: ({ kind }) => t(`succession.kind.${kind}`) },
        { key: 'part', title: t('succession.column.part'), cell: ({ part }) => t(`succession.part.${part}`) },
        ...(others && onOthers
          ? [
              {
                key: 'to',
                title: t('succession.column.to'),
                cell: ({ stream }: Row) => (
                  <FilterChoice
                    label={t('succession.column.to')}
                    all={t('succession.same')}
                    choices={units.filter(({ value }) => value !== unit)}
                    value={others[stream]}
                    onChange={(to) => {
                      const { [stream]: _before, ...rest } = others;
                      onOthers(to === undefined ? rest : { ...rest, [stream]: to });
                    }}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
