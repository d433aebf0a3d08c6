import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { decidedUnder } from '../article';
import { alreadyAdopted, inOwnTime, recounted, rulesAdopted } from '../adoption/adopt-rules';
import type { AdoptRules } from '../adoption/adoption.commands';
import { stopClocks, strikeClock } from '../clock/clocks';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { disorder, misdate } from '../occurrence';
import type { Refusal } from '../refusal';
import { mayAct, rolesFor } from '../rights/policy';
import { actingPerson, onlyInPerson } from '../rights/stand-in';
import { says } from '../says';
import { succeededBy } from '../succession/succession.types';
import { carryOver } from './carry-over';
import { approveChange, commentOnChange, drop, promisedClock, refuseChange, requestChange } from './change';
import type { CommitmentAct, CommitmentCommand, OpenCommitment } from './commitment.commands';
import type { CommitmentEvent } from './commitment.events';
import { isFinished, type CommitmentState } from './commitment.state';
import { isOwnConfirmation, relationForAct } from './relation';
import { notTold, tellDeputy, tellingOwed } from './telling';

/** What follows from a command on a commitment: events, or one typed refusal. */
export const decideCommitment = (
  state: CommitmentState | undefined,
  envelope: CommandEnvelope<CommitmentCommand>,
  context: DecisionContext,
): Decision<CommitmentEvent> => decidedUnder(context.rules.pack, decided(state, envelope, context));

function decided(
  state: CommitmentState | undefined,
  envelope: CommandEnvelope<CommitmentCommand>,
  given: DecisionContext,
): Decision<CommitmentEvent> {
  const { command, actor } = envelope;
  const context = inOwnTime(state, given);
  const on = envelope.occurredOn ?? context.today;
  if (command.type === 'OpenCommitment' || command.type === 'StrikeClock') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    if (command.type === 'OpenCommitment')
      return state ? refuse({ code: 'already-registered' }) : open(command, on, context);
    return state ? strikeClock(state.clocks, command, context.today) : refuse({ code: 'not-registered' });
  }
  if (!state) return refuse({ code: 'not-registered' });
  if (command.type === 'AdoptRules')
    return actor.kind === 'clock'
      ? adoptRules(state, command, given)
      : refuse({ code: 'not-permitted', act: command.type, allowed: [] });
  if (command.type === 'SucceedUnit') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    if (isFinished(state)) return refuse({ code: 'case-over', phase: state.status });
    return [state.responsibleUnit, state.lead].includes(command.from)
      ? accept<CommitmentEvent>(succeededBy(command))
      : refuse({ code: 'unit-has-no-part', unit: command.from });
  }
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const person = actingPerson(actor, envelope.onBehalfOf);
  if (context.rules.pack.gates.fulfilmentConfirmedByAnotherUnit && isOwnConfirmation(state, person, command.type))
    return refuse({ code: 'confirmed-by-own-unit', unit: person.unit });
  const relation = relationForAct(state, person, command.type);
  const inPerson = onlyInPerson(command.type, actor, envelope.onBehalfOf, relation);
  if (inPerson) return refuse({ ...inPerson, article: '第二十四条' });
  if (!mayAct(command.type, person.roles, relation))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type), article: '第二十四条' });
  const misdated = misdate(on, envelope.late, context.today);
  if (misdated) return refuse(misdated);
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== state.version)
    return refuse({ code: 'changed-meanwhile', version: state.version, seen: envelope.ifVersion });
  const early = disorder(on, 'OpenCommitment', state.openedOn);
  if (early) return refuse(early);
  return decideAct(state, command, person, on, context);
}

/** A promised date stays; its warnings follow the days off. */
function adoptRules(
  state: CommitmentState,
  command: AdoptRules,
  { today, rules: began }: DecisionContext,
): Decision<CommitmentEvent> {
  const known = alreadyAdopted(state, command, began);
  if (known) return refuse(known);
  const { adopted, clocks } = state;
  return accept<CommitmentEvent>(
    rulesAdopted(state, command),
    ...recounted(clocks, { began, adopted, command, today, dayOf: () => undefined }),
  );
}

function open(command: OpenCommitment, on: PlainDate, context: DecisionContext): Decision<CommitmentEvent> {
  const { type: _type, ...facts } = command;
  const { pack } = context.rules;
  return accept<CommitmentEvent>(
    { type: 'CommitmentOpened', v: 1, ...facts, pack: `${pack.id}@${pack.version}` },
    ...promisedClock(command, command.dueOn, on, { today: context.today, rules: context.rules, running: {} }),
  );
}

function decideAct(
  state: CommitmentState,
  command: CommitmentAct,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<CommitmentEvent> {
  switch (command.type) {
    case 'ReportProgress':
      if (state.status !== 'open') return refuse({ code: 'commitment-not-open', status: state.status });
      if (!says(command.text)) return refuse({ code: 'text-missing', field: 'text', article: '第二十四条' });
      return accept<CommitmentEvent>(
        {
          type: 'ProgressReported',
          v: 1,
          text: command.text,
          ...(command.evidence === undefined ? {} : { evidence: command.evidence }),
        },
        ...tellingOwed(context.rules.pack, 'progress'),
      );
    case 'ReportFulfilment':
      if (state.status !== 'open') return refuse({ code: 'commitment-not-open', status: state.status });
      if (!says(command.evidence)) return refuse({ code: 'text-missing', field: 'evidence', article: '第二十四条' });
      return accept<CommitmentEvent>(
        { type: 'FulfilmentReported', v: 1, evidence: command.evidence },
        ...stopClocks(state.clocks, { kinds: ['commitment'] }, on),
        ...tellingOwed(context.rules.pack, 'fulfilled'),
      );
    case 'ConfirmFulfilment': {
      const unready = notToBeConfirmed(state, on) ?? notTold(state, command.type, context.rules.pack);
      if (unready) return refuse(unready);
      return accept<CommitmentEvent>({
        type: 'FulfilmentConfirmed',
        v: 1,
        confirmedBy: person.personId,
        unit: person.unit,
        remark: command.remark,
      });
    }
    case 'RejectFulfilment': {
      const unready = notToBeConfirmed(state, on);
      if (unready) return refuse(unready);
      if (!says(command.reason)) return refuse({ code: 'text-missing', field: 'reason', article: '第二十四条' });
      return accept<CommitmentEvent>(
        {
          type: 'FulfilmentRejected',
          v: 1,
          rejectedBy: person.personId,
          unit: person.unit,
          reason: command.reason,
        },
        ...promisedClock(state, state.dueOn, on, {
          today: context.today,
          rules: context.rules,
          running: state.clocks,
        }),
      );
    }
    case 'RequestCommitmentChange':
      return requestChange(state, command, person, on, context);
    case 'ApproveCommitmentChange':
      return approveChange(state, command, person, on, context);
    case 'RefuseCommitmentChange':
      return refuseChange(state, command, person, on);
    case 'DropCommitment':
      return drop(state, command, person, on, context);
    case 'CarryOverCommitment':
      return carryOver(state, command, person, on);
    case 'CommentOnChange':
      return commentOnChange(state, command, person, on);
    case 'TellDeputy':
      return tellDeputy(state, command, person, context);
  }
}

/** Only what was reported can be confirmed or rejected, and not before the day of the report. */
function notToBeConfirmed(state: CommitmentState, on: PlainDate): Refusal | undefined {
  if (isFinished(state)) return { code: 'commitment-not-open', status: state.status };
  if (state.status === 'open') return { code: 'fulfilment-not-reported' };
  return disorder(on, 'ReportFulfilment', state.fulfilledOn);
}
