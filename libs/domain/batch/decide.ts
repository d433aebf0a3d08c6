import type { PlainDate } from '@banli/calendar';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { misdate } from '../occurrence';
import type { Refusal } from '../refusal';
import { mayAct, rolesFor } from '../rights/policy';
import { actingPerson, onlyInPerson } from '../rights/stand-in';
import { says } from '../says';
import type { BatchAct, BatchCommand } from './batch.commands';
import type { BatchApproved, BatchEvent } from './batch.events';
import type { BatchState } from './batch.state';

/** What follows from a command about a batch: an event, or one typed refusal. */
export function decideBatch(
  state: BatchState | undefined,
  { command, actor, onBehalfOf, ...envelope }: CommandEnvelope<BatchCommand>,
  { today }: Pick<DecisionContext, 'today'>,
): Decision<BatchEvent> {
  if (command.type === 'StrikeClock') return refuse({ code: 'clock-not-running', clock: command.clockId });
  if (command.type === 'FinishBatch') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    if (!state || state.finished) return refuse({ code: 'not-registered' });
    return accept<BatchEvent>({ type: 'BatchCarriedOut', v: 1, done: command.done, refused: command.refused });
  }
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const person = actingPerson(actor, onBehalfOf);
  const own = command.type === 'HandOverInbox' ? 'colleague' : 'supervising-body';
  const relation = person.unit === command.body ? own : 'other-unit';
  const inPerson = onlyInPerson(command.type, actor, onBehalfOf, relation);
  if (inPerson) return refuse(inPerson);
  if (!mayAct(command.type, person.roles, relation))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const misdated = misdate(envelope.occurredOn ?? today, envelope.late, today);
  if (misdated) return refuse(misdated);
  if (state) return refuse({ code: 'batch-exists', approvedOn: state.approvedOn });
  if (command.items.length === 0) return refuse({ code: 'nothing-to-carry-out' });
  const incomplete = textMissing(command) ?? notInForce(command, today);
  return incomplete ? refuse(incomplete) : accept<BatchEvent>(approvedOf(command));
}

/** Nothing is taken from a unit before the day on which it ends. */
const notInForce = (command: BatchAct, today: PlainDate): Refusal | undefined =>
  command.type === 'ReorganiseUnit' && command.effectiveOn > today
    ? { code: 'date-in-future', occurredOn: command.effectiveOn, today }
    : undefined;

/** What the law wants in words is looked at before it goes out to many. */
function textMissing(command: BatchAct): Refusal | undefined {
  if (command.type === 'ReorganiseUnit' && !says(command.decision)) return { code: 'text-missing', field: 'decision' };
  return command.type === 'ChaseYearlyRaters' && !says(command.text)
    ? { code: 'text-missing', field: 'text', article: '第二十九条' }
    : undefined;
}

function approvedOf(command: BatchAct): BatchApproved {
  switch (command.type) {
    case 'SendYearlyNotices':
      return { ...command, type: 'YearlyNoticesApproved', v: 1 };
    case 'ChaseYearlyRaters':
      return { ...command, type: 'YearlyChaseApproved', v: 1 };
    case 'ReorganiseUnit':
      return { ...command, type: 'UnitReorganised', v: 1 };
    case 'HandOverInbox':
      return { ...command, type: 'InboxHandedOver', v: 1 };
    case 'ExcludeYearlyRaters':
      return { ...command, type: 'YearlyExclusionApproved', v: 1 };
  }
}
