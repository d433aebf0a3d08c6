import type { ProposalActName } from '@banli/contracts';
import { Radio } from 'antd';
import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../components/act-form';
import { ChoiceField, type Choice } from '../../../components/choice-field';
import { CivilDateField } from '../../../components/civil-date-field';
import { Field } from '../../../components/field';
import { GroupField } from '../../../components/group-field';
import { LongText } from '../../../components/long-text';
import { TextField } from '../../../components/text-field';
import type { zh } from '../../../lib/i18n/zh';
import { useCaseActForm, type CaseActProps } from './case-act-form.hook';

type Label = keyof typeof zh.acts.field;
type Values = Readonly<Record<string, string | undefined>>;

type Choosing = {
  readonly choices: (props: CaseActProps, t: TFunction) => readonly Choice[];
  /** What is shown under the field for the one chosen: the text it is about. */
  readonly below?: (chosen: string | undefined, props: CaseActProps) => string | undefined;
};

/** A field of an act's form; `name` is the body's. */
export type DeclaredField = {
  readonly name: string;
  readonly label: Label;
  readonly hint?: Label;
  readonly optional?: true;
  /** Where the field has no meaning for this case or person, it is not asked for. */
  readonly when?: (props: CaseActProps) => boolean;
} & (
  | { readonly kind: 'text'; readonly rows?: number }
  | { readonly kind: 'date' }
  /** From a list; the one that the person came from is filled in, else the first. */
  | ({ readonly kind: 'choice' } & Choosing)
  /** One of few, all in sight; the first is filled in. */
  | ({ readonly kind: 'radio' } & Choosing)
);

type Declaration = {
  readonly act: ProposalActName;
  readonly fields: readonly DeclaredField[];
  /** The button says what is done, not just “submit”. */
  readonly named?: true;
  /** The body, where it is not the fields by their names. */
  readonly body?: (values: Values, props: CaseActProps) => object;
};

function initialOf(field: DeclaredField, props: CaseActProps, t: TFunction): string | undefined {
  if (field.kind === 'text') return '';
  if (field.kind === 'date') return undefined;
  const choices = field.choices(props, t);
  const came = choices.find(({ value }) => value === props.about);
  return field.optional ? came?.value : (came ?? choices[0])?.value;
}

const isFilled = (value: string | undefined): boolean => value !== undefined && value.trim() !== '';

/** A form made of few plain fields, from what it asks for. */
export function declaredForm({ act, fields, named, body }: Declaration): ComponentType<CaseActProps> {
  return function DeclaredForm(props: CaseActProps) {
    const { t } = useTranslation();
    const asked = fields.filter(({ when }) => when?.(props) ?? true);
    const form = useCaseActForm<ProposalActName, Values>(
      act,
      props,
      Object.fromEntries(asked.map((field) => [field.name, initialOf(field, props, t)])),
    );
    const { values } = form;
    const filled = asked.filter(({ name }) => isFilled(values[name]));
    const complete = asked.every(({ name, optional }) => optional ?? isFilled(values[name]));
    const written = Object.fromEntries(filled.map(({ name }) => [name, values[name]?.trim()]));
    return (
      <ActForm
        form={form}
        hint={t(`acts.hint.${act}` as 'acts.hint.SignReply')}
        submitLabel={named ? t(`acts.title.${act}`) : t('acts.submit')}
        onSubmit={() => form.submit(complete, body ? body(written, props) : written)}
      >
        {asked.map((field) => (
          <Asked
            key={field.name}
            field={field}
            props={props}
            tried={form.tried}
            value={values[field.name]}
            onChange={(next) => form.set({ [field.name]: next })}
          />
        ))}
      </ActForm>
    );
  };
}

type AskedProps = {
  readonly field: DeclaredField;
  readonly props: CaseActProps;
  readonly tried: boolean;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

function Asked({ field, props, tried, value, onChange }: AskedProps) {
  const { t } = useTranslation();
  const label = t(`acts.field.${field.label}`);
  const hint = field.hint === undefined ? undefined : t(`acts.field.${field.hint}`);
  const required = tried && !field.optional;
  const optional = field.optional ?? false;
  if (field.kind === 'text')
    return <TextField {...{ label, hint, required, optional, onChange }} rows={field.rows ?? 1} value={value ?? ''} />;
  if (field.kind === 'date') {
    const error = required && value === undefined ? t('shell.required') : undefined;
    return (
      <Field {...{ label, hint, error, optional }}>
        {(id, describedBy) => <CivilDateField {...{ id, describedBy, value, onChange }} />}
      </Field>
    );
  }
  const choices = field.choices(props, t);
  const below = field.below?.(value, props);
  return (
    <>
      {field.kind === 'choice' ? (
        <ChoiceField {...{ label, hint, choices, required, optional, value, onChange }} />
      ) : (
        <GroupField label={label}>
          <Radio.Group
            value={value}
            options={choices.map((one) => ({ ...one }))}
            onChange={(event) => onChange(event.target.value as string)}
          />
        </GroupField>
      )}
      {below !== undefined && <LongText text={below} foldOver={2_000} />}
    </>
  );
}
