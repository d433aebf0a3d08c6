import type { CaseTask, ProposalActName, Task } from '@banli/contracts';

/** Acts that ask for no text of their own, so that many can be done at once. */
export const bulkActs = [
  'AcknowledgeAssignment',
  'ClaimCase',
  'ReassignWork',
] as const satisfies readonly ProposalActName[];
export type BulkAct = (typeof bulkActs)[number];

type Roles = readonly string[];

/** Tasks of steps inside a unit; what a person does for themselves, such as rating, is nobody else's to take or give. */
const isOfUnit = ({ kind }: CaseTask): boolean =>
  kind !== 'rate' && kind !== 'confirm-co-signature' && kind !== 'assign';

/** What can be done to this task at once with others, by somebody with these roles. */
export function bulkActsOf(task: Task, roles: Roles, me: string): readonly BulkAct[] {
  if (task.round || task.oversight || !isOfUnit(task)) return [];
  return bulkActs.filter((act) => {
    if (act === 'AcknowledgeAssignment') return task.kind === 'acknowledge';
    if (act === 'ClaimCase') return roles.includes('handler') && task.worker?.id !== me && !task.commitment;
    return roles.includes('office') && !task.commitment;
  });
}

/** One case once, however many of its tasks were ticked. */
export function casesOf(tasks: readonly Task[]): readonly CaseTask[] {
  const byCase = new Map<string, CaseTask>();
  for (const task of tasks)
    if (!task.round && !task.oversight) byCase.set(`${task.proposal.stream}@${task.branch?.id ?? ''}`, task);
  return [...byCase.values()];
}
