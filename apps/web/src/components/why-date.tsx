import type { ClockView } from '@banli/contracts';
import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/language.hook';

type Explained = Pick<ClockView, 'name' | 'dueOn' | 'unrolledOn' | 'steps' | 'source'>;

/** A due date that answers the question why it is that day. */
export function WhyDate({ clock }: { readonly clock: Explained }) {
  const { t } = useTranslation();
  const { language, say, day, dueDay } = useLanguage();
  const [open, setOpen] = useState(false);
  const title = t('cases.clocks.whyTitle', { clock: say(clock.name), day: day(clock.dueOn) });
  return (
    <>
      <button type="button" className="why-date" onClick={() => setOpen(true)}>
        <time dateTime={clock.dueOn}>{dueDay(clock.dueOn)}</time>
        <span className="visually-hidden">{t('cases.clocks.why')}</span>
      </button>
      <Modal
        open={open}
        title={title}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
        closable={{ 'aria-label': t('shell.close') }}
      >
        <ol className="why-steps">
          {(language === 'en' ? clock.steps.en : clock.steps.zh).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {clock.unrolledOn !== clock.dueOn && (
          <p className="quiet">{t('cases.clocks.noRoll', { day: dueDay(clock.unrolledOn) })}</p>
        )}
        <p className="quiet">{t('cases.clocks.source', { source: clock.source })}</p>
      </Modal>
    </>
  );
}
