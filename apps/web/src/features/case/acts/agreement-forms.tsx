import type { ProposalActBody } from '@banli/contracts';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField } from '../../../components/choice-field';
import { GroupField } from '../../../components/group-field';
import { LongText } from '../../../components/long-text';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

export function DisagreementForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('RecordDisagreement', props, { text: '' });
  const text = form.values.text.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.RecordDisagreement')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(text !== '', { text })}
    >
      <TextField
        label={t('acts.field.disagreement')}
        rows={6}
        required={form.tried}
        value={form.values.text}
        onChange={(next) => form.set({ text: next })}
      />
    </ActForm>
  );
}

export function CoordinationForm(props: CaseActProps) {
  const { t } = useTranslation();
  const open = props.view.disagreements.filter(({ coordinated }) => coordinated === undefined);
  const first = open.find(({ unit }) => unit.id === props.about) ?? open[0];
  const form = useCaseActForm<'CoordinateDisagreement', { unit?: string | undefined; outcome: string }>(
    'CoordinateDisagreement',
    props,
    { unit: first?.unit.id, outcome: '' },
  );
  const { unit } = form.values;
  const outcome = form.values.outcome.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.CoordinateDisagreement')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(unit !== undefined && outcome !== '', { unit: unit ?? '', outcome })}
    >
      <ChoiceField
        label={t('acts.field.unit')}
        choices={open.map((one) => ({ value: one.unit.id, label: one.unit.shortName }))}
        required={form.tried}
        value={unit}
        onChange={(next) => form.set({ unit: next })}
      />
      <LongText text={open.find((one) => one.unit.id === unit)?.text ?? ''} foldOver={2_000} />
      <TextField
        label={t('acts.field.outcome')}
        rows={4}
        required={form.tried}
        value={form.values.outcome}
        onChange={(next) => form.set({ outcome: next })}
      />
    </ActForm>
  );
}

type Step = ProposalActBody<'ReturnDraft'>['to'];

export function ReturnDraftForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { draft, phase } = props.view;
  const form = useCaseActForm<'ReturnDraft', { to: Step; note: string }>('ReturnDraft', props, {
    to: 'drafting',
    note: '',
  });
  const { to } = form.values;
  const note = form.values.note.trim();
  const steps: readonly Step[] = phase === 'checked' ? ['drafting', 'checking'] : ['drafting'];
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ReturnDraft')}
      submitLabel={t('acts.title.ReturnDraft')}
      onSubmit={() => form.submit(note !== '', { version: draft?.version ?? 0, to, note })}
    >
      <GroupField label={t('acts.field.step')}>
        <Radio.Group value={to} onChange={(event) => form.set({ to: event.target.value as Step })}>
          {steps.map((one) => (
            <Radio key={one} value={one}>
              {t(`words.step.${one}`)}
            </Radio>
          ))}
        </Radio.Group>
      </GroupField>
      <TextField
        label={t('acts.field.note')}
        rows={4}
        required={form.tried}
        value={form.values.note}
        onChange={(next) => form.set({ note: next })}
      />
    </ActForm>
  );
}
