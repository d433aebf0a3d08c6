import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { onToasts, putAway, toastsShown } from '../lib/toasts';

/** What was just done, said to eyes and ears; it takes no focus and covers no button of a form. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(onToasts, toastsShown);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, kind, text, link }) => (
        <div key={id} className={`toast toast-${kind}`}>
          <span>
            {text} {link && <Link to={link.to}>{link.text}</Link>}
          </span>
          <button type="button" className="plain-button" onClick={() => putAway(id)}>
            {t('shell.close')}
          </button>
        </div>
      ))}
    </div>
  );
}
