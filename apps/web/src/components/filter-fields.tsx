import { lazy, Suspense, useId } from 'react';
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

/** Longer lists are searched by typing. */
const SEARCHED_FROM = 30;

const SearchedChoice = lazy(async () => ({ default: (await import('./searched-choice')).SearchedChoice }));

/** One value to narrow a list by, or all of them. */
export function FilterChoice({ label, ...field }: ChoiceProps) {
  const id = useId();
  const plain = <PlainChoice id={id} {...field} />;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {field.choices.length < SEARCHED_FROM ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <SearchedChoice id={id} {...field} />
        </Suspense>
      )}
    </div>
  );
}

/** The browser's own list: at once there, known to everyone, and no script. */
function PlainChoice({ id, all, choices, value, onChange }: Omit<ChoiceProps, 'label'> & { readonly id: string }) {
  return (
    <select
      id={id}
      className="filter-choice"
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
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
