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
