import type { CaseView, StageView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { WhyDate } from '../../components/why-date';
import { useLanguage } from '../../lib/language.hook';

/** Internal dates of the unit, beside the clocks and quieter than they: none of them turns red. */
export function StageList({ stages, pack, today }: Pick<CaseView, 'stages' | 'pack' | 'today'>) {
  const { t } = useTranslation();
  if (stages.length === 0) return null;
  return (
    <div className="stage-list">
      <h3>{t('cases.stages.title')}</h3>
      <p className="quiet">{t('cases.stages.hint')}</p>
      <ul className="clock-list">
        {stages.map((stage) => (
          <StageItem key={stage.id} stage={stage} source={pack.source} today={today} />
        ))}
      </ul>
    </div>
  );
}

type ItemProps = { readonly stage: StageView; readonly source: string; readonly today: string };

function StageItem({ stage, source, today }: ItemProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { name, on, reached, provisional, steps } = stage;
  return (
    <li>
      <div className="clock-line">
        <span>{say(name)}</span>
        <span>
          <WhyDate clock={{ name, dueOn: on, unrolledOn: on, steps, source }} />
          {provisional && <span className="provisional">{t('pages.board.provisional')}</span>}
        </span>
      </div>
      <div className="quiet">{t(standing(reached, on < today))}</div>
    </li>
  );
}

const standing = (
  reached: boolean,
  past: boolean,
): 'cases.stages.reached' | 'cases.stages.passed' | 'cases.stages.ahead' => {
  if (reached) return 'cases.stages.reached';
  return past ? 'cases.stages.passed' : 'cases.stages.ahead';
};
