import { useId, type ReactNode } from 'react';

type TickProps = {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
};

/** Yes or no. */
export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

type ChoicesProps<V> = {
  readonly options: readonly { readonly value: V; readonly label: string }[];
};

type OneProps<V> = ChoicesProps<V> & {
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
};

/** One of a few, all of them in sight. */
export function OneOf<V extends string | boolean>({ options, value, onChange }: OneProps<V>) {
  const name = useId();
  return (
    <div className="ticks">
      {options.map((one) => (
        <label key={String(one.value)} className="tick">
          <input type="radio" name={name} checked={one.value === value} onChange={() => onChange(one.value)} />
          <span>{one.label}</span>
        </label>
      ))}
    </div>
  );
}

type SomeProps<V> = ChoicesProps<V> & {
  readonly value: readonly V[];
  readonly onChange: (value: readonly V[]) => void;
};

/** Some of a few, in their order. */
export function SomeOf<V extends string>({ options, value, onChange }: SomeProps<V>) {
  const toggle = (one: V, checked: boolean) =>
    onChange(options.map((option) => option.value).filter((each) => (each === one ? checked : value.includes(each))));
  return (
    <div className="ticks">
      {options.map((one) => (
        <Tick key={one.value} checked={value.includes(one.value)} onChange={(checked) => toggle(one.value, checked)}>
          {one.label}
        </Tick>
      ))}
    </div>
  );
}
