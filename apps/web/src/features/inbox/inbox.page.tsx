import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/loading';
import { PageHeading } from '../../components/page-heading';
import { PageTrouble } from '../../components/page-trouble';
import { useLanguage } from '../../lib/language.hook';
import { RoundTasks } from '../fulfilment/round-tasks';
import { useMe } from '../session/session.hook';
import { useInbox } from './inbox.hook';
import { NoticeList } from './notice-list';
import { TaskList } from './task-list';
import './inbox.css';

/** What this person has to do, the nearest due date first, and what the clocks have announced. */
export function InboxPage() {
  const { t } = useTranslation();
  const { dueDay } = useLanguage();
  const me = useMe();
  const inbox = useInbox();
  if (inbox.isPending) return <Loading />;
  if (inbox.isError) return <PageTrouble error={inbox.error} onRetry={() => void inbox.refetch()} />;
  const { today, tasks, notices } = inbox.data;
  return (
    <div className="page">
      <PageHeading title={t('pages.inbox.title')} lead={t('pages.inbox.lead', { name: me.name, day: dueDay(today) })} />
      <div className="inbox-columns">
        <div>
          <TaskList tasks={tasks} />
          <RoundTasks />
        </div>
        <NoticeList notices={notices} />
      </div>
    </div>
  );
}
