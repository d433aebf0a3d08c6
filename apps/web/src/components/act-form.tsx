import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRef, type ReactNode, type KeyboardEvent, type SubmitEvent } from 'react';
import { useMe } from '../features/session/session.hook';
import type { ActFormState } from './act-form.hook';
import { KeptNote } from './kept-note';
import { LateEntryFields } from './late-entry-fields';
import { TroubleAlert } from './trouble-alert';

/** What the frame needs of any form's state. */
type Frame = Pick<
  ActFormState<object>,
  'late' | 'setLate' | 'tried' | 'sending' | 'error' | 'showLatest' | 'kept' | 'today'
>;

type Props = {
  readonly form: Frame;
  readonly hint?: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
  /** For deputies: a large button, and no question about another day. */
  readonly calm?: boolean;
  /** What holds from the moment it is recorded has no other day. */
  readonly undated?: boolean;
};

/** An act goes into the record for ever: the Enter that ends a line or picks a day must not submit it. */
const onlyByButton = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** The frame of every act's form: fields, the day it happened, what went wrong, and one button. */
export function ActForm({ form, hint, submitLabel, onSubmit, children, calm = false, undated = false }: Props) {
  const { t } = useTranslation();
  const { name, standingIn } = useMe();
  const element = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
    // the fields say what is missing once React has drawn them
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form ref={element} className="act-form" onSubmit={submit} onKeyDown={onlyByButton} noValidate>
      {hint !== undefined && <p className="act-hint">{hint}</p>}
      {children}
      {!calm && !undated && (
        <LateEntryFields value={form.late} onChange={form.setLate} today={form.today} tried={form.tried} />
      )}
      {standingIn && <p className="act-in-place">{t('desk.actNote', { me: name, name: standingIn.name })}</p>}
      {form.error && <TroubleAlert error={form.error} onRetry={onSubmit} onShowLatest={form.showLatest} />}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={form.sending} size={calm ? 'large' : 'middle'}>
          {submitLabel}
        </Button>
        <KeptNote kept={form.kept} />
      </div>
    </form>
  );
}
