import type { Notice } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProposalTitle } from '../../components/proposal-title';
import { Section } from '../../components/section';
import { ShowMore } from '../../components/show-more';
import { casePath } from '../../lib/case-path';
import { oversightPath } from '../../lib/oversight-path';
import { roundPath } from '../../lib/round-path';
import { useLanguage } from '../../lib/language.hook';
import { alarmWord, clockWord } from '../../lib/words-of';

/** What the clocks announced: reminders only, the due dates themselves stand on the tasks. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const { t } = useTranslation();
  const { day, instant } = useLanguage();
  const newest = notices.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={t('pages.inbox.notices')}>
      {newest.length === 0 && <p className="quiet">{t('pages.inbox.noNotices')}</p>}
      <ShowMore items={newest} step={8}>
        {(shown) => (
          <ul className="notice-list">
            {shown.map(({ id, proposal, round, oversight, clock, tier, owedBy, dueOn, at }) => (
              <li key={id}>
                <span>
                  <span className={`notice-tier alarm-${tier.startsWith('chase') ? 'chase' : tier}`}>
                    {alarmWord(tier, t)}
                  </span>{' '}
                  <Link
                    to={
                      proposal
                        ? casePath(proposal)
                        : oversight
                          ? oversightPath(oversight.stream)
                          : roundPath(round?.stream ?? '')
                    }
                  >
                    {proposal && <ProposalTitle proposal={proposal} />}
                    {oversight?.title}
                    {round && t('rounds.name', { year: String(round.year), unit: round.unit.shortName })}
                  </Link>
                </span>
                <span>
                  {clockWord(clock, t)} · {t('pages.inbox.owes', { name: owedBy.shortName })} ·{' '}
                  {t('pages.inbox.due', { day: day(dueOn) })}
                </span>
                <time className="quiet" dateTime={at}>
                  {instant(at)}
                </time>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
    </Section>
  );
}
