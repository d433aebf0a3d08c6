import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';
import { phasesOnTheWay } from './phases-on-the-way';

/** Where the case stands, and the two facts that are never one: answered (办结) and fulfilled (落实). */
export function PhaseRail({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const phases = phasesOnTheWay(view.phase);
  const now = phases.indexOf(view.phase);
  const { on, late } = view.answered;
  let answered: string = t('cases.notAnswered');
  if (on !== undefined) answered = t(late === true ? 'cases.answeredLate' : 'cases.answeredOn', { day: day(on) });
  return (
    <section className="phase-rail" aria-label={t('cases.phases')}>
      <ol>
        {phases.map((phase, index) => {
          const place = index < now ? 'done' : index === now ? 'now' : 'ahead';
          const spoken = { done: 'cases.phaseDone', now: 'cases.phaseNow', ahead: 'cases.phaseAhead' } as const;
          return (
            <li key={phase} className={place} aria-current={place === 'now' ? 'step' : undefined}>
              <span>{t(`words.phase.${phase}`)}</span>
              <span className="visually-hidden">{t(spoken[place])}</span>
            </li>
          );
        })}
      </ol>
      <dl className="two-facts">
        <div>
          <dt>{t('cases.answered')}</dt>
          <dd className={on === undefined ? 'open' : late === true ? 'late' : 'met'}>{answered}</dd>
        </div>
        <div>
          <dt>{t('cases.fulfilment')}</dt>
          <dd className={view.fulfilment === 'fulfilled' ? 'met' : 'open'}>
            {t(`words.fulfilment.${view.fulfilment}`)}
          </dd>
        </div>
        {view.replyNumber !== undefined && (
          <div>
            <dt>{t('cases.replyNumber')}</dt>
            <dd>{view.replyNumber}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
