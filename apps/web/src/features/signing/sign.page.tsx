import type { CaseView, DraftView } from '@banli/contracts';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FileList } from '../../components/file-list';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { ProposalTitle } from '../../components/proposal-title';
import { Section } from '../../components/section';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { namesOf } from '../../lib/names';
import { useCase, useCaseKey, useNames } from '../case/case.hook';
import { eventSentence } from '../case/event-sentence';
import { Findings } from '../case/findings';
import { LetterPreview } from '../case/letter-preview';
import { LetterFiles } from '../letter/letter-files';
import { useSeen } from './seen.hook';
import { SignForm } from './sign-form';
import '../case/case.css';
import './signing.css';

/** Below the signature, and rarely needed: it must not keep the letter waiting. */
const ReturnDraftForm = lazy(async () => ({ default: (await import('../case/acts/agreement-forms')).ReturnDraftForm }));

/** Everything a chief needs to put their name to a letter, on one page that fits a telephone. */
export function SignPage() {
  const { t } = useTranslation();
  const key = useCaseKey();
  const found = useCase(key);
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  const view = found.data;
  return (
    <div className="page narrow signing">
      <PageHeading
        title={t('signing.title')}
        lead={<ProposalTitle proposal={view.proposal} />}
        purpose={t('signing.purpose')}
        aside={<Link to={casePath(key)}>{t('signing.wholeCase')}</Link>}
      />
      {view.draft ? (
        <Deciding key={view.branch?.id ?? ''} view={view} draft={view.draft} />
      ) : (
        <p>{t('cases.draft.none')}</p>
      )}
    </div>
  );
}

function Deciding({ view, draft }: { readonly view: CaseView; readonly draft: DraftView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const navigate = useNavigate();
  const nameOf = useNames(view);
  const before = useSeen(view);
  const reply = view.clocks.find(({ kind, stopped }) => kind.startsWith('reply') && stopped === undefined);
  const onDone = () => void navigate('/inbox');
  const maySign = view.permitted.includes('SignReply');
  return (
    <>
      <p className="signing-facts">
        <strong>{t('cases.draft.version', { version: String(draft.version) })}</strong>
        <span>{t('cases.draft.saved', { name: draft.author.name, day: day(draft.savedOn) })}</span>
        {draft.checkedBy && <span>{t('cases.draft.checked', { name: draft.checkedBy.name })}</span>}
        {reply && <span>{t('signing.due', { day: day(reply.dueOn) })}</span>}
      </p>
      <Since view={view} before={before} />
      <Section title={t('signing.findings')}>
        <Findings findings={draft.findings} />
      </Section>
      <Dissent view={view} />
      <Promises view={view} draft={draft} />
      <Section title={t('cases.draft.title')}>
        <LetterPreview
          letter={draft.content}
          organ={view.assignment?.lead.name ?? ''}
          number={view.replyNumber}
          nameOf={nameOf}
        />
        <LetterFiles proposal={view.proposal} answer={view.branch?.id} sealed={false} />
        <FileList proposal={view.proposal} files={draft.files} />
        <p className="hash quiet">
          {t('cases.draft.hash')} <code>{draft.contentHash}</code>
        </p>
      </Section>
      {maySign ? (
        <Section id="sign" title={t('acts.title.SignReply')}>
          <SignForm view={view} draft={draft} onDone={onDone} />
        </Section>
      ) : (
        <p className="quiet">
          {view.signature ? t('signing.signedAlready', { day: day(view.signature.on) }) : t('signing.notNow')}
        </p>
      )}
      {view.permitted.includes('ReturnDraft') && (
        <Section id="send-back" title={t('acts.title.ReturnDraft')}>
          <Suspense fallback={<Loading part />}>
            <ReturnDraftForm view={view} onDone={onDone} />
          </Suspense>
        </Section>
      )}
      {maySign && (
        <nav className="signing-bar" aria-label={t('signing.decide')}>
          <a href="#sign">{t('acts.title.SignReply')}</a>
          {view.permitted.includes('ReturnDraft') && <a href="#send-back">{t('acts.title.ReturnDraft')}</a>}
        </nav>
      )}
    </>
  );
}

type SinceProps = { readonly view: CaseView; readonly before: CaseView['seen'] };

/** What people have done to the case since this reader last looked. */
function Since({ view, before }: SinceProps) {
  const { t } = useTranslation();
  const { language, day, instant } = useLanguage();
  const fresh = view.timeline
    .filter(({ seq, actor, type }) => actor !== undefined && !type.startsWith('Clock') && seq > (before?.head ?? 0))
    .toReversed();
  return (
    <Section
      title={t('signing.since')}
      aside={before && <span className="quiet">{t('signing.lastSeen', { at: instant(before.at) })}</span>}
    >
      {fresh.length === 0 ? (
        <p className="quiet">{t('signing.nothingNew')}</p>
      ) : (
        <ul className="signing-since">
          {fresh.slice(0, MOST_NEW).map((entry) => (
            <li key={entry.seq}>
              <time dateTime={entry.occurredOn}>{day(entry.occurredOn)}</time>{' '}
              {eventSentence(entry, { t, language, nameOf: namesOf(view), view })}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const MOST_NEW = 12;

/** Co-handlers that do not agree, and what came of the coordination (20). */
function Dissent({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('signing.dissent')}>
      {view.disagreements.length === 0 && <p className="quiet">{t('signing.noDissent')}</p>}
      {view.disagreements.map(({ unit, text, coordinated }) => (
        <div key={unit.id}>
          <p>
            <strong>{unit.shortName}</strong> {text}
          </p>
          <p className="quiet">
            {coordinated ? t('signing.coordinated', { outcome: coordinated.outcome }) : t('signing.open')}
          </p>
        </div>
      ))}
    </Section>
  );
}

function Promises({ view, draft }: { readonly view: CaseView; readonly draft: DraftView }) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const nameOf = useNames(view);
  const { commitments } = draft.content;
  return (
    <Section title={t('signing.promises')}>
      {commitments.length === 0 && <p className="quiet">{t('signing.noPromises')}</p>}
      <ol className="signing-promises">
        {commitments.map(({ item, dueOn, responsibleUnit }, index) => (
          <li key={index}>
            {item}
            <div className="quiet">
              {dueOn === undefined ? t('signing.noDate') : dueDay(dueOn)}
              {responsibleUnit !== undefined && ` · ${nameOf(responsibleUnit)}`}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
