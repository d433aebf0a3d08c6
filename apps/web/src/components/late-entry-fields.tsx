import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/language.hook';
import { CivilDateField } from './civil-date-field';
import { Field } from './field';
import type { LateEntryDraft } from './late-entry';
import { TextInput } from './text-input';

type Props = {
  readonly value: LateEntryDraft;
  readonly onChange: (value: LateEntryDraft) => void;
  /** Today on the case's timeline. */
  readonly today: string;
  readonly tried: boolean;
};

/** Closed by default: most acts happen on the day they are entered. */
export function LateEntryFields({ value, onChange, today, tried }: Props) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const [open, setOpen] = useState(value.on !== undefined);
  const panel = useId();
  const late = value.on !== undefined && value.on < today;
  const missing = (text: string) => (late && tried && text.trim() === '' ? t('shell.required') : undefined);
  return (
    <div className="late-entry">
      <button
        type="button"
        className="plain-button disclosure"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {t('acts.late.open')}
      </button>
      {open && (
        <div id={panel} className="late-entry-panel">
          <p className="quiet">{t('acts.late.hint')}</p>
          <Field label={t('acts.late.on')} hint={t('acts.late.onHint', { day: day(today) })} optional>
            {(id, describedBy) => (
              <CivilDateField
                id={id}
                describedBy={describedBy}
                value={value.on}
                latest={today}
                onChange={(on) => onChange({ ...value, on })}
              />
            )}
          </Field>
          {late && (
            <>
              <Field label={t('acts.late.proof')} error={missing(value.proof)}>
                {(id) => (
                  <TextInput
                    id={id}
                    aria-invalid={missing(value.proof) !== undefined}
                    value={value.proof}
                    onChange={(proof) => onChange({ ...value, proof })}
                  />
                )}
              </Field>
              <Field label={t('acts.late.reason')} error={missing(value.reason)}>
                {(id) => (
                  <TextInput
                    id={id}
                    aria-invalid={missing(value.reason) !== undefined}
                    value={value.reason}
                    onChange={(reason) => onChange({ ...value, reason })}
                  />
                )}
              </Field>
            </>
          )}
        </div>
      )}
    </div>
  );
}
