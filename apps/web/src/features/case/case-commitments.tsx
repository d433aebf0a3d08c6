import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/language.hook';
import { Section } from '../../components/section';
import { CommitmentCard } from '../commitments/commitment-card';

export function CaseCommitments({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day, say } = useLanguage();
  const { resultConverted } = view;
  const level = view.resultClasses.find(({ id }) => id === resultConverted?.to);
  return (
    <Section id="case-commitments" title={t('cases.commitments.title')}>
      {resultConverted && (
        <p className="result-converted">
          {t('cases.commitments.converted', {
            day: day(resultConverted.on),
            level: level ? say(level.name) : resultConverted.to,
          })}
        </p>
      )}
      <ul className="commitment-cards">
        {view.commitments.map((commitment) => (
          <li key={commitment.stream}>
            <CommitmentCard commitment={commitment} today={view.today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
