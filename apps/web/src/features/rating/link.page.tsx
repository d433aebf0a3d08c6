import type { RaterPage } from '@banli/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LanguageSwitch } from '../../app/language-switch';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { Section } from '../../components/section';
import { TextSizeSwitch } from '../../components/text-size-switch';
import { TroubleAlert } from '../../components/trouble-alert';
import { answered, api } from '../../lib/api';
import { useLanguage } from '../../lib/language.hook';
import { namesOf } from '../../lib/names';
import { LetterPreview } from '../case/letter-preview';
import { CommitmentCard } from '../commitments/commitment-card';
import { LinkRating } from './link-rating';
import { PrintLetter } from './print-letter';
import './rating.css';

/** The letter and its rating for a deputy who has no account: the link is in the address, behind the hash sign. */
export function LinkPage() {
  const { t } = useTranslation();
  const token = useLocation().hash.slice(1);
  const bearer = { authorization: `Bearer ${token}` };
  const page = useQuery({
    queryKey: ['rater', token],
    queryFn: () => answered(api.GET('/api/rater', { headers: bearer })),
    gcTime: 0,
  });
  return (
    <main className="page deputy">
      <div className="deputy-tools">
        <LanguageSwitch />
        <TextSizeSwitch />
      </div>
      {page.isPending && <Loading />}
      {page.isError && (
        <>
          <TroubleAlert error={page.error} onRetry={() => void page.refetch()} />
          <p>{t('deputy.call')}</p>
        </>
      )}
      {page.data && (
        <>
          <PageHeading title={page.data.proposal.title} lead={t('pages.rating.yourProposal')} guided={false} />
          <Ask page={page.data} bearer={bearer} />
          <Section title={t('pages.rating.letter')} aside={<PrintLetter />}>
            <LetterPreview
              letter={page.data.letter}
              organ={page.data.organ.name}
              number={page.data.replyNumber}
              nameOf={namesOf({ parties: page.data.parties, persons: [] })}
            />
          </Section>
          <Promised page={page.data} />
          <p className="quiet">{t('deputy.call')}</p>
        </>
      )}
    </main>
  );
}

type Asking = { readonly page: RaterPage; readonly bearer: Readonly<Record<string, string>> };

function Ask({ page, bearer }: Asking) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  if (!page.rated)
    return (
      <section className="deputy-ask">
        <LinkRating page={page} bearer={bearer} to="rating" />
      </section>
    );
  const { on, level, reasons, correctableUntil } = page.rated;
  const name = page.ratingScale.find(({ id }) => id === level)?.name;
  return (
    <section className="deputy-ask done">
      <div role="status">
        <p>{t('pages.rating.thanks')}</p>
        <p className="quiet">{t('pages.rating.given', { day: day(on), level: name ? say(name) : level })}</p>
        {reasons !== undefined && <p className="quiet">{t('deputy.reasonsGiven', { text: reasons })}</p>}
      </div>
      {correctableUntil !== undefined && (
        <details key={`${level}/${reasons ?? ''}`} className="deputy-correction">
          <summary>{t('deputy.correct')}</summary>
          <p className="quiet">{t('deputy.correctUntil', { day: day(correctableUntil) })}</p>
          <LinkRating page={page} bearer={bearer} to="correction" />
        </details>
      )}
    </section>
  );
}

/** How far each promise has come; what is to be said about a change is said from an account or on paper. */
function Promised({ page: { commitments, today } }: Pick<Asking, 'page'>) {
  const { t } = useTranslation();
  if (commitments.length === 0) return null;
  return (
    <Section title={t('deputy.promised')}>
      <p className="quiet">{t('deputy.promisedLead')}</p>
      <ul className="commitment-cards">
        {commitments.map((commitment) => (
          <li key={commitment.stream}>
            <CommitmentCard commitment={commitment} today={today} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
