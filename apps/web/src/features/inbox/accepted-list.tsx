import type { AcceptedAct } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { actWord } from '../../lib/words-of';

/** Acts sent while the system could not do them: what waits, and what came of the others. Nothing most of the time. */
export function AcceptedList({ accepted }: { readonly accepted: readonly AcceptedAct[] }) {
  const { t, i18n } = useTranslation();
  const { instant, say } = useLanguage();
  if (accepted.length === 0) return null;
  return (
    <Section title={t('pages.inbox.accepted')}>
      <ul className="notice-list" aria-live="polite">
        {accepted.map((act) => (
          <li key={`${act.stream}#${act.commandId}`}>
            <Link to={pathOf(act.stream)}>
              <span className={`notice-tier accepted-${act.status}`}>
                {t(`pages.inbox.acceptedStatus.${act.status}`)}
              </span>{' '}
              {actWord(act.act, i18n)} · {act.stream.split('/').slice(2, 4).join(' ')}
            </Link>
            {act.status === 'refused' && (
              <span>
                {say(act.problem.text)}
                {say(act.problem.remedy)}
              </span>
            )}
            <time className="quiet" dateTime={act.acceptedAt}>
              {t('pages.inbox.acceptedAt', { at: instant(act.acceptedAt) })}
            </time>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `proposal/chongqing/5-4/0869` and `commitment/chongqing/5-4/0869/1-1` both lead to the case. */
const pathOf = (stream: string): string => `/proposals/${stream.split('/').slice(1, 4).join('/')}`;
