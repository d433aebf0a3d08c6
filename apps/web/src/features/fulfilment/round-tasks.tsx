import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { TierChip } from '../../components/tier-chip';
import { useLanguage } from '../../lib/language.hook';
import { roundPath } from '../../lib/round-path';
import '../inbox/inbox.css';
import { useRounds } from './fulfilment.hook';

/** What this person owes in yearly rounds; nothing is shown where nothing is owed. */
export function RoundTasks() {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const tasks = useRounds().data?.tasks ?? [];
  if (tasks.length === 0) return null;
  return (
    <Section title={t('rounds.tasks')} aside={<span className="quiet">{tasks.length}</span>}>
      <ul className="task-list">
        {tasks.map(({ id, kind, round, about, dueOn, tier }) => (
          <li key={id}>
            <Link to={roundPath(round.stream)} className={`task task-${tier}`}>
              <span className="task-what">
                <strong>{t(`rounds.task.${kind}`)}</strong>
                {about && <span className="quiet">{t('pages.inbox.about', { name: about.shortName })}</span>}
              </span>
              <span className="task-proposal">
                {t('rounds.name', { year: String(round.year), unit: round.unit.shortName })}
              </span>
              <span className="task-due">
                {dueOn !== undefined && (
                  <>
                    <TierChip tier={tier} />
                    <time dateTime={dueOn}>{t('pages.inbox.due', { day: dueDay(dueOn) })}</time>
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
