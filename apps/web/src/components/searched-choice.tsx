import { Select } from 'antd';
import type { Choice } from './choice-field';

type Props = {
  readonly id: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** One of many, found by typing a part of its name. */
export function SearchedChoice({ id, all, choices, value, onChange }: Props) {
  return (
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
  );
}
