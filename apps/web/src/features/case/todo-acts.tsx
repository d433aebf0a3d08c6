import type { CaseView, ProposalActName } from '@banli/contracts';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Section } from '../../components/section';
import { casePath } from '../../lib/case-path';
import { movesOn, opensAs, permittedActs } from './permitted-acts';
import { useOpenAct } from './open-act.hook';

/** One button for every act that the person may do now. */
export function TodoActs({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { open } = useOpenAct();
  const acts = permittedActs(view.permitted);
  const begin = (act: ProposalActName) => {
    const place = opensAs(act);
    if (place === 'drawer') open(act);
    else void navigate(`${casePath(view.proposal)}/${place}`);
  };
  return (
    <Section title={t('cases.todo')}>
      {view.workers.map(({ unit, person }) => (
        <p key={unit.id} className="quiet">
          {t('cases.worker', { unit: unit.shortName, name: person.name })}
        </p>
      ))}
      {acts.length === 0 ? (
        <p className="quiet">{t('cases.nothingToDo')}</p>
      ) : (
        <div className="todo-acts">
          {acts.map((act, index) => (
            <Button
              key={act}
              type={index === 0 && movesOn(act) ? 'primary' : 'default'}
              block
              onClick={() => begin(act)}
            >
              {t(`acts.title.${act}`)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
