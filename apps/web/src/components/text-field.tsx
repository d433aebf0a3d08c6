import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Field } from './field';

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
          <Input
            id={id}
            aria-describedby={describedBy}
            aria-invalid={wrong}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...limit}
          />
        ) : (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            aria-invalid={wrong}
            autoSize={{ minRows: rows, maxRows: 24 }}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            {...limit}
          />
        )
      }
    </Field>
  );
}
