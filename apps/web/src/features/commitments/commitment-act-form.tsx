import type { CommitmentActBody, CommitmentActName, CommitmentView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { LongText } from '../../components/long-text';
import { TextField } from '../../components/text-field';
import { commitmentActPath } from '../../lib/acts';

type Props = {
  readonly act: CommitmentActName;
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly onDone: () => void;
};

const fields = {
  ReportProgress: { label: 'acts.field.progress', required: true },
  ReportFulfilment: { label: 'acts.field.evidence', required: true },
  ConfirmFulfilment: { label: 'acts.field.remark', required: false },
} as const;

/** Each of the three acts on a commitment is one text. */
export function CommitmentActForm({ act, commitment, today, onDone }: Props) {
  const { t } = useTranslation();
  const form = useActForm({
    path: commitmentActPath(commitment.stream, act),
    version: commitment.version,
    subject: commitment.stream,
    form: act,
    initial: { text: '' },
    today,
    doneMessage: t(`acts.title.${act}`),
    onDone,
  });
  const text = form.values.text.trim();
  const { label, required } = fields[act];
  return (
    <ActForm
      form={form}
      hint={t(`acts.hint.${act}`)}
      submitLabel={t(`acts.title.${act}`)}
      onSubmit={() => form.submit(!required || text !== '', bodyOf(act, text))}
    >
      {act === 'ConfirmFulfilment' && commitment.evidence !== undefined && <LongText text={commitment.evidence} />}
      <TextField
        label={t(label)}
        rows={5}
        optional={!required}
        required={form.tried && required}
        value={form.values.text}
        onChange={(next) => form.set({ text: next })}
      />
    </ActForm>
  );
}

function bodyOf(act: CommitmentActName, text: string): CommitmentActBody<CommitmentActName> {
  switch (act) {
    case 'ReportProgress':
      return { text };
    case 'ReportFulfilment':
      return { evidence: text };
    case 'ConfirmFulfilment':
      return { remark: text };
  }
}
