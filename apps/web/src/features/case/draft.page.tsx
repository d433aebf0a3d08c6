import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CaseView } from '@banli/contracts';
import { Alert, Segmented } from 'antd';
import { ActForm } from '../../components/act-form';
import { useDirectory } from '../../components/directory.hook';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { ProposalTitle } from '../../components/proposal-title';
import { PageTrouble } from '../../components/page-trouble';
import { casePath } from '../../lib/case-path';
import { namesOf } from '../../lib/names';
import { useCaseActForm } from './acts/case-act-form.hook';
import { useCase, useCaseKey } from './case.hook';
import { DraftEditor } from './draft-editor';
import { contentOf, draftValuesOf, type DraftValues } from './draft-values';
import { LetterPreview } from './letter-preview';
import './case.css';
import './draft.css';

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
        aside={<Link to={casePath(key)}>{t('cases.back')}</Link>}
      />
      <Drafting view={found.data} />
    </div>
  );
}

/** Editor and letter side by side; one at a time on a telephone. */
function Drafting({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { units } = useDirectory();
  const [initial] = useState(() => draftValuesOf(view));
  const [pane, setPane] = useState<'write' | 'preview'>('write');
  const onDone = () => void navigate(`${casePath(view.proposal)}#case-draft`);
  const form = useCaseActForm<'SaveDraft', DraftValues>('SaveDraft', { view, onDone }, initial);
  const { values } = form;
  const latest = view.draft?.version ?? 0;
  const named = namesOf(view);
  const nameOf = (id: string) => units.find(({ value }) => value === id)?.label ?? named(id);
  const content = contentOf(values);
  return (
    <>
      <Segmented
        className="draft-panes"
        value={pane}
        onChange={setPane}
        options={[
          { value: 'write', label: t('cases.editor.write') },
          { value: 'preview', label: t('cases.editor.preview') },
        ]}
      />
      <div className={`draft-columns showing-${pane}`}>
        <div className="draft-write">
          {values.base !== latest && (
            <Alert
              type="warning"
              showIcon
              title={t('cases.editor.stale', { kept: String(values.base), latest: String(latest) })}
            />
          )}
          <ActForm
            form={form}
            hint={
              values.base === 0 ? t('cases.editor.fresh') : t('cases.editor.base', { version: String(values.base) })
            }
            submitLabel={t('cases.editor.save', { version: String(latest + 1) })}
            onSubmit={() => form.submit(values.title.trim() !== '', { content })}
          >
            <DraftEditor
              values={values}
              set={form.set}
              tried={form.tried}
              classes={view.resultClasses}
              units={units}
              viewsToTell={view.pack.viewsTold ? coHandlersOf(view) : []}
            />
          </ActForm>
        </div>
        <div className="draft-preview" aria-label={t('cases.editor.preview')} role="region">
          <LetterPreview
            letter={content}
            organ={view.assignment?.lead.name ?? ''}
            number={view.replyNumber}
            nameOf={nameOf}
          />
        </div>
      </div>
    </>
  );
}

const coHandlersOf = ({ assignment }: CaseView) =>
  (assignment?.coHandlers ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }));
