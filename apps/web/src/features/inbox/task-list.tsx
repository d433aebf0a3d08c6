import type { CaseTask, RoundTask, Task } from '@banli/contracts';
import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProposalTitle } from '../../components/proposal-title';
import { Section } from '../../components/section';
import { TierChip } from '../../components/tier-chip';
import { useLanguage } from '../../lib/language.hook';
import { useStandIn } from '../session/session.hook';
import { groupTasks } from './group-tasks';
import { useTaskKeys } from './task-keys.hook';
import { taskPath } from './task-path';

type Props = {
  readonly tasks: readonly Task[];
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ids: ReadonlySet<string>) => void;
};

/** By urgency; J and K go from task to task, X ticks one, Enter opens it. */
export function TaskList({ tasks, ticked, onTicked }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const tick = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTicked(next);
  };
  useTaskKeys(list);
  if (tasks.length === 0)
    return (
      <div className="empty">
        <p>{t('pages.inbox.empty')}</p>
        <p className="quiet">{t('pages.inbox.emptyHint')}</p>
      </div>
    );
  return (
    <div ref={list}>
      <p className="quiet keys-hint">{t('bulk.keys')}</p>
      {groupTasks(tasks).map(({ group, tasks: some }) => (
        <Section
          key={group}
          title={group === 'undated' ? t('pages.inbox.undated') : t(`words.tier.${group}`)}
          aside={<span className="quiet">{some.length}</span>}
        >
          <ul className="task-list">
            {some.map((task) => (
              <TaskItem key={task.id} task={task} ticked={ticked.has(task.id)} onTick={() => tick(task.id)} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}

type ItemProps = { readonly task: Task; readonly ticked: boolean; readonly onTick: () => void };

function TaskItem({ task, ticked, onTick }: ItemProps) {
  const { t } = useTranslation();
  const { day, dueDay } = useLanguage();
  const { actFor } = useStandIn();
  const { about, worker, standIn, dueOn, provisional, internalOn, tier, since } = task;
  const absent = standIn === true ? worker : undefined;
  return (
    <li className="task-row">
      <label className="task-tick">
        <input type="checkbox" checked={ticked} onChange={onTick} />
        <span className="visually-hidden">{t('bulk.tick', { task: nameOf(task, t) })}</span>
      </label>
      <Link
        to={taskPath(task)}
        className={`task task-${tier}`}
        {...(absent ? { onClick: () => actFor(absent.id) } : {})}
      >
        <span className="task-what">
          <strong>{taskWord(task, t)}</strong>
          {worker && (
            <span className={absent ? 'task-stand-in' : 'quiet'}>
              {absent
                ? t('pages.inbox.standIn', { name: absent.name })
                : t('pages.inbox.worker', { name: worker.name })}
            </span>
          )}
          {about && <span className="quiet">{t('pages.inbox.about', { name: about.shortName })}</span>}
        </span>
        <span className="task-proposal">
          <Subject task={task} />
        </span>
        <span className="task-due">
          {dueOn === undefined ? (
            <span className="quiet">{t('pages.inbox.since', { day: day(since) })}</span>
          ) : (
            <>
              <TierChip tier={tier} />
              <time dateTime={dueOn}>{t('pages.inbox.due', { day: dueDay(dueOn) })}</time>
              {provisional && (
                <span className="provisional" title={t('pages.board.provisionalHint')}>
                  {t('pages.board.provisional')}
                </span>
              )}
            </>
          )}
          {internalOn !== undefined && (
            <time className="quiet" dateTime={internalOn}>
              {t('pages.inbox.internal', { day: dueDay(internalOn) })}
            </time>
          )}
        </span>
      </Link>
    </li>
  );
}

function taskWord(task: Task, t: TFunction): string {
  if (task.round) return t(`rounds.task.${task.kind}`);
  return task.oversight ? t(`oversight.task.${task.kind}`) : t(`words.task.${task.kind}`);
}

function Subject({ task }: { readonly task: Task }) {
  if (task.round) return <OfRound task={task} />;
  return task.oversight ? task.oversight.title : <OfCase task={task} />;
}
const nameOf = (task: Task, t: TFunction): string =>
  task.round || task.oversight
    ? taskWord(task, t)
    : `${taskWord(task, t)} ${t('cases.number', { number: task.proposal.number })}`;

function OfCase({ task: { proposal, commitment } }: { readonly task: CaseTask }) {
  const { t } = useTranslation();
  return (
    <>
      <ProposalTitle proposal={proposal} />
      {commitment && (
        <span className="quiet">
          {t('pages.inbox.commitment', { row: String(commitment.row), item: commitment.item })}
        </span>
      )}
    </>
  );
}

function OfRound({ task: { round } }: { readonly task: RoundTask }) {
  const { t } = useTranslation();
  return t('rounds.name', { year: String(round.year), unit: round.unit.shortName });
}
