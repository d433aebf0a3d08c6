import { decidedUnder } from '../article';
import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { alreadyAdopted, inOwnTime, recounted, rulesAdopted } from '../adoption/adopt-rules';
import type { AdoptRules } from '../adoption/adoption.commands';
import { strikeClock } from '../clock/clocks';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { disorder, misdate } from '../occurrence';
import { mayAct, rolesFor } from '../rights/policy';
import { actingPerson, onlyInPerson } from '../rights/stand-in';
import { succeededBy } from '../succession/succession.types';
import { convertResult } from './convert';
import type {
  CloseFulfilmentRound,
  FulfilmentAct,
  FulfilmentCommand,
  JoinFulfilmentRound,
  OpenFulfilmentRound,
} from './fulfilment.commands';
import type { FulfilmentEvent } from './fulfilment.events';
import { relationToRound, type FulfilmentState } from './fulfilment.state';
import { confirmDelivery, sendNotice, submitLedger } from './notices';
import { chase, exclude, rate, recordMeeting } from './rating';
import { closeRound, joinRound, openRound } from './round';
import type { StrikeClock } from '../clock/clock.types';

/** What follows from a command in a yearly round: events, or one typed refusal. */
export const decideFulfilment = (
  state: FulfilmentState | undefined,
  envelope: CommandEnvelope<FulfilmentCommand>,
  context: DecisionContext,
): Decision<FulfilmentEvent> => decidedUnder(context.rules.pack, decided(state, envelope, context));

function decided(
  state: FulfilmentState | undefined,
  envelope: CommandEnvelope<FulfilmentCommand>,
  given: DecisionContext,
): Decision<FulfilmentEvent> {
  const { command, actor } = envelope;
  const context = inOwnTime(state, given);
  const on = envelope.occurredOn ?? context.today;
  if (isOfTheClock(command)) {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    return decideByClock(state, command, on, context);
  }
  if (!state) return refuse({ code: 'not-registered' });
  if (command.type === 'AdoptRules')
    return actor.kind === 'clock'
      ? adoptRules(state, command, given)
      : refuse({ code: 'not-permitted', act: command.type, allowed: [] });
  if (command.type === 'SucceedUnit') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    if (state.status === 'closed') return refuse({ code: 'round-closed', year: state.year });
    return command.from === state.unit
      ? accept<FulfilmentEvent>(succeededBy(command))
      : refuse({ code: 'unit-has-no-part', unit: command.from });
  }
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const person = actingPerson(actor, envelope.onBehalfOf);
  const relation = relationToRound(state, person);
  const inPerson = onlyInPerson(command.type, actor, envelope.onBehalfOf, relation);
  if (inPerson) return refuse({ ...inPerson, article: '第二十八条' });
  if (!mayAct(command.type, person.roles, relation))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type), article: '第二十八条' });
  const misdated = misdate(on, envelope.late, context.today);
  if (misdated) return refuse(misdated);
  if (state.status === 'closed') return refuse({ code: 'round-closed', year: state.year });
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== state.version)
    return refuse({ code: 'changed-meanwhile', version: state.version, seen: envelope.ifVersion });
  const early = disorder(on, 'OpenFulfilmentRound', state.openedOn);
  if (early) return refuse(early);
  return decideAct(state, command, person, on, context);
}

/** The window is the calendar's own; ratings are counted. */
function adoptRules(
  state: FulfilmentState,
  command: AdoptRules,
  { today, rules: began }: DecisionContext,
): Decision<FulfilmentEvent> {
  const known = alreadyAdopted(state, command, began);
  if (known) return refuse(known);
  const { adopted, clocks } = state;
  return accept<FulfilmentEvent>(
    rulesAdopted(state, command),
    ...recounted(clocks, { began, adopted, command, today, dayOf: () => undefined }),
  );
}

type ByClock = OpenFulfilmentRound | JoinFulfilmentRound | CloseFulfilmentRound | StrikeClock;

const isOfTheClock = (command: FulfilmentCommand): command is ByClock =>
  ['OpenFulfilmentRound', 'JoinFulfilmentRound', 'CloseFulfilmentRound', 'StrikeClock'].includes(command.type);

function decideByClock(
  state: FulfilmentState | undefined,
  command: ByClock,
  on: PlainDate,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  if (command.type === 'OpenFulfilmentRound')
    return state ? refuse({ code: 'already-registered' }) : openRound(command, on, context);
  if (!state) return refuse({ code: 'not-registered' });
  switch (command.type) {
    case 'JoinFulfilmentRound':
      return joinRound(state, command, on, context);
    case 'CloseFulfilmentRound':
      return closeRound(state, command, context);
    case 'StrikeClock':
      return strikeClock(state.clocks, command, context.today);
  }
}

function decideAct(
  state: FulfilmentState,
  command: FulfilmentAct,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<FulfilmentEvent> {
  switch (command.type) {
    case 'SendFulfilmentNotice':
      return sendNotice(state, command, on);
    case 'SubmitLedger':
      return submitLedger(state, command, on);
    case 'ConfirmNoticeDelivery':
      return confirmDelivery(state, command, person, on, context);
    case 'RateFulfilment':
      return rate(state, command, person, on, context);
    case 'ChaseRater':
      return chase(state, command, on);
    case 'ExcludeFulfilmentRating':
      return exclude(state, command, on);
    case 'RecordFulfilmentMeeting':
      return recordMeeting(state, command, on);
    case 'ConvertResult':
      return convertResult(state, command, person, context);
  }
}
