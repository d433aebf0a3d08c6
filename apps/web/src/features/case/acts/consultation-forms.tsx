import type { ProposalActBody } from '@banli/contracts';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField } from '../../../components/choice-field';
import { GroupField } from '../../../components/group-field';
import { LongText } from '../../../components/long-text';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

type Manner = ProposalActBody<'RecordContact'>['manner'];

const manners: readonly Manner[] = ['visit', 'meeting', 'field-study', 'telephone', 'written'];

export function ContactForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm<'RecordContact', { manner: Manner; summary: string }>('RecordContact', props, {
    manner: 'telephone',
    summary: '',
  });
  const { manner, summary } = form.values;
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.RecordContact')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(summary.trim() !== '', { manner, summary: summary.trim() })}
    >
      <GroupField label={t('acts.field.manner')}>
        <Radio.Group value={manner} onChange={(event) => form.set({ manner: event.target.value as Manner })}>
          {manners.map((one) => (
            <Radio key={one} value={one}>
              {t(`words.manner.${one}`)}
            </Radio>
          ))}
        </Radio.Group>
      </GroupField>
      <TextField
        label={t('acts.field.summary')}
        rows={6}
        required={form.tried}
        value={summary}
        onChange={(next) => form.set({ summary: next })}
      />
    </ActForm>
  );
}

export function AcceptOpinionForm(props: CaseActProps) {
  const { t } = useTranslation();
  const waiting = props.view.opinions.filter(({ status }) => status === 'submitted');
  const first = waiting.find(({ unit }) => unit.id === props.about) ?? waiting[0];
  const form = useCaseActForm<'AcceptOpinion', { unit?: string | undefined }>('AcceptOpinion', props, {
    unit: first?.unit.id,
  });
  const { unit } = form.values;
  const chosen = waiting.find((opinion) => opinion.unit.id === unit);
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.AcceptOpinion')}
      submitLabel={t('acts.title.AcceptOpinion')}
      onSubmit={() => form.submit(chosen !== undefined, { unit: unit ?? '' })}
    >
      <ChoiceField
        label={t('acts.field.unit')}
        choices={waiting.map((opinion) => ({ value: opinion.unit.id, label: opinion.unit.shortName }))}
        required={form.tried}
        value={chosen?.unit.id}
        onChange={(next) => form.set({ unit: next })}
      />
      {chosen?.text !== undefined && <LongText text={chosen.text} foldOver={2_000} />}
    </ActForm>
  );
}
