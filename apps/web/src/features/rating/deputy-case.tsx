import type { CaseView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeading } from '../../components/page-heading';
import { SessionName } from '../../components/proposal-title';
import { LongText } from '../../components/long-text';
import { Section } from '../../components/section';
import { WhyDate } from '../../components/why-date';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { namesOf } from '../../lib/names';
import { AnswerSwitch } from '../case/answer-switch';
import { CaseCommitments } from '../case/case-commitments';
import { hasIntake, IntakeSection } from '../case/intake-section';
import { LetterPreview } from '../case/letter-preview';
import { PhaseRail } from '../case/phase-rail';
import { PublicationSection } from '../case/publication-section';
import { RoundsSection } from '../case/rounds-section';
import { Timeline } from '../case/timeline';
import { OversightOfCase } from '../oversight/oversight-of-case';
import { LetterFiles } from '../letter/letter-files';
import { useMe } from '../session/session.hook';
import { CoSignatureForm } from './co-signature-form';
import { PrintLetter } from './print-letter';
import { RatingForm } from './rating-form';
import { ReceiptForm } from './receipt-form';
import './rating.css';

/** The case as the deputy who submitted it sees it: their proposal, the reply, and one question at a time. */
export function DeputyCase({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const sent = view.dispatches.length > 0;
  const letter = view.draft?.content ?? view.letterOfMain?.content;
  const replyClock = view.clocks.find(
    ({ kind, stopped }) => (kind.startsWith('reply') || kind === 'rehandling') && stopped === undefined,
  );
  return (
    <div className="page deputy">
      <PageHeading
        title={view.proposal.title}
        lead={
          <>
            {t('pages.rating.yourProposal')} · <SessionName session={view.proposal.session} />{' '}
            {t('cases.number', { number: view.proposal.number })}
          </>
        }
      />
      <AnswerSwitch view={view} />
      <PhaseRail view={view} />
      <Ask view={view} />
      <Section title={t('pages.rating.letter')} aside={sent && letter ? <PrintLetter /> : undefined}>
        {sent && letter ? (
          <>
            {view.letterOfMain && (
              <p>
                <Link to={casePath(view.letterOfMain.proposal)}>
                  {t('pages.rating.letterOfMain', { number: view.letterOfMain.proposal.number })}
                </Link>
              </p>
            )}
            <LetterFiles {...filesOf(view)} sealed={view.replyNumber !== undefined} />
            <LetterPreview
              letter={letter}
              organ={view.assignment?.lead.name ?? ''}
              number={view.replyNumber}
              nameOf={namesOf(view)}
            />
          </>
        ) : (
          <p>
            {t('pages.rating.letterPending')} {replyClock && <WhyDate clock={replyClock} />}
          </p>
        )}
      </Section>
      <RoundsSection view={view} />
      <PublicationSection view={view} />
      <OversightOfCase proposal={view.proposal} />
      {hasIntake(view.intake) && <IntakeSection view={view} />}
      {view.commitments.length > 0 && <CaseCommitments view={view} />}
      <Section title={t('cases.proposal.title')}>
        <LongText text={view.text} />
      </Section>
      <details className="deputy-record">
        <summary>{t('pages.rating.progress')}</summary>
        <Timeline view={view} />
      </details>
    </div>
  );
}

/** Where the letter's files are: with the main proposal where its letter answers this one too. */
const filesOf = ({ letterOfMain, proposal, branch }: CaseView) =>
  letterOfMain ? { proposal: letterOfMain.proposal, answer: letterOfMain.answer } : { proposal, answer: branch?.id };

/** First the receipt of the letter, then its rating, then thanks. */
function Ask({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { say, day } = useLanguage();
  const me = useMe();
  const { ratingScale, permitted } = view;
  const rating = view.pack.eachRates ? view.ownRating : view.rating;
  if (rating) {
    const level = ratingScale.find(({ id }) => id === rating.level);
    return (
      <section className="deputy-ask done" role="status">
        <p>{t('pages.rating.thanks')}</p>
        <p className="quiet">
          {t('pages.rating.given', { day: day(rating.on), level: level ? say(level.name) : rating.level })}
        </p>
        {view.pack.eachRates && view.rating === undefined && <p className="quiet">{t('packs.othersAwaited')}</p>}
        {permitted.includes('CorrectRating') && (
          <details>
            <summary>{t('acts.title.CorrectRating')}</summary>
            <RatingForm view={view} act="CorrectRating" />
          </details>
        )}
      </section>
    );
  }
  if (permitted.includes('ConfirmCoSignature')) return <CoSignatureForm view={view} />;
  const own = view.dispatches.find(({ recipient }) => recipient.id === me.id);
  if (own && own.deliveredOn === undefined && permitted.includes('ConfirmDelivery')) return <ReceiptForm view={view} />;
  if (permitted.includes('RateReply')) return <RatingForm view={view} />;
  if (own?.receiptWith)
    return (
      <section className="deputy-ask">
        <Link to={casePath(own.receiptWith)}>{t('pages.rating.rateWithOwn', { number: own.receiptWith.number })}</Link>
      </section>
    );
  if (own && view.proposers[0]?.id !== me.id) return <p className="quiet">{t('pages.rating.notRater')}</p>;
  return null;
}
