import type { CaseView, ClockView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { TierChip } from '../../components/tier-chip';
import { WhyDate } from '../../components/why-date';
import { useLanguage } from '../../lib/language.hook';
import { StageList } from './stage-list';
import { ToldList } from './told-list';

/** What is owed, by whom, by when; what has been met stands folded below. */
export function ClockList({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const byDue = view.clocks.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
  const running = byDue.filter(({ stopped }) => stopped === undefined);
  const met = byDue.filter(({ stopped }) => stopped !== undefined);
  return (
    <Section id="case-clocks" title={t('cases.clocks.title')}>
      {running.length === 0 && <p className="quiet">{t('cases.clocks.none')}</p>}
      <ul className="clock-list">
        {running.map((clock) => (
          <ClockItem key={clock.id} view={view} clock={clock} />
        ))}
      </ul>
      <StageList stages={view.stages} pack={view.pack} today={view.today} />
      {met.length > 0 && (
        <details>
          <summary>{t('cases.clocks.met', { n: String(met.length) })}</summary>
          <ul className="clock-list">
            {met.map((clock) => (
              <ClockItem key={clock.id} view={view} clock={clock} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function ClockItem({ view, clock }: { readonly view: CaseView; readonly clock: ClockView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const { stopped } = clock;
  return (
    <li>
      <div className="clock-line">
        <strong>{say(clock.name)}</strong>
        {stopped === undefined && <TierChip tier={clock.tier} />}
      </div>
      <div className="clock-line">
        <span className="quiet">{clock.owedBy.shortName}</span>
        <span>
          <WhyDate clock={clock} />
          {clock.provisional && (
            <span className="provisional" title={t('pages.board.provisionalHint')}>
              {t('pages.board.provisional')}
            </span>
          )}
        </span>
      </div>
      {clock.legalDueOn !== undefined && (
        <div className="quiet">{t('cases.clocks.legal', { day: day(clock.legalDueOn) })}</div>
      )}
      {clock.otherwiseDueOn !== undefined && (
        <div className="quiet">{t('cases.clocks.otherwise', { day: day(clock.otherwiseDueOn) })}</div>
      )}
      {stopped !== undefined && (
        <div className={stopped.late ? 'clock-met late' : 'clock-met'}>
          {t(metKey(stopped), { day: day(stopped.on) })}
        </div>
      )}
      <ToldList view={view} clock={clock} />
    </li>
  );
}

const metKey = (
  stopped: NonNullable<ClockView['stopped']>,
): 'cases.clocks.lapsed' | 'cases.clocks.metLate' | 'cases.clocks.metOn' => {
  if (stopped.lapsed) return 'cases.clocks.lapsed';
  return stopped.late ? 'cases.clocks.metLate' : 'cases.clocks.metOn';
};
