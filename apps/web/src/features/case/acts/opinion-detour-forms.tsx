import type { CaseView, OpinionView, ProposalActBody } from '@banli/contracts';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField } from '../../../components/choice-field';
import { GroupField } from '../../../components/group-field';
import { TextField } from '../../../components/text-field';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

type Ground = ProposalActBody<'BounceOpinion'>['ground'];

const grounds: readonly Ground[] = ['no-substance', 'circumstances-unexplained'];

const opinionsIn = (view: CaseView, ...statuses: readonly OpinionView['status'][]): readonly OpinionView[] =>
  view.opinions.filter(({ status }) => statuses.includes(status));

const choicesOf = (opinions: readonly OpinionView[]) =>
  opinions.map(({ unit }) => ({ value: unit.id, label: unit.shortName }));

/** The lead asks a co-handler for a new opinion (20). */
export function BounceOpinionForm(props: CaseActProps) {
  const { t } = useTranslation();
  const waiting = opinionsIn(props.view, 'submitted');
  const first = waiting.find(({ unit }) => unit.id === props.about) ?? waiting[0];
  const form = useCaseActForm<'BounceOpinion', { unit?: string | undefined; ground: Ground; note: string }>(
    'BounceOpinion',
    props,
    { unit: first?.unit.id, ground: 'no-substance', note: '' },
  );
  const { unit, ground } = form.values;
  const note = form.values.note.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.BounceOpinion')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(unit !== undefined && note !== '', { unit: unit ?? '', ground, note })}
    >
      <ChoiceField
        label={t('acts.field.unit')}
        choices={choicesOf(waiting)}
        required={form.tried}
        value={unit}
        onChange={(next) => form.set({ unit: next })}
      />
      <GroupField label={t('acts.field.ground')}>
        <Radio.Group value={ground} onChange={(event) => form.set({ ground: event.target.value as Ground })}>
          {grounds.map((one) => (
            <Radio key={one} value={one}>
              {t(`words.bounce.${one}`)}
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

/** The lead's office does without an opinion. */
export function WaiveOpinionForm(props: CaseActProps) {
  const { t } = useTranslation();
  const awaited = opinionsIn(props.view, 'requested', 'bounced');
  const first = awaited.find(({ unit }) => unit.id === props.about) ?? awaited[0];
  const form = useCaseActForm<'WaiveOpinion', { unit?: string | undefined; reason: string }>('WaiveOpinion', props, {
    unit: first?.unit.id,
    reason: '',
  });
  const { unit } = form.values;
  const reason = form.values.reason.trim();
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.WaiveOpinion')}
      submitLabel={t('acts.submit')}
      onSubmit={() => form.submit(unit !== undefined && reason !== '', { unit: unit ?? '', reason })}
    >
      <ChoiceField
        label={t('acts.field.unit')}
        choices={choicesOf(awaited)}
        required={form.tried}
        value={unit}
        onChange={(next) => form.set({ unit: next })}
      />
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

export function WithdrawOpinionForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('WithdrawOpinion', props, {});
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.WithdrawOpinion')}
      submitLabel={t('acts.title.WithdrawOpinion')}
      onSubmit={() => form.submit(true, {})}
    />
  );
}
