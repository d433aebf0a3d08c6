import { Button } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from './civil-date-field';

type Props = {
  /** Chosen; absent for today. */
  readonly on: string | undefined;
  /** The day that is shown. */
  readonly shown: string | undefined;
  readonly onChange: (on: string | undefined) => void;
};

/** The day a page is of: a day of the past shows what was known at its end. */
export function AsOfField({ on, shown, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{t('watching.asOf')}</label>
      <CivilDateField id={id} value={on ?? shown} onChange={onChange} clearable={false} />
      {on !== undefined && <Button onClick={() => onChange(undefined)}>{t('pages.board.today')}</Button>}
    </div>
  );
}

/** Says that the page is of another day than today, and by what it is known. */
export function AsOfNote({ on }: { readonly on: string | undefined }) {
  const { t } = useTranslation();
  return on === undefined ? null : <p className="as-of-note">{t('watching.asOfNote')}</p>;
}
