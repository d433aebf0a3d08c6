import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField, ChoicesField } from '../../../components/choice-field';
import { useDirectory } from '../../../components/directory.hook';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

type Values = {
  readonly lead?: string | undefined;
  readonly coHandlers: readonly string[];
  readonly difficult: boolean;
  readonly reason: string;
};

export function AssignForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { units, isPending } = useDirectory();
  const form = useCaseActForm<'AssignProposal', Values>('AssignProposal', props, {
    coHandlers: [],
    difficult: false,
    reason: '',
  });
  const { lead, coHandlers, difficult, reason } = form.values;
  const submit = () =>
    form.submit(lead !== undefined && (!difficult || reason.trim() !== ''), {
      lead: lead ?? '',
      coHandlers: [...coHandlers],
      ...(difficult ? { difficult: { reason: reason.trim() } } : {}),
    });
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.AssignProposal')}
      submitLabel={t('acts.title.AssignProposal')}
      onSubmit={submit}
    >
      <ChoiceField
        label={t('acts.field.lead')}
        choices={units}
        loading={isPending}
        required={form.tried}
        value={lead}
        onChange={(next) => form.set({ lead: next, coHandlers: coHandlers.filter((unit) => unit !== next) })}
      />
      <ChoicesField
        label={t('acts.field.coHandlers')}
        choices={units.filter(({ value }) => value !== lead)}
        loading={isPending}
        optional
        value={coHandlers}
        onChange={(next) => form.set({ coHandlers: next })}
      />
      <Checkbox checked={difficult} onChange={(event) => form.set({ difficult: event.target.checked })}>
        {t('acts.field.difficult')}
      </Checkbox>
      {difficult && (
        <TextField
          label={t('acts.field.difficultReason')}
          rows={2}
          required={form.tried}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
        />
      )}
    </ActForm>
  );
}
