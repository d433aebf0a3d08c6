import { useId } from 'react';
import './segments.css';

type Props<V extends string> = {
  readonly label?: string;
  readonly className?: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly options: readonly { readonly value: V; readonly label: string }[];
};

/** One of a few, side by side: the browser's own radio buttons, so that arrows move and a reader says which of how many. */
export function Segments<V extends string>({ label, className, value, onChange, options }: Props<V>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={className === undefined ? 'segments' : `segments ${className}`}
    >
      {options.map((one) => (
        <label key={one.value}>
          <input type="radio" name={name} checked={one.value === value} onChange={() => onChange(one.value)} />
          <span>{one.label}</span>
        </label>
      ))}
    </div>
  );
}
