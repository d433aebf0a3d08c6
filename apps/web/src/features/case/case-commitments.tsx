import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section';
import { CommitmentCard } from '../commitments/commitment-card';

export function CaseCommitments({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  return (
    <Section id="case-commitments" title={t('cases.commitments.title')}>
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
