import type { TFunction } from 'i18next';
import type { CaseView } from '@banli/contracts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/loading';
import { SessionName } from '../../components/proposal-title';
import { PageHeading } from '../../components/page-heading';
import { useLanguage } from '../../lib/language.hook';
import { AnswerSwitch } from './answer-switch';
import { ClockList } from './clock-list';
import { DispatchList } from './dispatch-list';
import { DraftSection } from './draft-section';
import { hasIntake, IntakeSection } from './intake-section';
import { useOpenAct } from './open-act.hook';
import { OpinionBoard } from './opinion-board';
import { OwedList } from './owed-list';
import { PhaseRail } from './phase-rail';
import { ProposalText } from './proposal-text';
import { PublicationSection } from './publication-section';
import { RoundsSection } from './rounds-section';
import { issuesRaterLinks, RaterLinkSection } from './rater-link-section';
import { OversightOfCase } from '../oversight/oversight-of-case';
import { useMe } from '../session/session.hook';
import { useSeen } from '../signing/seen.hook';
import { RatingSection } from './rating-section';
import { Timeline } from './timeline';
import { TodoActs } from './todo-acts';

/** Few cases are at the point where these are of use. */
const CaseCommitments = lazy(async () => ({ default: (await import('./case-commitments')).CaseCommitments }));
const AlikeSection = lazy(async () => ({ default: (await import('./alike-section')).AlikeSection }));

/** The forms come with the first act that is opened, and stay. */
const ActDrawer = lazy(async () => ({ default: (await import('./act-drawer')).ActDrawer }));

/** Everything about a case on one page: where it stands, who owes what by when, and all that happened. */
export function CaseDesk({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const me = useMe();
  useSeen(view);
  const { act } = useOpenAct();
  const [drawn, setDrawn] = useState(false);
  if (act !== undefined && !drawn) setDrawn(true);
  const sent = view.dispatches.length > 0;
  const sections = [
    ['case-proposal', t('cases.proposal.title')],
    ...(hasIntake(view.intake) ? [['case-intake', t('intake.title')]] : []),
    ...(view.opinions.length > 0 ? [['case-opinions', t('cases.opinions.title')]] : []),
    ['case-draft', t('cases.draft.title')],
    ...(sent ? [['case-dispatches', t('cases.dispatches.title')]] : []),
    ...(sent ? [['case-rating', t('cases.rating.title')]] : []),
    ...(view.commitments.length > 0 ? [['case-commitments', t('cases.commitments.title')]] : []),
    ['case-timeline', t('cases.timeline.title')],
  ] as const;
  return (
    <div className="page case-page">
      <PageHeading
        title={view.proposal.title || t('intake.secretTitle')}
        lead={
          <>
            <SessionName session={view.proposal.session} /> {t('cases.number', { number: view.proposal.number })}
            {' · '}
            {t('cases.today', { day: day(view.today) })}
            {' · '}
            {t('cases.yourRole', { relation: relationWord(t, view.relation) })}
          </>
        }
      />
      <AnswerSwitch view={view} />
      <PhaseRail view={view} />
      <nav className="case-jump" aria-label={t('cases.jump')}>
        {sections.map(([id, title]) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
      </nav>
      <div className="case-columns">
        <div className="case-aside">
          <TodoActs view={view} />
          <OwedList view={view} />
          <ClockList view={view} />
          <OversightOfCase proposal={view.proposal} />
        </div>
        <div className="case-main">
          <ProposalText view={view} />
          {hasIntake(view.intake) && <IntakeSection view={view} />}
          {view.permitted.includes('MergeProposal') && (
            <Suspense fallback={null}>
              <AlikeSection view={view} />
            </Suspense>
          )}
          {view.opinions.length > 0 && <OpinionBoard view={view} />}
          <DraftSection view={view} />
          {sent && <DispatchList view={view} />}
          {sent && <RatingSection view={view} />}
          <RoundsSection view={view} />
          <PublicationSection view={view} />
          {issuesRaterLinks(view, me.roles) && <RaterLinkSection key={view.branch?.id ?? ''} view={view} />}
          {view.commitments.length > 0 && (
            <Suspense fallback={<Loading part />}>
              <CaseCommitments view={view} />
            </Suspense>
          )}
          <Timeline view={view} />
        </div>
      </div>
      {drawn && (
        <Suspense fallback={null}>
          <ActDrawer view={view} />
        </Suspense>
      )}
    </div>
  );
}

const relations = [
  'assigning-body',
  'supervising-body',
  'lead',
  'joint-lead',
  'co-handler',
  'copy',
  'proposer',
  'responsible-unit',
  'other-unit',
  'none',
] as const;

function relationWord(t: TFunction, relation: string): string {
  const known = relations.find((one) => one === relation);
  return known === undefined ? relation : t(`words.relation.${known}`);
}
