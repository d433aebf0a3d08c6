import type { NoticeBatch, RoundView } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { Loading } from '../../components/loading';
import { PageTrouble } from '../../components/page-trouble';
import { RecordTable } from '../../components/record-table';
import { TextField } from '../../components/text-field';
import { answered, api } from '../../lib/api';
import { roundApiPath, roundKeyOf } from '../../lib/round-path';

type Props = { readonly view: RoundView; readonly onDone: () => void };

/** All notices of the round: what each would tell, and one approval for all. */
export function NoticeBatchForm({ view, onDone }: Props) {
  const path = `${roundApiPath(view.stream)}/notice-batch`;
  const batch = useQuery({
    queryKey: ['rounds', view.stream, 'batch'],
    queryFn: () =>
      answered(
        api.GET('/api/fulfilment-rounds/{jurisdiction}/{year}/{unit}/notice-batch', {
          params: { path: roundKeyOf(view.stream) },
        }),
      ),
  });
  if (batch.isPending) return <Loading part />;
  if (batch.isError) return <PageTrouble error={batch.error} onRetry={() => void batch.refetch()} />;
  return <Approval key={batch.data.token} {...{ view, path, onDone }} batch={batch.data} />;
}

function Approval({ view, path, batch, onDone }: Props & { readonly path: string; readonly batch: NoticeBatch }) {
  const { t } = useTranslation();
  const form = useActForm<{ readonly note: string }>({
    path,
    subject: `${view.stream}#batch`,
    form: 'NoticeBatch',
    initial: { note: '' },
    today: view.today,
    doneMessage: t('rounds.batch.title'),
    onDone,
  });
  const note = form.values.note.trim();
  const waiting = batch.rows.filter(({ told }) => !told);
  return (
    <ActForm
      form={form}
      hint={t('rounds.batch.hint', { n: String(waiting.length), all: String(batch.rows.length) })}
      submitLabel={t('rounds.batch.approve', { n: String(waiting.length) })}
      onSubmit={() =>
        form.submit(waiting.length > 0, {
          token: batch.token,
          channels: ['paper', 'platform'],
          ...(note === '' ? {} : { note }),
        })
      }
    >
      <RecordTable
        caption={t('rounds.batch.title')}
        rows={batch.rows}
        rowKey={({ rater }) => rater.id}
        columns={[
          { key: 'rater', title: t('rounds.batch.rater'), cell: ({ rater }) => rater.name },
          { key: 'open', title: t('words.commitment.open'), cell: ({ open }) => String(open) },
          { key: 'fulfilled', title: t('words.commitment.fulfilled'), cell: ({ fulfilled }) => String(fulfilled) },
          { key: 'dropped', title: t('words.commitment.dropped'), cell: ({ dropped }) => String(dropped) },
          {
            key: 'told',
            title: t('rounds.batch.standing'),
            cell: ({ told }) => t(told ? 'rounds.batch.told' : 'rounds.unsent'),
          },
        ]}
      />
      <TextField
        label={t('rounds.field.note')}
        rows={4}
        optional
        value={form.values.note}
        onChange={(next) => form.set({ note: next })}
      />
    </ActForm>
  );
}
