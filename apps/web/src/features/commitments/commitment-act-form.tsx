import type { CommitmentActBody, CommitmentView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { LongText } from '../../components/long-text';
import { TextField } from '../../components/text-field';
import { commitmentActPath } from '../../lib/acts';

type Props = {
  readonly act: TextAct;
  readonly commitment: CommitmentView;
  readonly today: string;
  readonly onDone: () => void;
};

const fields = {
  ReportProgress: { label: 'acts.field.progress', required: true },
  ReportFulfilment: { label: 'acts.field.evidence', required: true },
  ConfirmFulfilment: { label: 'acts.field.remark', required: false },
  RejectFulfilment: { label: 'acts.field.reason', required: true },
  RefuseCommitmentChange: { label: 'acts.field.reason', required: true },
} as const;

export type TextAct = keyof typeof fields;

/** Acts on a commitment that say one text, and progress with the papers that show it. */
export function CommitmentActForm({ act, commitment, today, onDone }: Props) {
  const { t } = useTranslation();
  const form = useActForm({
    path: commitmentActPath(commitment.stream, act),
    version: commitment.version,
    subject: commitment.stream,
    form: act,
    initial: { text: '', evidence: '' },
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
      onSubmit={() => form.submit(!required || text !== '', bodyOf(act, text, form.values.evidence))}
    >
      {(act === 'ConfirmFulfilment' || act === 'RejectFulfilment') && commitment.evidence !== undefined && (
        <LongText text={commitment.evidence} />
      )}
      <TextField
        label={t(label)}
        rows={5}
        optional={!required}
        required={form.tried && required}
        value={form.values.text}
        onChange={(next) => form.set({ text: next })}
      />
      {act === 'ReportProgress' && (
        <TextField
          label={t('acts.field.evidenceLines')}
          hint={t('acts.field.evidenceLinesHint')}
          rows={2}
          optional
          value={form.values.evidence}
          onChange={(next) => form.set({ evidence: next })}
        />
      )}
    </ActForm>
  );
}

function bodyOf(act: TextAct, text: string, evidence: string): CommitmentActBody<TextAct> {
  switch (act) {
    case 'ReportProgress': {
      const lines = evidence
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return { text, ...(lines.length === 0 ? {} : { evidence: lines }) };
    }
    case 'ReportFulfilment':
      return { evidence: text };
    case 'ConfirmFulfilment':
      return { remark: text };
    case 'RejectFulfilment':
    case 'RefuseCommitmentChange':
      return { reason: text };
  }
}
