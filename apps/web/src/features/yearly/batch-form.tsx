import { actPath, type BatchPreview } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useActForm } from '../../components/act-form.hook';
import { DeclaredActForm } from '../../components/declared-act-form';
import { initialValues, type DeclaredField, type DeclaredValues, type Texts } from '../../components/declared-field';
import { Loading } from '../../components/loading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable, type Column } from '../../components/record-table';
import { chaseChoices } from '../../lib/chase-choices';
import { useLanguage } from '../../lib/language.hook';
import { useBatchPreview, type Chosen, type YearlyAct } from './yearly.hook';

type Props = { readonly act: YearlyAct; readonly chosen: Chosen; readonly onDone: () => void };

type Declaration = {
  readonly fields: readonly DeclaredField<Props>[];
  readonly body?: (texts: Texts) => object;
};

const channelsOf: Readonly<Record<string, readonly string[]>> = {
  both: ['paper', 'platform'],
  paper: ['paper'],
  platform: ['platform'],
};

const declarations: Readonly<Record<YearlyAct, Declaration>> = {
  SendYearlyNotices: {
    fields: [
      {
        kind: 'radio',
        name: 'channels',
        label: 'yearly.field.channels',
        choices: (_props, t) =>
          (['both', 'paper', 'platform'] as const).map((value) => ({ value, label: t(`yearly.${value}`) })),
      },
      { kind: 'text', name: 'note', label: 'yearly.field.note', rows: 3, optional: true },
    ],
    body: ({ channels = 'both', ...texts }) => ({ ...texts, channels: channelsOf[channels] }),
  },
  ChaseYearlyRaters: {
    fields: [
      { kind: 'choice', name: 'channel', label: 'yearly.field.channel', choices: (_props, t) => chaseChoices(t) },
      { kind: 'text', name: 'text', label: 'yearly.field.text', rows: 4 },
    ],
  },
  ExcludeYearlyRaters: { fields: [] },
};

/** Whom it would reach, rater by rater, and one approval for all of it. */
export function BatchForm(props: Props) {
  const { act, chosen } = props;
  const preview = useBatchPreview(act, chosen);
  if (preview.isPending) return <Loading part />;
  if (preview.isError) return <PageTrouble error={preview.error} onRetry={() => void preview.refetch()} />;
  return <Approval key={preview.data.token} {...props} preview={preview.data} />;
}

function Approval({ preview, ...props }: Props & { readonly preview: BatchPreview }) {
  const { act, chosen, onDone } = props;
  const { t } = useTranslation();
  const { fields, body } = declarations[act];
  const { jurisdiction, year, unit } = chosen;
  const title = t(`acts.title.${act}`);
  const form = useActForm<DeclaredValues>({
    path: `/api/batches/${actPath(act)}`,
    subject: `batch/${jurisdiction}/${year}`,
    form: act,
    initial: initialValues(fields, props, t),
    today: preview.on,
    doneMessage: title,
    onDone,
  });
  const approved = {
    jurisdiction,
    year: Number(year),
    token: preview.token,
    ...(unit === undefined ? {} : { units: [unit] }),
  };
  if (preview.rows.length === 0) return <p className="quiet">{t('yearly.nobody')}</p>;
  return (
    <DeclaredActForm
      {...{ fields, props, form, body }}
      above={<Previewed act={act} preview={preview} />}
      onSubmit={(complete, texts) => form.submit(complete, { ...approved, ...texts })}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t('yearly.approve', { act: title, n: String(preview.rows.length) })}
    />
  );
}

function Previewed({ act, preview }: { readonly act: YearlyAct; readonly preview: BatchPreview }) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const word = (key: 'unit' | 'rater' | 'open' | 'fulfilled' | 'dropped' | 'due' | 'chases') =>
    t(`yearly.column.${key}`);
  const counts: readonly Column<BatchPreview['rows'][number]>[] =
    act === 'SendYearlyNotices'
      ? (['open', 'fulfilled', 'dropped'] as const).map((key) => ({
          key,
          title: word(key),
          cell: (row) => String(row[key]),
        }))
      : [
          { key: 'due', title: word('due'), cell: ({ dueOn }) => dueOn !== undefined && dueDay(dueOn) },
          { key: 'chases', title: word('chases'), cell: ({ chases }) => String(chases) },
        ];
  return (
    <>
      <RecordTable
        caption={t(`acts.title.${act}`)}
        rows={preview.rows}
        rowKey={({ round, rater }) => `${round.stream}-${rater.id}`}
        columns={[
          { key: 'unit', title: word('unit'), cell: ({ round }) => round.unit.shortName },
          { key: 'rater', title: word('rater'), cell: ({ rater }) => rater.name },
          ...counts,
        ]}
      />
      {preview.without.length > 0 && (
        <p className="quiet">
          {t('yearly.rest', { units: preview.without.map(({ unit }) => unit.shortName).join(t('shell.mark.and')) })}
        </p>
      )}
    </>
  );
}
