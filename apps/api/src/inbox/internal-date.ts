import { plainDate } from '@banli/calendar';
import type { TaskKind } from '@banli/contracts';
import { calendarForCase, loadRulePack } from '@banli/platform';
import { stageDates, type StageId } from '@banli/rules';
import type { InboxTask } from '@banli/store';

/** The step of the answer that each task completes. */
const STAGE_OF_TASK: Readonly<Partial<Record<TaskKind, StageId>>> = {
  'accept-opinion': 'opinions-in',
  draft: 'draft-ready',
  check: 'sign-off',
  sign: 'signed',
};

/**
 * The unit's internal date of a task. It is counted when it is read, and no list is sorted by it: an internal date never
 * comes before a legal one.
 */
export function internalDateOf(task: InboxTask): string | undefined {
  const { replyFrom, replyDueOn } = task;
  const stage = STAGE_OF_TASK[task.kind as TaskKind];
  const { pack, receivedOn } = task;
  if (stage === undefined || replyFrom === null || replyDueOn === null || pack === null || receivedOn === null)
    return undefined;
  const rules = loadRulePack(pack).stages?.filter(({ id }) => id === stage) ?? [];
  const reply = { countedFrom: plainDate(replyFrom), dueOn: plainDate(replyDueOn) };
  return stageDates(rules, reply, calendarForCase(plainDate(receivedOn)))[0]?.on;
}
