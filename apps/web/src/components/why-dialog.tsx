import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../lib/language.hook';
import type { ExplainedDate } from './explained-date';

type Props = { readonly clock: ExplainedDate; readonly open: boolean; readonly onClose: () => void };

/** The steps from the start of a clock to its due date. */
export function WhyDialog({ clock, open, onClose }: Props) {
  const { t } = useTranslation();
  const { language, say, day, dueDay } = useLanguage();
  const title = t('cases.clocks.whyTitle', { clock: say(clock.name), day: day(clock.dueOn) });
  return (
    <Modal
      open={open}
      title={title}
      footer={null}
      onCancel={onClose}
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
  );
}
