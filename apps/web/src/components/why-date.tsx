import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/language.hook';
import type { ExplainedDate } from './explained-date';

/** The dialog comes with the first date that is asked about. */
const WhyDialog = lazy(async () => ({ default: (await import('./why-dialog')).WhyDialog }));

/** A due date that answers the question why it is that day. */
export function WhyDate({ clock }: { readonly clock: ExplainedDate }) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    setOpen(true);
  };
  return (
    <>
      <button type="button" className="why-date" onClick={ask}>
        <time dateTime={clock.dueOn}>{dueDay(clock.dueOn)}</time>
        <span className="visually-hidden">{t('cases.clocks.why')}</span>
      </button>
      {asked && (
        <Suspense fallback={null}>
          <WhyDialog clock={clock} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
