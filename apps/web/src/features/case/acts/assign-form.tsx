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
  readonly manner: Manner;
  readonly separateWith: readonly string[];
  readonly difficult: boolean;
  readonly reason: string;
};

const manners = ['lead', 'sole', 'separate'] as const;

type Manner = (typeof manners)[number];

export function AssignForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { units, isPending } = useDirectory();
  const form = useCaseActForm<'AssignProposal', Values>('AssignProposal', props, {
    coHandlers: [],
    manner: 'lead',
    separateWith: [],
    difficult: false,
    reason: '',
  });
  const { lead, coHandlers, manner, separateWith, difficult, reason } = form.values;
  const separate = manner === 'separate';
  const submit = () =>
    form.submit(lead !== undefined && (!separate || separateWith.length > 0) && (!difficult || reason.trim() !== ''), {
      lead: lead ?? '',
      manner,
      coHandlers: manner === 'lead' ? [...coHandlers] : [],
      separateWith: separate ? [...separateWith] : [],
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
        label={t('acts.field.assignmentManner')}
        choices={manners.map((value) => ({ value, label: t(`words.assignmentManner.${value}`) }))}
        value={manner}
        onChange={(next) => form.set({ manner: manners.find((one) => one === next) ?? 'lead' })}
      />
      <ChoiceField
        label={t(separate ? 'acts.field.firstUnit' : 'acts.field.lead')}
        choices={units}
        loading={isPending}
        required={form.tried}
        value={lead}
        onChange={(next) =>
          form.set({
            lead: next,
            coHandlers: coHandlers.filter((unit) => unit !== next),
            separateWith: separateWith.filter((unit) => unit !== next),
          })
        }
      />
      {manner === 'lead' && (
        <ChoicesField
          label={t('acts.field.coHandlers')}
          choices={units.filter(({ value }) => value !== lead)}
          loading={isPending}
          optional
          value={coHandlers}
          onChange={(next) => form.set({ coHandlers: next })}
        />
      )}
      {separate && (
        <ChoicesField
          label={t('acts.field.separateWith')}
          hint={t('acts.field.separateHint')}
          choices={units.filter(({ value }) => value !== lead)}
          loading={isPending}
          required={form.tried}
          value={separateWith}
          onChange={(next) => form.set({ separateWith: next })}
        />
      )}
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
