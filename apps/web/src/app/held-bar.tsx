import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isPending } from '../lib/acts';
import { heldActs, HOLD_MS, onHeld, send, startHeldActs, takeBack } from '../lib/held-acts';
import { tell } from '../lib/toasts';

/** Acts that wait their ten seconds, on every page: taken back with one press, or sent at once. */
export function HeldBar() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const acts = useSyncExternalStore(onHeld, heldActs);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    startHeldActs((result) => {
      const { text, from } = result.act;
      if ('outcome' in result)
        tell(
          isPending(result.outcome) ? 'info' : 'done',
          t(isPending(result.outcome) ? 'acts.accepted' : 'acts.done', { act: text }),
        );
      else
        tell('trouble', t('signing.heldFailed', { act: text }), {
          stays: true,
          link: { to: from, text: t('signing.heldAgain') },
        });
      void queries.invalidateQueries();
    });
  }, [queries, t]);
  const waiting = acts.length > 0;
  useEffect(() => {
    if (!waiting) return undefined;
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [waiting]);
  return (
    <div role="status">
      {acts.map(({ id, text, until }) => (
        <p key={id} className="held-bar">
          {t('signing.held', { act: text })}{' '}
          <span aria-hidden="true">
            {t('signing.seconds', {
              n: String(Math.min(HOLD_MS / 1_000, Math.max(0, Math.ceil((until - now) / 1_000)))),
            })}
          </span>{' '}
          <button
            type="button"
            onClick={() => {
              if (takeBack(id)) tell('info', t('signing.takenBack', { act: text }));
            }}
          >
            {t('signing.undo')}
          </button>{' '}
          <button type="button" onClick={() => void send(id)}>
            {t('signing.now')}
          </button>
        </p>
      ))}
    </div>
  );
}
