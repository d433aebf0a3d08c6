import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Gets the id for the control, and the id of what describes it. */
  readonly children: (id: string, describedBy: string | undefined) => ReactNode;
};

/** A labelled control with its hint and its error, tied together for screen readers. */
export function Field({ label, hint, error, optional = false, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const description = hint === undefined && error === undefined ? undefined : `${id}-description`;
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id} className="field-label">
        {label}
        {optional && <span className="field-optional">{t('shell.optional')}</span>}
      </label>
      {children(id, description)}
      {description !== undefined && (
        <p id={description} className={error === undefined ? 'field-hint' : 'field-error'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
