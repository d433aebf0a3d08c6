import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { strikeClock } from '../clock/clocks';
import { succeededBy } from '../succession/succession.types';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { disorder, misdate } from '../occurrence';
import { mayAct, rolesFor, type Relation } from '../rights/policy';
import { actingPerson, onlyInPerson } from '../rights/stand-in';
import {
  acceptDuty,
  chaseDuty,
  closeOversight,
  recordInspection,
  recordYearlyState,
  rejectDuty,
  reportDuty,
} from './duties';
import { openOversight, streamOfOpening } from './openings';
import { recordPrinted, voteOnReport } from './reports';
import { isOversightOpening, type OversightAct, type OversightCommand } from './oversight.commands';
import type { OversightEvent } from './oversight.events';
import { relationToOversight, type OversightState } from './oversight.state';

/** What follows from a command in a matter of oversight: events, or one typed refusal. */
export function decideOversight(
  state: OversightState | undefined,
  envelope: CommandEnvelope<OversightCommand>,
  context: DecisionContext,
): Decision<OversightEvent> {
  const { command, actor, onBehalfOf } = envelope;
  if (command.type === 'StrikeClock') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    return state ? strikeClock(state.clocks, command, context.today) : refuse({ code: 'not-registered' });
  }
  if (command.type === 'SucceedUnit') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    if (!state) return refuse({ code: 'not-registered' });
    if (state.closed) return refuse({ code: 'oversight-closed', closedOn: state.closed.on });
    const { from, to } = command;
    if (!(from in state.duties)) return refuse({ code: 'unit-has-no-part', unit: from });
    return to in state.duties
      ? refuse({ code: 'successor-has-part', unit: to })
      : accept<OversightEvent>(succeededBy(command));
  }
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const person = actingPerson(actor, onBehalfOf);
  const relation = relationFor(state, command, person);
  if (relation === undefined) return refuse({ code: 'not-registered' });
  const inPerson = onlyInPerson(command.type, actor, onBehalfOf, relation);
  if (inPerson) return refuse(inPerson);
  if (!mayAct(command.type, person.roles, relation))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const on = envelope.occurredOn ?? context.today;
  const misdated = misdate(on, envelope.late, context.today);
  if (misdated) return refuse(misdated);
  if (isOversightOpening(command))
    return state
      ? refuse({ code: 'oversight-exists', stream: streamOfOpening(command) })
      : openOversight(command, on, context);
  if (!state) return refuse({ code: 'not-registered' });
  if (state.closed) return refuse({ code: 'oversight-closed', closedOn: state.closed.on });
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== state.version)
    return refuse({ code: 'changed-meanwhile', version: state.version, seen: envelope.ifVersion });
  const early = disorder(on, 'OpenOversight', state.openedOn);
  if (early) return refuse(early);
  return decideAct(state, command, person, on, context);
}

/** Whoever begins a matter is of the body that keeps it, or a stranger; undefined where there is nothing to act on. */
function relationFor(state: OversightState | undefined, command: OversightAct, person: Person): Relation | undefined {
  if (isOversightOpening(command)) return person.unit === command.body ? 'supervising-body' : 'other-unit';
  return state && relationToOversight(state, person);
}

function decideAct(
  state: OversightState,
  command: Exclude<OversightAct, { readonly body: unknown }>,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<OversightEvent> {
  switch (command.type) {
    case 'RecordInspection':
      return recordInspection(state, command, on, context);
    case 'ReportDuty':
      return reportDuty(state, command, person, on);
    case 'AcceptDuty':
      return acceptDuty(state, command, on);
    case 'VoteOnReport':
      return voteOnReport(state, command, on);
    case 'RecordReportPrinted':
      return recordPrinted(state, command);
    case 'RejectDuty':
      return rejectDuty(state, command, on, context);
    case 'RecordYearlyState':
      return recordYearlyState(state, command, on);
    case 'ChaseDuty':
      return chaseDuty(state, command, on);
    case 'CloseOversight':
      return closeOversight(state, command, on);
  }
}
