import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressFilter } from '../../components/address-filter.hook';
import { FilterChoice } from '../../components/filter-fields';
import { useListPages } from '../../components/list-pages.hook';
import { Loading } from '../../components/loading';
import { MoreRows } from '../../components/more-rows';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { SavedFilters } from '../../components/saved-filters';
import { useLanguage } from '../../lib/language.hook';
import { keysUnder } from '../../lib/i18n/loaded';
import { useMe } from '../session/session.hook';
import { AcceptedList } from './accepted-list';
import { BulkBar } from './bulk-bar';
import { NoticeList } from './notice-list';
import { TaskList } from './task-list';
import './inbox.css';

const none = { kind: undefined, tier: undefined };
const tiers = ['long-overdue', 'overdue', 'due-today', 'yellow', 'blue', 'none'] as const;

/** What this person has to do, the nearest due date first, and what the clocks have announced. */
export function InboxPage() {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const me = useMe();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [filter, choose] = useAddressFilter(['kind', 'tier'] as const);
  const inbox = useListPages('/api/inbox', filter, { refetchInterval: 30_000 });
  const [latest] = inbox.pages;
  if (inbox.error) return <PageTrouble error={inbox.error} onRetry={inbox.retry} />;
  if (!latest) return <Loading />;
  const { today, notices, accepted } = latest;
  const tasks = inbox.pages.flatMap((page) => page.tasks);
  return (
    <div className="page">
      <PageHeading title={t('pages.inbox.title')} lead={t('pages.inbox.lead', { name: me.name, day: dueDay(today) })} />
      <AcceptedList accepted={accepted} />
      <div className="inbox-columns">
        <div>
          <div className="list-filters">
            <FilterChoice
              label={t('pages.inbox.kind')}
              all={t('pages.inbox.any')}
              choices={[
                ...keysUnder((words) => words.words.task).map((kind) => ({
                  value: kind,
                  label: t(`words.task.${kind}`),
                })),
                ...keysUnder((words) => words.rounds.task).map((kind) => ({
                  value: kind,
                  label: t(`rounds.task.${kind}`),
                })),
                ...keysUnder((words) => words.oversight.task).map((kind) => ({
                  value: kind,
                  label: t(`oversight.task.${kind}`),
                })),
              ]}
              value={filter.kind}
              onChange={(kind) => choose({ kind })}
            />
            <FilterChoice
              label={t('pages.inbox.tier')}
              all={t('pages.inbox.any')}
              choices={tiers.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) }))}
              value={filter.tier}
              onChange={(tier) => choose({ tier })}
            />
          </div>
          <SavedFilters list="inbox" filter={filter} onChoose={(query) => choose({ ...none, ...query })} />
          <TaskList tasks={tasks} ticked={ticked} onTicked={setTicked} />
          <BulkBar ticked={tasks.filter(({ id }) => ticked.has(id))} onTicked={setTicked} />
          <MoreRows list={inbox} />
        </div>
        <NoticeList notices={notices} />
      </div>
    </div>
  );
}
