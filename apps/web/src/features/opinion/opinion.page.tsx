import type { CaseView, FileView } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FilesField } from '../../components/files-field';
import { GroupField } from '../../components/group-field';
import { ActForm } from '../../components/act-form';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { ProposalTitle } from '../../components/proposal-title';
import { Section } from '../../components/section';
import { TextField } from '../../components/text-field';
import { TierChip } from '../../components/tier-chip';
import { PageTrouble } from '../../components/page-trouble';
import { WhyDate } from '../../components/why-date';
import { LongText } from '../../components/long-text';
import { casePath } from '../../lib/case-path';
import { useCaseActForm } from '../case/acts/case-act-form.hook';
import { useCase, useCaseKey } from '../case/case.hook';
import { ProposalText } from '../case/proposal-text';
import { CommitmentRows } from '../case/commitment-rows';
import type { CommitmentDraft } from '../case/draft-values';
import { OpinionPapers } from '../case/opinion-papers';
import { OpinionUse } from '../case/opinion-use';
import { useWorkingCopy } from '../case/working-copy.hook';
import { WritingNotes } from '../case/writing-notes';
import { useSeen } from '../signing/seen.hook';
import { useMe } from '../session/session.hook';
import '../case/case.css';
import '../case/draft.css';
import './opinion.css';

/** What a co-handler needs to write its opinion, and nothing more. */
export function OpinionPage() {
  const { t } = useTranslation();
  const key = useCaseKey();
  const found = useCase(key);
  if (found.isPending) return <Loading />;
  if (found.isError) return <PageTrouble error={found.error} onRetry={() => void found.refetch()} />;
  const view = found.data;
  return (
    <div className="page">
      <PageHeading
        title={t('cases.opinions.write')}
        lead={<ProposalTitle proposal={view.proposal} />}
        purpose={t('writing.opinionPurpose')}
        aside={<Link to={casePath(key)}>{t('cases.back')}</Link>}
      />
      <div className="opinion-columns">
        <OwnOpinion view={view} />
        <ProposalText view={view} />
      </div>
    </div>
  );
}

function OwnOpinion({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  useSeen(view);
  const me = useMe();
  const own = view.opinions.find(({ unit }) => unit.id === me.unit.id);
  const clock = view.clocks.find(({ kind, owedBy }) => kind === 'opinion' && owedBy.id === me.unit.id);
  const running = clock?.stopped === undefined ? clock : undefined;
  return (
    <Section
      title={me.unit.name}
      aside={
        running && (
          <span className="opinion-due">
            <TierChip tier={running.tier} />
            <WhyDate clock={running} />
          </span>
        )
      }
    >
      {view.permitted.includes('SubmitOpinion') ? (
        <Writing view={view} />
      ) : (
        <>
          {own && (
            <p>
              <span className={`status status-${own.status}`}>{t(`words.opinion.${own.status}`)}</span>
            </p>
          )}
          {own?.text === undefined ? (
            <p className="quiet">{t('cases.nothingToDo')}</p>
          ) : (
            <LongText text={own.text} foldOver={4_000} />
          )}
          {own && <OpinionPapers proposal={view.proposal} opinion={own} />}
          {own?.text !== undefined && view.draft && (
            <OpinionUse unit={own.unit.id} text={own.text} letter={view.draft.content} />
          )}
        </>
      )}
    </Section>
  );
}

type Written = {
  readonly text: string;
  readonly files: readonly FileView[];
  readonly commitments: readonly CommitmentDraft[];
};

const NOTHING: Written = { text: '', files: [], commitments: [] };

function Writing({ view }: { readonly view: CaseView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const onDone = () => {
    copy.drop();
    void navigate(`${casePath(view.proposal)}#case-opinions`);
  };
  const form = useCaseActForm<'SubmitOpinion', Written>('SubmitOpinion', { view, onDone }, NOTHING);
  const { values } = form;
  const { text, files, commitments } = values;
  const branch = view.branch?.id;
  const copy = useWorkingCopy<Written>(view.proposal, 'SubmitOpinion', { base: 0, branch, current: values });
  const write = (change: Partial<Written>) => {
    form.set(change);
    copy.changed({ ...values, ...change });
  };
  const own = commitments
    .map(({ item, dueOn }) => ({ item: item.trim(), ...(dueOn === undefined ? {} : { dueOn }) }))
    .filter(({ item }) => item !== '');
  return (
    <>
      <WritingNotes
        copy={copy}
        onTake={(other) => write({ ...other, text: text.trim() === '' ? other.text : `${text}\n\n${other.text}` })}
      />
      <ActForm
        form={form}
        hint={t('acts.hint.SubmitOpinion')}
        submitLabel={t('acts.title.SubmitOpinion')}
        onSubmit={() =>
          form.submit(text.trim() !== '', {
            text: text.trim(),
            ...(files.length === 0 ? {} : { files: files.map(({ sha256 }) => sha256) }),
            ...(own.length === 0 ? {} : { commitments: own }),
          })
        }
      >
        <TextField
          label={t('acts.field.opinion')}
          rows={12}
          maxLength={20_000}
          required={form.tried}
          value={text}
          onChange={(next) => write({ text: next })}
        />
        <GroupField label={t('papers.own')} hint={t('papers.ownHint')}>
          <CommitmentRows rows={commitments} onChange={(rows) => write({ commitments: rows })} />
        </GroupField>
        <FilesField
          label={t('papers.title')}
          hint={t('papers.opinionHint')}
          value={files}
          onChange={(next) => write({ files: next })}
        />
      </ActForm>
    </>
  );
}
