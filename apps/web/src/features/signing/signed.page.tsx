import type { SignedLetters } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { Section } from '../../components/section';
import { answered, api } from '../../lib/api';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import './signing.css';

type Letter = SignedLetters['letters'][number];
type Owed = Letter['promises'][number] & { readonly proposal: Letter['proposal'] };

const OVER: readonly string[] = ['fulfilled', 'dropped'];

/** What a chief put their name to, and what of it is still to be done, the nearest date first. */
export function SignedPage() {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ['signed'], queryFn: () => answered(api.GET('/api/signed')) });
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  const { letters, unit } = found.data;
  const owed = letters
    .flatMap(({ proposal, promises }) => promises.map((promise) => ({ ...promise, proposal })))
    .filter(({ status }) => !OVER.includes(status))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <div className="page narrow">
      <PageHeading title={t('shell.nav.signed')} lead={t('signing.signedLead', { unit: unit.shortName })} />
      <Section title={t('signing.owed')} aside={<span className="quiet">{owed.length}</span>}>
        {owed.length === 0 && <p className="quiet">{t('signing.nothingOwed')}</p>}
        <ul className="signed-list">
          {owed.map((promise) => (
            <OwedItem key={promise.stream} promise={promise} />
          ))}
        </ul>
      </Section>
      <Section title={t('signing.letters')} aside={<span className="quiet">{letters.length}</span>}>
        {letters.length === 0 && <p className="quiet">{t('signing.noLetters')}</p>}
        <ul className="signed-list">
          {letters.map((letter) => (
            <LetterItem key={letter.proposal.stream} letter={letter} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

function OwedItem({ promise }: { readonly promise: Owed }) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const { stream, item, dueOn, overdue, proposal } = promise;
  return (
    <li>
      <Link to={`/commitments?row=${encodeURIComponent(stream)}`}>{item}</Link>
      <div>
        {overdue && <span className="tier tier-overdue">{t('words.tier.overdue')}</span>}{' '}
        <time dateTime={dueOn}>{dueDay(dueOn)}</time>
      </div>
      <div className="quiet">
        <ProposalTitle proposal={proposal} />
      </div>
    </li>
  );
}

function LetterItem({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const { proposal, signedOn, answeredOn, replyNumber } = letter;
  return (
    <li>
      <Link to={casePath(proposal)}>
        <ProposalTitle proposal={proposal} />
      </Link>
      <div className="quiet">
        {t('signing.signedOn', { day: day(signedOn) })}
        {replyNumber !== undefined && ` · ${replyNumber}`}
        {' · '}
        {answeredOn === undefined ? t('cases.notAnswered') : t('cases.answeredOn', { day: day(answeredOn) })}
      </div>
    </li>
  );
}
