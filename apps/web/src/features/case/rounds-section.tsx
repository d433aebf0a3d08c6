import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { namesOf } from '../../lib/names';
import { LetterPreview } from './letter-preview';

/** Earlier rounds with their letters, the order that this one answers, the meeting and the archive. */
export function RoundsSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const { round, rounds, rehandling, meeting, archived } = view;
  if (rounds.length === 0 && meeting === undefined && archived === undefined) return null;
  const levelOf = (id: string): string => {
    const level = view.ratingScale.find((one) => one.id === id);
    return level ? say(level.name) : id;
  };
  return (
    <Section id="case-rounds" title={t('cases.rounds.title')}>
      {rounds.map((past) => (
        <details key={past.round}>
          <summary>
            {t('cases.rounds.reply', {
              round: String(past.round),
              number: past.replyNumber ?? '',
              day: past.sentOn === undefined ? '' : day(past.sentOn),
            })}
            {past.rating && ` · ${t('cases.rounds.rated', { level: levelOf(past.rating.level) })}`}
          </summary>
          {past.rating?.reasons !== undefined && <LongText text={past.rating.reasons} />}
          {past.content && (
            <LetterPreview
              letter={past.content}
              organ={view.assignment?.lead.name ?? ''}
              number={past.replyNumber}
              nameOf={namesOf(view)}
            />
          )}
        </details>
      ))}
      {rehandling && (
        <>
          <p>
            <strong>{t('cases.rounds.order', { day: day(rehandling.orderedOn), round: String(round) })}</strong>{' '}
            <span className="quiet">
              {rehandling.receivedOn === undefined
                ? t('cases.rounds.notReceived')
                : t('cases.rounds.received', { day: day(rehandling.receivedOn) })}
            </span>
          </p>
          <h3>{t('acts.field.reason')}</h3>
          <LongText text={rehandling.reasons} />
          <h3>{t('acts.field.requirements')}</h3>
          <LongText text={rehandling.requirements} />
        </>
      )}
      {meeting && (
        <>
          <p>
            <strong>{t('cases.rounds.meeting', { day: day(meeting.on) })}</strong>{' '}
            <span className="quiet">
              {t('cases.rounds.participants', {
                names: meeting.participants.map(({ name }) => name).join(t('shell.mark.and')),
              })}
            </span>
          </p>
          <LongText text={meeting.outcome} />
        </>
      )}
      {archived && <p>{t('cases.rounds.archived', { day: day(archived.on), file: archived.file })}</p>}
    </Section>
  );
}
