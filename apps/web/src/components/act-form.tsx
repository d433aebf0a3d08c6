import { Button } from 'antd';
import { useRef, type ReactNode, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActFormState } from './act-form.hook';
import { KeptNote } from './kept-note';
import { LateEntryFields } from './late-entry-fields';
import { TroubleAlert } from './trouble-alert';

type Props<V> = {
  readonly form: ActFormState<V>;
  readonly hint?: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
  readonly large?: boolean;
};

/** The frame of every act's form: fields, the day it happened, what went wrong, and one button. */
export function ActForm<V>({ form, hint, submitLabel, onSubmit, children, large = false }: Props<V>) {
  const { t } = useTranslation();
  const element = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
    // the fields say what is missing once React has drawn them
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form ref={element} className="act-form" onSubmit={submit} noValidate>
      {hint !== undefined && <p className="act-hint">{hint}</p>}
      {children}
      <LateEntryFields value={form.late} onChange={form.setLate} today={form.today} tried={form.tried} />
      {form.error && <TroubleAlert error={form.error} onRetry={onSubmit} onShowLatest={form.showLatest} />}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={form.sending} size={large ? 'large' : 'middle'}>
          {submitLabel === '' ? t('acts.submit') : submitLabel}
        </Button>
        <KeptNote kept={form.kept} />
      </div>
    </form>
  );
}
