type Props = {
  readonly id: string;
  readonly describedBy?: string | undefined;
  /** `yyyy-mm-dd` */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** No later day can be chosen. */
  readonly latest?: string;
  readonly clearable?: boolean;
};

/**
 * A day in China, chosen or typed; what leaves here is the civil date, never an instant. The browser's own field: it
 * needs no script, is known to its users from elsewhere and opens a wheel on a telephone.
 */
export function CivilDateField({ id, describedBy, value, onChange, latest, clearable = true }: Props) {
  return (
    <input
      type="date"
      id={id}
      aria-describedby={describedBy}
      className="civil-date"
      value={value ?? ''}
      required={!clearable}
      max={latest ?? '9999-12-31'}
      onChange={({ target }) => {
        if (target.value !== '') onChange(target.value);
        // half a date typed is no date yet, and not the wish to have none
        else if (clearable && !target.validity.badInput) onChange(undefined);
      }}
    />
  );
}
