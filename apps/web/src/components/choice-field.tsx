import { Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from './field';

/** Tab leaves the field, as everywhere; the list would take it for choosing whatever lies under the cursor. */
const leaveOnTab = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.stopPropagation();
};

export type Choice = { readonly value: string; readonly label: string };

type Common = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly choices: readonly Choice[];
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly loading?: boolean;
};

type One = Common & {
  /** Where the list is what was found elsewhere for the words typed, and not narrowed by them here. */
  readonly onSearch?: ((sought: string) => void) | undefined;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** One of a list, found by typing a part of its name. */
export function ChoiceField({ label, hint, choices, value, onChange, required, optional, loading, onSearch }: One) {
  const { t } = useTranslation();
  const wrong = required === true && value === undefined;
  return (
    <Field label={label} hint={hint} error={wrong ? t('shell.required') : undefined} optional={optional === true}>
      {(id, describedBy) => (
        <div onKeyDownCapture={leaveOnTab}>
          <Select<string>
            id={id}
            aria-describedby={describedBy}
            aria-invalid={wrong}
            className="wide"
            allowClear
            loading={loading === true}
            showSearch={onSearch ? { onSearch, filterOption: false } : { optionFilterProp: 'label' }}
            options={[...choices]}
            value={value ?? null}
            onChange={(next: string | undefined) => onChange(next)}
          />
        </div>
      )}
    </Field>
  );
}

type Many = Common & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
};

/** Several of a list, in the order they were chosen. */
export function ChoicesField({ label, hint, choices, value, onChange, required, optional, loading }: Many) {
  const { t } = useTranslation();
  const wrong = required === true && value.length === 0;
  return (
    <Field label={label} hint={hint} error={wrong ? t('shell.required') : undefined} optional={optional === true}>
      {(id, describedBy) => (
        <div onKeyDownCapture={leaveOnTab}>
          <Select<string[]>
            id={id}
            aria-describedby={describedBy}
            aria-invalid={wrong}
            className="wide"
            mode="multiple"
            loading={loading === true}
            showSearch={{ optionFilterProp: 'label' }}
            options={[...choices]}
            value={[...value]}
            onChange={(next: string[]) => onChange(next)}
          />
        </div>
      )}
    </Field>
  );
}
