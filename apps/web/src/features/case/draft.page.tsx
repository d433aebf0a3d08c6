import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CaseView } from '@banli/contracts';
import { Alert, Button } from 'antd';
import { ActForm } from '../../components/act-form';
import { useDirectory } from '../../components/directory.hook';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { ProposalTitle } from '../../components/proposal-title';
import { PageTrouble } from '../../components/page-trouble';
import { Segments } from '../../components/segments';
import { casePath } from '../../lib/case-path';
import { useCaseActForm } from './acts/case-act-form.hook';
import { useCase, useCaseKey, useNames } from './case.hook';
import { DraftEditor } from './draft-editor';
import { contentOf, draftValuesOf, takenInstead, type DraftValues } from './draft-values';
import { useLetterFindings } from './letter-findings.hook';
import { LetterPreview } from './letter-preview';
import { LiveFindings } from './live-findings';
import { useWorkingCopy } from './working-copy.hook';
import { WritingNotes } from './writing-notes';
import './case.css';
import './draft.css';

const DraftComparison = lazy(async () => ({ default: (await import('./draft-page-compare')).DraftComparison }));

export function DraftPage() {
  const { t } = useTranslation();
  const key = useCaseKey();
  const found = useCase(key);
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <div className="page draft-page">
      <PageHeading
        title={t('cases.editor.title')}
        lead={<ProposalTitle proposal={found.data.proposal} />}
        purpose={t('writing.purpose')}
        aside={<Link to={casePath(key)}>{t('cases.back')}</Link>}
      />
      <Drafting view={found.data} />
    </div>
  );
}

type Pane = 'write' | 'preview' | 'compare';

/** Editor, with the letter or a comparison beside it; one at a time on a telephone. */
function Drafting({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { units } = useDirectory();
  const [initial] = useState(() => draftValuesOf(view));
  const [pane, setPane] = useState<Pane>('write');
  const branch = view.branch?.id;
  const onDone = () => {
    copy.drop();
    void navigate(`${casePath(view.proposal)}#case-draft`);
  };
  const form = useCaseActForm<'SaveDraft', DraftValues>('SaveDraft', { view, onDone }, initial);
  const { values } = form;
  const copy = useWorkingCopy<DraftValues>(view.proposal, 'SaveDraft', { base: values.base, branch, current: values });
  const replace = (next: DraftValues) => {
    form.set(next);
    copy.changed(next);
  };
  const set = (change: Partial<DraftValues>) => replace({ ...values, ...change });
  const latest = view.draft?.version ?? 0;
  const nameOf = useNames(view);
  const content = contentOf(values);
  // a text kept on this machine by an earlier release knows no files
  const { files = [] } = values as Partial<DraftValues>;
  const live = useLetterFindings(view, content);
  const beside = pane === 'compare' ? 'compare' : 'preview';
  return (
    <>
      <Segments<Pane>
        className="draft-panes"
        value={pane}
        onChange={setPane}
        options={[
          { value: 'write', label: t('cases.editor.write') },
          { value: 'preview', label: t('cases.editor.preview') },
          { value: 'compare', label: t('writing.compare') },
        ]}
      />
      <div className={`draft-columns showing-${pane === 'write' ? 'write' : 'preview'}`}>
        <div className="draft-write">
          {values.base !== latest && (
            <StaleNote
              kept={values.base}
              latest={latest}
              onTakeLatest={() => replace(takenInstead(values, draftValuesOf(view)))}
              onKeepMine={() => set({ base: latest })}
              onCompare={() => setPane('compare')}
            />
          )}
          {values.aside && (
            <p className="aside-note">
              {t('writing.aside')}{' '}
              <Button size="small" onClick={() => setPane('compare')}>
                {t('writing.compare')}
              </Button>{' '}
              <Button size="small" onClick={() => values.aside && replace(takenInstead(values, values.aside))}>
                {t('writing.asideBack')}
              </Button>{' '}
              <Button size="small" onClick={() => set({ aside: undefined })}>
                {t('writing.asideDrop')}
              </Button>
            </p>
          )}
          <LiveFindings
            live={live}
            onList={(row) => set({ commitments: [...values.commitments, row], noCommitments: false })}
          />
          <WritingNotes copy={copy} onTake={(other) => replace(takenInstead(values, other))} />
          <ActForm
            form={form}
            hint={
              values.base === 0 ? t('cases.editor.fresh') : t('cases.editor.base', { version: String(values.base) })
            }
            submitLabel={t('cases.editor.save', { version: String(latest + 1) })}
            onSubmit={() =>
              form.submit(values.title.trim() !== '', {
                content,
                ...(files.length === 0 ? {} : { files: files.map(({ sha256 }) => sha256) }),
              })
            }
          >
            <DraftEditor
              values={values}
              set={set}
              tried={form.tried}
              classes={view.resultClasses}
              units={units}
              offered={offeredBy(view)}
              viewsToTell={view.pack.viewsTold ? coHandlersOf(view) : []}
            />
          </ActForm>
        </div>
        <div
          className="draft-preview"
          aria-label={t(beside === 'compare' ? 'writing.compare' : 'cases.editor.preview')}
          role="region"
          tabIndex={0}
        >
          {beside === 'compare' ? (
            <Suspense fallback={<Loading part />}>
              <DraftComparison view={view} values={values} nameOf={nameOf} />
            </Suspense>
          ) : (
            <LetterPreview
              letter={content}
              organ={view.assignment?.lead.name ?? ''}
              number={view.replyNumber}
              nameOf={nameOf}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** What co-handlers said they will do themselves, and the table does not have yet is offered. */
const offeredBy = ({ opinions }: CaseView) =>
  opinions.filter(({ status }) => status === 'accepted').flatMap(({ commitments = [] }) => commitments);

const coHandlersOf = ({ assignment }: CaseView) =>
  (assignment?.coHandlers ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }));
type StaleProps = {
  readonly kept: number;
  readonly latest: number;
  readonly onTakeLatest: () => void;
  readonly onKeepMine: () => void;
  readonly onCompare: () => void;
};

/** Somebody saved a version meanwhile: both texts are here, and the person says which goes on. */
function StaleNote({ kept, latest, onTakeLatest, onKeepMine, onCompare }: StaleProps) {
  const { t } = useTranslation();
  const version = { latest: String(latest) };
  return (
    <Alert
      type="warning"
      showIcon
      title={t('writing.stale', { kept: String(kept), ...version })}
      description={
        <div className="stale-choices">
          <Button onClick={onCompare}>{t('writing.compare')}</Button>
          <Button onClick={onKeepMine}>{t('writing.keepMine', version)}</Button>
          <Button onClick={onTakeLatest}>{t('writing.takeLatest', version)}</Button>
        </div>
      }
    />
  );
}
