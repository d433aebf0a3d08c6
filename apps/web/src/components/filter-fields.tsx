import { Select } from 'antd';
import { useId } from 'react';
import type { Choice } from './choice-field';
import { CivilDateField } from './civil-date-field';

type ChoiceProps = {
  readonly label: string;
  /** What the empty field stands for. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** One value to narrow a list by, or all of them. */
export function FilterChoice({ label, all, choices, value, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select<string>
        id={id}
        className="filter-choice"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={all}
        value={value ?? null}
        onChange={(next: string | undefined) => onChange(next)}
        options={[...choices]}
      />
    </div>
  );
}

type DateProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

export function FilterDate({ label, value, onChange }: DateProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <CivilDateField id={id} value={value} onChange={onChange} />
    </div>
  );
}
