import { actPath, type OversightView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../components/act-form';
import { useActForm } from '../../components/act-form.hook';
import { CivilDateField } from '../../components/civil-date-field';
import { Field } from '../../components/field';
import { TextField } from '../../components/text-field';
import { oversightApiPath } from '../../lib/oversight-path';

type Props = { readonly view: OversightView; readonly onDone: () => void };
type Values = {
  readonly summary: string;
  readonly found: Readonly<Record<string, string>>;
  readonly dueOn: Readonly<Record<string, string | undefined>>;
};

const ACT = 'RecordInspection';

/** What an inspection found at each unit, and by when that unit has to report. */
export function InspectionForm({ view, onDone }: Props) {
  const { t } = useTranslation();
  const form = useActForm<Values>({
    path: `${oversightApiPath(view.stream)}/${actPath(ACT)}`,
    version: view.version,
    subject: view.stream,
    form: ACT,
    initial: { summary: '', found: {}, dueOn: {} },
    today: view.today,
    doneMessage: t(`acts.title.${ACT}`),
    onDone,
  });
  const { summary, found, dueOn } = form.values;
  const findings = view.duties.flatMap(({ unit: { id } }) => {
    const finding = found[id]?.trim() ?? '';
    const limit = dueOn[id];
    return finding === '' ? [] : [{ unit: id, finding, ...(limit === undefined ? {} : { dueOn: limit }) }];
  });
  return (
    <ActForm
      form={form}
      hint={t(`acts.hint.${ACT}`)}
      submitLabel={t(`acts.title.${ACT}`)}
      onSubmit={() => form.submit(summary.trim() !== '', { summary: summary.trim(), findings })}
    >
      <TextField
        label={t('oversight.field.summary')}
        rows={5}
        required={form.tried}
        value={summary}
        onChange={(next) => form.set({ summary: next })}
      />
      {view.duties.map(({ unit }) => (
        <fieldset key={unit.id} className="oversight-finding">
          <legend>{unit.name}</legend>
          <TextField
            label={t('oversight.field.finding')}
            rows={3}
            optional
            value={found[unit.id] ?? ''}
            onChange={(next) => form.set({ found: { ...found, [unit.id]: next } })}
          />
          <Field label={t('oversight.field.limit')} optional>
            {(id, describedBy) => (
              <CivilDateField
                id={id}
                describedBy={describedBy}
                value={dueOn[unit.id]}
                onChange={(next) => form.set({ dueOn: { ...dueOn, [unit.id]: next } })}
              />
            )}
          </Field>
        </fieldset>
      ))}
    </ActForm>
  );
}
