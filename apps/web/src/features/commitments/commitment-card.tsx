import type { CommitmentActName, CommitmentView } from '@banli/contracts';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LongText } from '../../components/long-text';
import { ProposalTitle } from '../../components/proposal-title';
import { TierChip } from '../../components/tier-chip';
import { casePath } from '../../lib/case-path';
import { useLanguage } from '../../lib/language.hook';
import './commitments.css';

const CommitmentActForm = lazy(async () => ({
  default: (await import('./commitment-act-form')).CommitmentActForm,
}));

type Props = {
  readonly commitment: CommitmentView;
  readonly today: string;
  /** In the ledger each card names its proposal; on the case page it is known. */
  readonly withProposal?: boolean;
};

const acts: readonly CommitmentActName[] = ['ReportProgress', 'ReportFulfilment', 'ConfirmFulfilment'];

export function CommitmentCard({ commitment, today, withProposal = false }: Props) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const [open, setOpen] = useState<CommitmentActName | undefined>(undefined);
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
      <Story commitment={commitment} day={day} />
      <div className="commitment-acts">
        {acts
          .filter((act) => permitted.includes(act))
          .map((act) => (
            <Button key={act} type={act === 'ReportProgress' ? 'default' : 'primary'} onClick={() => setOpen(act)}>
              {t(`acts.title.${act}`)}
            </Button>
          ))}
      </div>
      <Drawer
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        size={560}
        title={open && t(`acts.title.${open}`)}
        closable={{ 'aria-label': t('shell.close') }}
        rootClassName="act-drawer"
        destroyOnHidden
      >
        {open && (
          <Suspense fallback={null}>
            <CommitmentActForm
              key={open}
              act={open}
              commitment={commitment}
              today={today}
              onDone={() => setOpen(undefined)}
            />
          </Suspense>
        )}
      </Drawer>
    </article>
  );
}

type StoryProps = { readonly commitment: CommitmentView; readonly day: (date: string) => string };

function Story({ commitment, day }: StoryProps) {
  const { t } = useTranslation();
  const { progress, evidence, fulfilledOn, confirmed } = commitment;
  return (
    <>
      {progress.length > 0 && (
        <>
          <h3>{t('pages.commitments.progress')}</h3>
          <ol className="progress-list">
            {progress.map(({ on, text }, index) => (
              <li key={index}>
                <time dateTime={on}>{day(on)}</time>
                <LongText text={text} foldOver={200} />
              </li>
            ))}
          </ol>
        </>
      )}
      {evidence !== undefined && (
        <>
          <h3>{t('pages.commitments.evidence')}</h3>
          <LongText text={evidence} foldOver={300} />
        </>
      )}
      {fulfilledOn !== undefined && (
        <p className="quiet">{t('pages.commitments.fulfilledOn', { day: day(fulfilledOn) })}</p>
      )}
      {confirmed && (
        <p className="quiet">
          {t('pages.commitments.confirmedBy', {
            day: day(confirmed.on),
            unit: confirmed.by.unit.shortName,
            name: confirmed.by.name,
          })}
        </p>
      )}
    </>
  );
}
