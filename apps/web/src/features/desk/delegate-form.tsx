import type { DeskView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { ChoiceField } from '../../components/choice-field';
import { CivilDateField } from '../../components/civil-date-field';
import { useDirectory } from '../../components/directory.hook';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import { useMe } from '../session/session.hook';
import { deskActPath } from './desk.hook';

type Values = {
  readonly absent?: string | undefined;
  readonly substitute?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason: string;
};

/** Who is away, who acts for them, from which day to which, and why. */
export function DelegateForm({ view }: { readonly view: DeskView }) {
  const { t } = useTranslation();
  const me = useMe();
  const { colleagues, isPending } = useDirectory();
  const { own, others } = view.mayDelegate;
  const form = useActForm<Values>({
    path: deskActPath(view.unit.id, 'DelegateDesk'),
    version: view.version,
    subject: `desk/${view.unit.id}`,
    form: 'DelegateDesk',
    initial: { reason: '', ...(own ? { absent: me.id } : {}) },
    today: view.on,
    doneMessage: t('acts.title.DelegateDesk'),
    onDone: () => undefined,
  });
  const { absent, substitute, from, to } = form.values;
  const reason = form.values.reason.trim();
  const dated = from !== undefined && to !== undefined && from <= to;
  const complete = absent !== undefined && substitute !== undefined && dated && reason !== '';
  const dayField = (name: 'from' | 'to') => {
    const value = form.values[name];
    const backwards = name === 'to' && from !== undefined && to !== undefined && to < from;
    const missing = form.tried && value === undefined ? t('shell.required') : undefined;
    return (
      <Field label={t(`desk.field.${name}`)} error={backwards ? t('desk.backwards') : missing}>
        {(id, describedBy) => (
          <CivilDateField
            id={id}
            describedBy={describedBy}
            value={value}
            onChange={(next) => form.set({ [name]: next })}
          />
        )}
      </Field>
    );
  };
  return (
    <ActForm
      form={form}
      hint={t('acts.hint.DelegateDesk')}
      submitLabel={t('acts.title.DelegateDesk')}
      onSubmit={() => form.submit(complete, { absent, substitute, from, to, reason })}
    >
      {others && (
        <ChoiceField
          label={t('desk.field.absent')}
          choices={colleagues}
          loading={isPending}
          required={form.tried}
          value={absent}
          onChange={(next) => form.set({ absent: next })}
        />
      )}
      <ChoiceField
        label={t('desk.field.substitute')}
        hint={t('desk.substituteHint')}
        choices={colleagues.filter(({ value }) => value !== absent)}
        loading={isPending}
        required={form.tried}
        value={substitute}
        onChange={(next) => form.set({ substitute: next })}
      />
      <div className="desk-days">
        {dayField('from')}
        {dayField('to')}
      </div>
      <TextField
        label={t('desk.field.reason')}
        required={form.tried}
        value={form.values.reason}
        onChange={(next) => form.set({ reason: next })}
      />
    </ActForm>
  );
}
