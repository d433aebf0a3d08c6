import type { PlainDate } from '@banli/calendar';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { disorder, misdate } from '../occurrence';
import type { PersonId } from '../identity';
import type { Refusal } from '../refusal';
import { mayAct, rolesFor } from '../rights/policy';
import { delegable } from '../rights/stand-in';
import { says } from '../says';
import type { AdoptLetterTemplate, DelegateDesk, DeskAct, DeskCommand, EndDelegation } from './desk.commands';
import type { DeskEvent } from './desk.events';
import { lastDayOf, relationToDesk, type DeskDelegation, type DeskState } from './desk.state';
import { faultOfTemplate, sameTexts } from './letter-template';

/** What follows from a command about a unit's desks: an event, or one typed refusal. No law speaks of it, so no pack does. */
export function decideDesk(
  state: DeskState | undefined,
  envelope: CommandEnvelope<DeskCommand>,
  { today }: Pick<DecisionContext, 'today'>,
): Decision<DeskEvent> {
  const { command, actor, onBehalfOf } = envelope;
  if (command.type === 'StrikeClock') return refuse({ code: 'clock-not-running', clock: command.clockId });
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  if (onBehalfOf) return refuse({ code: 'not-for-a-substitute', act: command.type, person: onBehalfOf.personId });
  const known = state?.delegations ?? [];
  if (!mayAct(command.type, actor.roles, relationToDesk(command.unit, absentIn(command, known), actor)))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const on = envelope.occurredOn ?? today;
  const misdated = misdate(on, envelope.late, today);
  if (misdated) return refuse(misdated);
  const version = state?.version ?? 0;
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== version)
    return refuse({ code: 'changed-meanwhile', version, seen: envelope.ifVersion });
  switch (command.type) {
    case 'DelegateDesk':
      return delegate(known, command, on);
    case 'EndDelegation':
      return end(known, command, on);
    case 'AdoptLetterTemplate':
      return adopt(state?.template, command);
  }
}

function absentIn(command: DeskAct, known: readonly DeskDelegation[]): PersonId | undefined {
  switch (command.type) {
    case 'DelegateDesk':
      return command.absent.personId;
    case 'EndDelegation':
      return known.find(({ seq }) => seq === command.delegation)?.absent;
    case 'AdoptLetterTemplate':
      return undefined;
  }
}

function delegate(known: readonly DeskDelegation[], command: DelegateDesk, on: PlainDate): Decision<DeskEvent> {
  const { unit, from, to, reason } = command;
  const absent = command.absent.personId;
  const substitute = command.substitute.personId;
  const unfit = unfitFor(command);
  if (unfit) return refuse(unfit);
  if (to < from) return refuse({ code: 'stand-in-ends-before-it-begins', from, to });
  if (from < on) return refuse({ code: 'stand-in-begins-before-today', from, on });
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason' });
  const barred = barredBy(
    known.filter((one) => one.from <= to && lastDayOf(one) >= from),
    absent,
    substitute,
  );
  if (barred) return refuse(barred);
  return accept<DeskEvent>({ type: 'DeskDelegated', v: 1, unit, absent, substitute, from, to, reason });
}

/** Both of the unit, two people, and both of them with cases to handle. */
function unfitFor({ unit, absent, substitute }: DelegateDesk): Refusal | undefined {
  const stranger = [absent, substitute].find((one) => one.unit !== unit);
  if (stranger) return { code: 'substitute-of-another-unit', person: stranger.personId };
  if (absent.personId === substitute.personId) return { code: 'own-substitute', person: absent.personId };
  const idle = [absent, substitute].find(({ roles }) => delegable(roles).length === 0);
  return idle && { code: 'nothing-to-delegate', person: idle.personId };
}

/** One substitute at a time, and nobody hands on what was handed to them. `meanwhile`: those of the same days. */
function barredBy(meanwhile: readonly DeskDelegation[], absent: PersonId, substitute: PersonId): Refusal | undefined {
  const other = meanwhile.find((one) => one.absent === absent);
  if (other) return { code: 'stand-in-arranged', person: other.substitute, from: other.from, to: lastDayOf(other) };
  const away = meanwhile.find((one) => one.absent === substitute);
  if (away) return { code: 'substitute-away', person: substitute, from: away.from, to: lastDayOf(away) };
  const standing = meanwhile.find((one) => one.substitute === absent);
  return (
    standing && { code: 'stands-in-meanwhile', person: standing.absent, from: standing.from, to: lastDayOf(standing) }
  );
}

function end(
  known: readonly DeskDelegation[],
  { unit, delegation }: EndDelegation,
  on: PlainDate,
): Decision<DeskEvent> {
  const found = known.find(({ seq }) => seq === delegation);
  if (!found) return refuse({ code: 'stand-in-unknown', delegation });
  const until = lastDayOf(found);
  if (found.endedOn !== undefined || until < on) return refuse({ code: 'stand-in-over', until });
  const early = disorder(on, 'DelegateDesk', found.on);
  if (early) return refuse(early);
  const { absent, substitute } = found;
  return accept<DeskEvent>({ type: 'DelegationEnded', v: 1, unit, delegation, absent, substitute });
}

function adopt(inForce: DeskState['template'], command: AdoptLetterTemplate): Decision<DeskEvent> {
  const { unit, texts, reason } = command;
  const fault = faultOfTemplate(texts);
  if (fault) return refuse(fault);
  if (!says(reason)) return refuse({ code: 'text-missing', field: 'reason' });
  if (sameTexts(texts, inForce?.texts ?? {})) return refuse({ code: 'template-unchanged' });
  const version = (inForce?.version ?? 0) + 1;
  return accept<DeskEvent>({ type: 'LetterTemplateAdopted', v: 1, unit, version, texts, reason });
}
