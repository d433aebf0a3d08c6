import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly hint?: string; readonly children: ReactNode };

/** Several controls under one name. */
export function GroupField({ label, hint, children }: Props) {
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {children}
    </fieldset>
  );
}
