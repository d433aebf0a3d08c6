import { useTranslation } from 'react-i18next';
import { Field } from './field';
import { GrowingText, TextInput } from './text-input';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown at first; one line is a plain input. It grows with its text. */
  readonly rows?: number;
  readonly maxLength?: number;
  /** Set after a submission: an empty field then says that it is required. */
  readonly required?: boolean;
  readonly optional?: boolean;
};

/** A labelled text, short or long. */
export function TextField(props: Props) {
  const { label, hint, value, onChange, rows = 1, maxLength, required = false, optional = false } = props;
  const { t } = useTranslation();
  const wrong = required && value.trim() === '';
  const limit = maxLength === undefined ? {} : { maxLength };
  return (
    <Field label={label} hint={hint} error={wrong ? t('shell.required') : undefined} optional={optional}>
      {(id, describedBy) =>
        rows === 1 ? (
          <TextInput
            id={id}
            aria-describedby={describedBy}
            aria-invalid={wrong}
            value={value}
            onChange={onChange}
            {...limit}
          />
        ) : (
          <GrowingText
            id={id}
            aria-describedby={describedBy}
            aria-invalid={wrong}
            rows={rows}
            value={value}
            onChange={onChange}
            {...limit}
          />
        )
      }
    </Field>
  );
}
