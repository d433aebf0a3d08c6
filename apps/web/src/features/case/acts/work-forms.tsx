import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField } from '../../../components/choice-field';
import { CivilDateField } from '../../../components/civil-date-field';
import { useDirectory } from '../../../components/directory.hook';
import { Field } from '../../../components/field';
import { TextField } from '../../../components/text-field';
import { useLanguage } from '../../../lib/language.hook';
import { correctableWord } from '../../../lib/words-of';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

export function ClaimForm(props: CaseActProps) {
  const { t } = useTranslation();
  const form = useCaseActForm('ClaimCase', props, {});
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ClaimCase')}
      submitLabel={t('acts.title.ClaimCase')}
      onSubmit={() => form.submit(true, {})}
    />
  );
}

/** Left empty, the case is anybody's of the unit again. */
export function ReassignWorkForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { colleagues, isPending } = useDirectory();
  const form = useCaseActForm<'ReassignWork', { to?: string | undefined }>('ReassignWork', props, {});
  const { to } = form.values;
  const holders = props.view.workers.map(({ person }) => person.id);
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.ReassignWork')}
      submitLabel={t('acts.title.ReassignWork')}
      onSubmit={() => form.submit(to !== undefined || holders.length > 0, to === undefined ? {} : { to })}
    >
      <ChoiceField
        label={t('acts.field.handler')}
        hint={t('acts.field.handlerHint')}
        choices={colleagues.filter(({ value, roles }) => roles.includes('handler') && !holders.includes(value))}
        loading={isPending}
        required={form.tried && holders.length === 0}
        value={to}
        onChange={(next) => form.set({ to: next })}
      />
    </ActForm>
  );
}

type Correction = {
  readonly seq?: string | undefined;
  readonly on?: string | undefined;
  proof: string;
  reason: string;
};

export function CorrectDayForm(props: CaseActProps) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { correctable, today } = props.view;
  const form = useCaseActForm<'CorrectDay', Correction>('CorrectDay', props, { proof: '', reason: '' });
  const { seq, on } = form.values;
  const proof = form.values.proof.trim();
  const reason = form.values.reason.trim();
  const complete = seq !== undefined && on !== undefined && proof !== '' && reason !== '';
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.CorrectDay')}
      submitLabel={t('acts.title.CorrectDay')}
      onSubmit={() => form.submit(complete, { seq: Number(seq ?? 0), on: on ?? today, proof, reason })}
    >
      <ChoiceField
        label={t('acts.field.entry')}
        choices={correctable.map((one) => ({
          value: String(one.seq),
          label: `${correctableWord(one.type, one.about, t)}（${day(one.on)}）`,
        }))}
        required={form.tried}
        value={seq}
        onChange={(next) => form.set({ seq: next })}
      />
      <Field label={t('acts.field.rightDay')} error={form.tried && on === undefined ? t('shell.required') : undefined}>
        {(id, describedBy) => (
          <CivilDateField
            id={id}
            describedBy={describedBy}
            value={on}
            latest={today}
            onChange={(next) => form.set({ on: next })}
          />
        )}
      </Field>
      <TextField
        label={t('acts.late.proof')}
        required={form.tried}
        value={form.values.proof}
        onChange={(next) => form.set({ proof: next })}
      />
      <TextField
        label={t('acts.field.reason')}
        rows={3}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ActForm>
  );
}
