import type { CaseTask, Task } from '@banli/contracts';
import { bulkActsOf, casesOf } from './bulk';

const unit = { id: 'cq-sthjj', name: '重庆市生态环境局', shortName: '市生态环境局' };
const task = (number: string, kind: CaseTask['kind'], more: Partial<CaseTask> = {}): Task => ({
  id: `${number}#${kind}`,
  kind,
  since: '2021-02-05',
  tier: 'none',
  proposal: {
    stream: `proposal/chongqing/5-4/${number}`,
    jurisdiction: 'chongqing',
    session: '5-4',
    number,
    title: '建议',
  },
  ...more,
});

describe('several tasks at once', () => {
  it('are acknowledged where that is what is owed, claimed by a handler, given away by the office', () => {
    expect(bulkActsOf(task('0869', 'acknowledge'), ['handler'], 'he-yuan')).toEqual([
      'AcknowledgeAssignment',
      'ClaimCase',
    ]);
    expect(bulkActsOf(task('0869', 'draft'), ['office'], 'shen')).toEqual(['ReassignWork']);
    expect(bulkActsOf(task('0869', 'sign'), ['chief'], 'wu')).toEqual([]);
  });

  it('are not claimed by whoever has the case already, and a rating is nobody’s to claim', () => {
    const worker = { id: 'he-yuan', name: '何予安', unit };
    expect(bulkActsOf(task('0869', 'draft', { worker }), ['handler'], 'he-yuan')).toEqual([]);
    expect(bulkActsOf(task('0869', 'rate'), ['handler'], 'he-yuan')).toEqual([]);
  });

  it('are one act for each case, and one for each answer where units answer separately', () => {
    const tasks = [
      task('0869', 'draft'),
      task('0869', 'contact'),
      task('0870', 'draft'),
      task('0870', 'draft', { branch: unit }),
    ];
    expect(casesOf(tasks).map(({ proposal, branch }) => [proposal.number, branch?.id])).toEqual([
      ['0869', undefined],
      ['0870', undefined],
      ['0870', 'cq-sthjj'],
    ]);
  });
});
