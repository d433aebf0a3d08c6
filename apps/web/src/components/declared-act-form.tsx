import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from './act-form';
import type { ActFormState } from './act-form.hook';
import { ChoiceField, ChoicesField, type Choice } from './choice-field';
import { CivilDateField } from './civil-date-field';
import {
  fillingOf,
  type DeclaredField,
  type DeclaredValues,
  type LookedUpChoices,
  type FieldLabel,
  type Filling,
  type Texts,
} from './declared-field';
import { Field } from './field';
import { FileField } from './file-field';
import { GroupField } from './group-field';
import { LongText } from './long-text';
import { TextField } from './text-field';
import { OneOf } from './ticks';

type Props<P> = {
  readonly fields: readonly DeclaredField<P>[];
  readonly props: P;
  readonly form: Omit<ActFormState<DeclaredValues>, 'submit' | 'keptAs'>;
  readonly onSubmit: (complete: boolean, body: object) => void;
  readonly hint: string;
  readonly submitLabel: string;
  readonly calm?: boolean;
  /** What is to be read before the fields are filled in. */
  readonly above?: ReactNode;
  /** The body, where it is not the texts by their fields’ names; several choices always go by theirs. */
  readonly body?: ((texts: Texts, props: P) => object) | undefined;
};

/** The form of an act that asks for a few fields. */
export function DeclaredActForm<P>(declared: Props<P>) {
  const { fields, props, form, onSubmit, hint, submitLabel, calm = false, above, body } = declared;
  const { t } = useTranslation();
  const { asked, complete, texts, lists } = fillingOf(fields, form.values, props, t);
  return (
    <ActForm
      {...{ form, hint, submitLabel, calm }}
      onSubmit={() => onSubmit(complete, { ...lists, ...(body ? body(texts, props) : texts) })}
    >
      {above}
      {asked.map((filling) => (
        <Asked
          key={filling.field.name}
          {...{ filling, props, texts }}
          tried={form.tried}
          onChange={(next) => form.set({ [filling.field.name]: next })}
        />
      ))}
    </ActForm>
  );
}

type AskedProps<P> = {
  readonly filling: Filling<P>;
  readonly props: P;
  readonly texts: Texts;
  readonly tried: boolean;
  readonly onChange: (value: DeclaredValues[string]) => void;
};

const labelKey = (label: FieldLabel) => (label.includes('.') ? label : `acts.field.${label}`) as 'acts.field.reason';

function Asked<P>({ filling, props, texts, tried, onChange }: AskedProps<P>) {
  const { t } = useTranslation();
  const { field, value, optional } = filling;
  const named = field.named?.(props);
  const label = named === undefined ? t(labelKey(field.label)) : `${t(labelKey(field.label))} · ${named}`;
  const hint = field.hint === undefined ? undefined : t(labelKey(field.hint));
  const common = { label, hint, optional, required: tried && !optional };
  const text = typeof value === 'string' ? value : undefined;
  switch (field.kind) {
    case 'text':
      return (
        <TextField
          {...common}
          rows={field.rows ?? 1}
          {...(field.maxLength === undefined ? {} : { maxLength: field.maxLength })}
          value={text ?? ''}
          onChange={onChange}
        />
      );
    case 'file':
      return <FileField {...{ label, hint, optional, onChange }} value={text ?? ''} />;
    case 'date': {
      const wrong = field.wrong?.(texts, props);
      const missing = text === undefined && !optional ? t('shell.required') : undefined;
      const error = tried ? (missing ?? (wrong && t(labelKey(wrong)))) : undefined;
      const latest = field.latest?.(props);
      return (
        <Field {...{ label, hint, error, optional }}>
          {(id, describedBy) => (
            <CivilDateField
              {...{ id, describedBy, onChange }}
              value={text}
              {...(latest === undefined ? {} : { latest })}
            />
          )}
        </Field>
      );
    }
    case 'several':
      return (
        <LookedUp useChoices={field.useChoices} props={props}>
          {(choices, loading) => (
            <ChoicesField
              {...common}
              {...{ choices, loading, onChange }}
              value={value === undefined || typeof value === 'string' ? [] : value}
            />
          )}
        </LookedUp>
      );
    case 'choice':
    case 'radio': {
      const below = field.below?.(text, props);
      const offered = (choices: readonly Choice[], loading: boolean, onSearch?: (sought: string) => void) =>
        field.kind === 'choice' ? (
          <ChoiceField {...common} {...{ choices, loading, onChange, onSearch }} value={text} />
        ) : (
          <RadioField {...common} {...{ choices, onChange }} value={text} />
        );
      return (
        <>
          {'useChoices' in field ? (
            <LookedUp useChoices={field.useChoices} props={props}>
              {offered}
            </LookedUp>
          ) : (
            offered(field.choices(props, t), false)
          )}
          {below !== undefined && <LongText text={below} foldOver={2_000} />}
        </>
      );
    }
  }
}

type LookedUpProps<P> = {
  readonly useChoices: (props: P) => LookedUpChoices;
  readonly props: P;
  readonly children: (choices: readonly Choice[], loading: boolean, onSearch?: (sought: string) => void) => ReactNode;
};

/** A component of its own, for hooks belong to one. */
function LookedUp<P>({ useChoices, props, children }: LookedUpProps<P>) {
  const { choices, isPending = false, onSearch } = useChoices(props);
  return children(choices, isPending, onSearch);
}

type RadioProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice[];
  readonly required: boolean;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
};

function RadioField({ label, hint, choices, required, value, onChange }: RadioProps) {
  const { t } = useTranslation();
  return (
    <GroupField label={label} {...(hint === undefined ? {} : { hint })}>
      <OneOf options={choices} {...{ value, onChange }} />
      {required && value === undefined && <p className="field-error">{t('shell.required')}</p>}
    </GroupField>
  );
}
