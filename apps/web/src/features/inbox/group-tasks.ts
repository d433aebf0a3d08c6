import type { Task, Tier } from '@banli/contracts';

export type TaskGroup = { readonly group: Tier | 'undated'; readonly tasks: readonly Task[] };

const order: readonly TaskGroup['group'][] = [
  'long-overdue',
  'overdue',
  'due-today',
  'yellow',
  'blue',
  'none',
  'undated',
];

/** Each task in one group, the most urgent group first, the nearest due date first in it. */
export function groupTasks(tasks: readonly Task[]): readonly TaskGroup[] {
  const groupOf = ({ dueOn, tier }: Task): TaskGroup['group'] => (dueOn === undefined ? 'undated' : tier);
  const day = ({ dueOn, since }: Task): string => dueOn ?? since;
  return order
    .map((group) => ({
      group,
      tasks: tasks
        .filter((task) => groupOf(task) === group)
        .toSorted((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id)),
    }))
    .filter((one) => one.tasks.length > 0);
}
