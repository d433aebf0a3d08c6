import type { BoardRow } from '@banli/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useListPages, type ListFilter } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { ProposalTitle } from '../../components/proposal-title';
import { RecordTable } from '../../components/record-table';
import { Section } from '../../components/section';
import { TierChip } from '../../components/tier-chip';
import { TroubleAlert } from '../../components/trouble-alert';
import { answerQuery, casePath } from '../../lib/case-path';
import { oversightPath } from '../../lib/oversight-path';
import { roundPath } from '../../lib/round-path';
import { useLanguage } from '../../lib/language.hook';
import { alarmWord } from '../../lib/words-of';

type Props = {
  readonly tier: BoardRow['tier'];
  /** Over all pages. */
  readonly count: number;
  readonly filter: ListFilter;
};

export function BoardList({ tier, count, filter }: Props) {
  const { t } = useTranslation();
  return (
    <Section id={`board-${tier}`} title={t('pages.board.count', { tier: t(`words.tier.${tier}`), n: String(count) })}>
      {count === 0 ? <p className="quiet">{t('pages.board.empty')}</p> : <BoardRows tier={tier} filter={filter} />}
    </Section>
  );
}

function BoardRows({ tier, filter }: Omit<Props, 'count'>) {
  const { t } = useTranslation();
  const { say, dueDay } = useLanguage();
  const list = useListPages('/api/board', { ...filter, tier }, { refetchInterval: 60_000 });
  if (list.isPending) return <Loading part />;
  return (
    <>
      {list.error && <TroubleAlert error={list.error} onRetry={list.retry} />}
      <RecordTable
        caption={t(`words.tier.${tier}`)}
        rows={list.pages.flatMap(({ rows }) => rows)}
        rowKey={({ id }) => id}
        keptFor={filter['on'] ?? ''}
        columns={[
          {
            key: 'proposal',
            title: t('pages.board.proposal'),
            width: '38%',
            cell: ({ proposal, round, oversight, branch }) => (
              <>
                {proposal && (
                  <Link to={`${casePath(proposal)}${answerQuery(branch?.id)}`}>
                    <ProposalTitle proposal={proposal} />
                  </Link>
                )}
                {oversight && <Link to={oversightPath(oversight.stream)}>{oversight.title}</Link>}
                {round && (
                  <Link to={roundPath(round.stream)}>
                    {t('rounds.name', { year: String(round.year), unit: round.unit.shortName })}
                  </Link>
                )}
              </>
            ),
          },
          { key: 'clock', title: t('pages.board.clock'), width: '15%', cell: ({ name }) => say(name) },
          {
            key: 'unit',
            title: t('pages.board.owedBy'),
            width: '14%',
            cell: ({ owedBy, branch }) => (
              <>
                {owedBy.shortName}
                {branch && branch.id !== owedBy.id && <span className="quiet"> {branch.shortName}</span>}
              </>
            ),
          },
          {
            key: 'due',
            title: t('pages.board.due'),
            width: '16%',
            cell: ({ dueOn, provisional }) => (
              <>
                <time dateTime={dueOn}>{dueDay(dueOn)}</time>
                {provisional && (
                  <span className="provisional" title={t('pages.board.provisionalHint')}>
                    {t('pages.board.provisional')}
                  </span>
                )}
              </>
            ),
          },
          {
            key: 'distance',
            title: t('pages.board.distance'),
            cell: (row) => (
              <span className="board-distance">
                <TierChip tier={row.tier} /> <Distance days={row.workingDaysPast} />
                {filter['on'] === undefined && <ChaseLink row={row} />}
                <Told row={row} />
              </span>
            ),
          },
        ]}
      />
      <MoreRows list={list} />
    </>
  );
}

/** Working days: past the due date, or left until it; nothing on the day itself. */
function Distance({ days }: { readonly days: number }) {
  const { t } = useTranslation();
  if (days === 0) return null;
  const n = String(Math.abs(days));
  return <span className="quiet">{days > 0 ? t('pages.board.past', { n }) : t('pages.board.left', { n })}</span>;
}

/** What whoever owes it was told last, and whether anybody of them has opened the case since. */
function Told({ row: { told } }: { readonly row: BoardRow }) {
  const { t } = useTranslation();
  const { instant } = useLanguage();
  if (!told) return null;
  return (
    <span className="quiet board-told">
      {t('watching.told', { what: alarmWord(told.tier, t), at: instant(told.deliveredAt) })}
      {' · '}
      {told.seenAt === undefined
        ? t('watching.notSeen')
        : t('watching.seen', { at: instant(told.seenAt), name: told.seenBy?.name ?? '' })}
    </span>
  );
}

const CHASED = ['long-overdue', 'overdue', 'due-today'] as const satisfies readonly BoardRow['tier'][];

/** From what is due to the form that reminds whoever owes it; rounds and matters of oversight have it on their own pages. */
function ChaseLink({ row: { id, proposal, tier, branch, owedBy } }: { readonly row: BoardRow }) {
  const { t } = useTranslation();
  if (!proposal || !CHASED.some((one) => one === tier)) return null;
  const asked = new URLSearchParams({
    ...(branch ? { answer: branch.id } : {}),
    act: 'ChaseOwner',
    about: id.slice(id.indexOf('#') + 1),
  });
  return (
    <Link className="board-chase" to={`${casePath(proposal)}?${asked.toString()}`}>
      {t('watching.chase')}
      <span className="visually-hidden">
        {' '}
        {owedBy.shortName} {proposal.number}
      </span>
    </Link>
  );
}
