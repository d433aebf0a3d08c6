import type { CommitmentActName, CommitmentView } from '@banli/contracts';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProposalTitle } from '../../components/proposal-title';
import { TierChip } from '../../components/tier-chip';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import { CommitmentStory } from './commitment-story';
import './commitments.css';

/** The drawer comes with the first act that is opened, and stays. */
const CommitmentActDrawer = lazy(async () => ({
  default: (await import('./commitment-act-drawer')).CommitmentActDrawer,
}));

type Props = {
  readonly commitment: CommitmentView;
  readonly today: string;
  /** In the ledger each card names its proposal; on the case page it is known. */
  readonly withProposal?: boolean;
};

/** In the order in which a promise meets them; what moves it on stands out. */
const acts: readonly CommitmentActName[] = [
  'ReportProgress',
  'ReportFulfilment',
  'ConfirmFulfilment',
  'RejectFulfilment',
  'ApproveCommitmentChange',
  'RefuseCommitmentChange',
  'RequestCommitmentChange',
  'DropCommitment',
  'CommentOnChange',
  'TellDeputy',
];
const movesOn: readonly CommitmentActName[] = ['ReportFulfilment', 'ConfirmFulfilment', 'ApproveCommitmentChange'];

export function CommitmentCard({ commitment, today, withProposal = false }: Props) {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const [open, setOpen] = useState<CommitmentActName | undefined>(undefined);
  const [drawn, setDrawn] = useState(false);
  if (open !== undefined && !drawn) setDrawn(true);
  const { proposal, row, item, dueOn, tier, responsibleUnit, status, permitted } = commitment;
  return (
    <article className="commitment">
      <div className="commitment-head">
        <span className="quiet">{t('pages.commitments.row', { row: String(row) })}</span>
        <span className={`status status-${status}`}>{t(`words.commitment.${status}`)}</span>
        {status === 'open' && <TierChip tier={tier} />}
      </div>
      <p className="commitment-item" lang="zh-CN">
        {item}
      </p>
      {withProposal && (
        <p>
          <Link to={casePath(proposal)}>
            <ProposalTitle proposal={proposal} />
          </Link>
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>{t('pages.commitments.due')}</dt>
          <dd>
            <time dateTime={dueOn}>{dueDay(dueOn)}</time>
          </dd>
        </div>
        <div>
          <dt>{t('pages.commitments.unit')}</dt>
          <dd>{responsibleUnit.name}</dd>
        </div>
      </dl>
      <CommitmentStory commitment={commitment} />
      <div className="commitment-acts">
        {acts
          .filter((act) => permitted.includes(act))
          .map((act) => (
            <Button key={act} type={movesOn.includes(act) ? 'primary' : 'default'} onClick={() => setOpen(act)}>
              {t(`acts.title.${act}`)}
            </Button>
          ))}
      </div>
      {drawn && (
        <Suspense fallback={null}>
          <CommitmentActDrawer
            act={open}
            commitment={commitment}
            today={today}
            onClose={() => setOpen(undefined)}
            // another form may have been opened while the act was under way
            onDone={(act) => setOpen((shown) => (shown === act ? undefined : shown))}
          />
        </Suspense>
      )}
    </article>
  );
}
