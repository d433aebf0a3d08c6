import type { CaseView } from '@banli/contracts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileList } from '../../components/file-list';
import { Loading } from '../../components/loading';
import { Section } from '../../components/section';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { LetterFiles } from '../letter/letter-files';
import { useNames } from './case.hook';
import { Findings } from './findings';
import { LetterPreview } from './letter-preview';

const Versions = lazy(async () => ({ default: (await import('./versions')).Versions }));

/** The latest version of the reply: who wrote, checked and signed it, what the checks say, and the letter itself. */
export function DraftSection({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const { day } = useLanguage();
  const nameOf = useNames(view);
  const { draft, signature } = view;
  const editable = view.permitted.includes('SaveDraft');
  const edit = editable && (
    <Link to={`${casePath(view.proposal)}/draft`}>{t(draft ? 'cases.draft.edit' : 'cases.draft.start')}</Link>
  );
  if (!draft)
    return (
      <Section id="case-draft" title={t('cases.draft.title')} aside={edit}>
        <p className="quiet">{t('cases.draft.none')}</p>
      </Section>
    );
  return (
    <Section id="case-draft" title={t('cases.draft.title')} aside={edit}>
      <p className="draft-state">
        <strong>{t('cases.draft.version', { version: String(draft.version) })}</strong>
        <span>{t('cases.draft.saved', { name: draft.author.name, day: day(draft.savedOn) })}</span>
        <span>
          {draft.checkedBy ? t('cases.draft.checked', { name: draft.checkedBy.name }) : t('cases.draft.unchecked')}
        </span>
        {signature && <span>{t('cases.draft.signed', { day: day(signature.on), name: signature.signer.name })}</span>}
      </p>
      {draft.returned && (
        <p className="quiet">
          {t('cases.draft.returned', {
            day: day(draft.returned.on),
            name: draft.returned.by.name,
            step: t(`words.step.${draft.returned.to}`),
            note: draft.returned.note,
          })}
        </p>
      )}
      <LetterFiles
        proposal={view.proposal}
        answer={view.branch?.id}
        sealed={signature !== undefined && view.replyNumber !== undefined}
      />
      <Findings findings={draft.findings} />
      <FileList proposal={view.proposal} files={draft.files} />
      <details className="letter-fold">
        <summary>{t('cases.draft.show')}</summary>
        <LetterPreview
          letter={draft.content}
          organ={view.assignment?.lead.name ?? ''}
          number={view.replyNumber}
          nameOf={nameOf}
        />
      </details>
      {draft.version > 1 && editable && <VersionsFold view={view} />}
      <p className="hash quiet">
        {t('cases.draft.hash')} <code>{draft.contentHash}</code>
      </p>
    </Section>
  );
}

/** The versions are fetched when they are first looked at. */
function VersionsFold({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="letter-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('writing.versions')}</summary>
      {open && (
        <Suspense fallback={<Loading part />}>
          <Versions view={view} />
        </Suspense>
      )}
    </details>
  );
}
