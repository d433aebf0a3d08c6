import type { OwnerId, PartyId, PersonId, Role, StreamId } from '@banli/domain';
import type { ClockKind } from '@banli/rules';
import type { RowChange } from './row-change';

type TaskOf = {
  readonly kind: string;
  readonly since: string;
  /** A unit's people of one role owe it … */
  readonly unit?: PartyId;
  readonly role: Role;
  /** … or one person does. */
  readonly person?: PersonId;
  readonly about?: OwnerId;
  /** The clock whose due date the task carries. */
  readonly clock?: ClockKind;
  /** Where that clock runs already. */
  readonly dueOn?: string;
};

const taskId = (kind: string, about: string | undefined): string => (about === undefined ? kind : `${kind}/${about}`);

export function openTask(stream: StreamId, task: TaskOf): RowChange {
  const about = task.about ?? (task.kind === 'submit-opinion' || task.kind === 'acknowledge' ? task.unit : undefined);
  return {
    op: 'put',
    table: 'task',
    key: { stream, task_id: taskId(task.kind, about) },
    set: {
      kind: task.kind,
      unit: task.unit ?? null,
      role: task.role,
      person: task.person ?? null,
      about: task.about ?? null,
      since: task.since,
      clock_kind: task.clock ?? null,
      due_on: task.dueOn ?? null,
    },
  };
}

export const closeTask = (stream: StreamId, kind: string, about?: string): RowChange => ({
  op: 'drop',
  table: 'task',
  where: { stream, task_id: taskId(kind, about) },
});

/** Whoever owes it and whatever it is about. */
export const closeTasksOfKind = (stream: StreamId, kind: string): RowChange => ({
  op: 'drop',
  table: 'task',
  where: { stream, kind },
});

/** Publication is owed on its own, whatever becomes of the case; its clock's end closes it. */
export const closeAllTasks = (stream: StreamId): RowChange => ({
  op: 'drop',
  table: 'task',
  where: { stream },
  unless: { kind: 'publish' },
});
