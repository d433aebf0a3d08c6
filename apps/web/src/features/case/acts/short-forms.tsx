import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

export function AcknowledgeForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('AcknowledgeAssignment', props, {});
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.AcknowledgeAssignment')}
      submitLabel={t('acts.title.AcknowledgeAssignment')}
      onSubmit={() => form.submit(true, {})}
    />
  );
}

export function DissatisfactionForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('CloseDissatisfaction', props, { reason: '' });
  const reason = form.values.reason.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.CloseDissatisfaction')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(reason !== '', { reason })}
    >
      <TextField
        label={t('acts.field.reason')}
        rows={4}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ActForm>
  );
}

/** The deputy writes here; the assigning body enters what came on paper. */
export function WithdrawalForm(props: CaseActProps) {
  const { t } = useTranslation();
  const onPaper = props.view.relation !== 'proposer';
  const form = useCaseActForm('WithdrawProposal', props, { reason: '', scan: '' });
  const reason = form.values.reason.trim();
  const scan = form.values.scan.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.WithdrawProposal')}
      submitLabel={t('acts.title.WithdrawProposal')}
      onSubmit={() =>
        form.submit(reason !== '' && (!onPaper || scan !== ''), { reason, ...(onPaper ? { paper: { scan } } : {}) })
      }
    >
      <TextField
        label={t('acts.field.reason')}
        rows={4}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
      {onPaper && (
        <TextField
          label={t('acts.field.withdrawalScan')}
          required={form.tried}
          value={form.values.scan}
          onChange={(next) => form.set({ scan: next })}
        />
      )}
    </ActForm>
  );
}

export function ExclusionForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('ExcludeRating', props, {});
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ExcludeRating')}
      submitLabel={t('acts.title.ExcludeRating')}
      onSubmit={() => form.submit(true, {})}
    />
  );
}
