import type { CaseTask, Tier } from '@banli/contracts';
import { groupTasks } from './group-tasks';
import { taskPath } from './task-path';

const proposal = {
  stream: 'proposal/chongqing/5-4/0869',
  jurisdiction: 'chongqing',
  session: '5-4',
  number: '0869',
  title: '关于在成渝地区双城经济圈建设中强化生态环境保护联防联控的建议',
};
const task = (id: string, tier: Tier, dueOn?: string): CaseTask => ({
  id,
  kind: 'draft',
  proposal,
  since: '2021-02-05',
  tier,
  ...(dueOn === undefined ? {} : { dueOn }),
});

describe('the inbox', () => {
  it('puts a reply due today, 6 May 2021, after the overdue ones and before what is only close', () => {
    const groups = groupTasks([
      task('close', 'yellow', '2021-05-10'),
      task('today', 'due-today', '2021-05-06'),
      task('late', 'overdue', '2021-04-30'),
    ]);
    expect(groups.map(({ group }) => group)).toEqual(['overdue', 'due-today', 'yellow']);
  });

  it('shows each task in exactly one group, those without a due date last', () => {
    const tasks = [task('a', 'none', '2021-08-05'), task('b', 'none'), task('c', 'blue', '2021-05-20')];
    const shown = groupTasks(tasks).map(({ group, tasks: some }) => [group, some.map(({ id }) => id)]);
    expect(shown).toEqual([
      ['blue', ['c']],
      ['none', ['a']],
      ['undated', ['b']],
    ]);
  });

  it('orders a group by due date: 18 February 2021 before 24 March', () => {
    const [group] = groupTasks([task('later', 'overdue', '2021-03-24'), task('sooner', 'overdue', '2021-02-18')]);
    expect(group?.tasks.map(({ id }) => id)).toEqual(['sooner', 'later']);
  });
});

describe('the way from a task to the place where it is done', () => {
  it('opens the opinion page for a co-handler', () => {
    expect(taskPath({ ...task('t', 'none'), kind: 'submit-opinion' })).toBe('/proposals/chongqing/5-4/0869/opinion');
  });

  it('opens the form of acceptance for the unit whose opinion came in', () => {
    const about = { id: 'cq-sfj', name: '重庆市司法局', shortName: '市司法局' };
    expect(taskPath({ ...task('t', 'none'), kind: 'accept-opinion', about })).toBe(
      '/proposals/chongqing/5-4/0869?act=AcceptOpinion&about=cq-sfj',
    );
  });

  it('leads to the row of the ledger for a commitment', () => {
    const commitment = { stream: 'commitment/chongqing/5-4/0869/1-1', row: 1, item: '编制生态廊道规划' };
    expect(taskPath({ ...task('t', 'none'), kind: 'fulfil-commitment', commitment })).toBe(
      '/commitments?row=commitment%2Fchongqing%2F5-4%2F0869%2F1-1',
    );
  });

  it('leads to the yearly round for what is owed in one', () => {
    const unit = { id: 'cq-sthjj', name: '重庆市生态环境局', shortName: '市生态环境局' };
    const round = { stream: 'fulfilment/chongqing/2021/cq-sthjj', year: 2021, unit };
    expect(taskPath({ id: 'r', kind: 'submit-ledger', round, since: '2021-10-01', tier: 'none' })).toBe(
      '/fulfilment/chongqing/2021/cq-sthjj',
    );
  });
});
