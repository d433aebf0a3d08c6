import type { ProposalRef } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { useLanguage } from '../../lib/language.hook';
import { oversightPath } from '../../lib/oversight-path';
import { useOversightOf } from './oversight.hook';
import './oversight.css';

/** Matters of oversight about a case, and, for 人代工委, the way to begin one; nothing where there is neither. */
export function OversightOfCase({ proposal }: { readonly proposal: ProposalRef }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { data } = useOversightOf(proposal.stream);
  if (!data || data.rows.length + data.permitted.length === 0) return null;
  const begin = (['ChooseKeyItem', 'TrackAcrossYears', 'OrderRectification'] as const).filter((act) =>
    data.permitted.includes(act),
  );
  return (
    <Section title={t('oversight.ofCase')}>
      <ul className="progress-list">
        {data.rows.map(({ stream, matter, status, openedOn }) => (
          <li key={stream}>
            <Link to={oversightPath(stream)}>{t(`oversight.matter.${matter}`)}</Link>{' '}
            <span className="quiet">
              {day(openedOn)} · {t(`oversight.status.${status}`)}
            </span>
          </li>
        ))}
      </ul>
      <div className="oversight-begin">
        {begin.map((act) => (
          <Link key={act} to={`/oversight?begin=${act}&subject=${encodeURIComponent(proposal.stream)}`}>
            {t(`acts.title.${act}`)}
          </Link>
        ))}
      </div>
    </Section>
  );
}
