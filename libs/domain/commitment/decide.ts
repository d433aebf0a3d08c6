import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { stopClocks, strikeClock } from '../clock/clocks';
import { startClocks } from '../clock/start-clocks';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { disorder, misdate } from '../occurrence';
import { mayAct, rolesFor } from '../rights/policy';
import { says } from '../says';
import type { CommitmentAct, CommitmentCommand, OpenCommitment } from './commitment.commands';
import type { CommitmentEvent } from './commitment.events';
import type { CommitmentState } from './commitment.state';
import { isOwnConfirmation, relationForAct } from './relation';

/** What follows from a command on a commitment: events, or one typed refusal. */
export function decideCommitment(
  state: CommitmentState | undefined,
  envelope: CommandEnvelope<CommitmentCommand>,
  context: DecisionContext,
): Decision<CommitmentEvent> {
  const { command, actor } = envelope;
  const on = envelope.occurredOn ?? context.today;
  if (command.type === 'OpenCommitment' || command.type === 'StrikeClock') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    if (command.type === 'OpenCommitment')
      return state ? refuse({ code: 'already-registered' }) : open(command, on, context);
    return state ? strikeClock(state.clocks, command, context.today) : refuse({ code: 'not-registered' });
  }
  if (!state) return refuse({ code: 'not-registered' });
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  if (context.rules.pack.gates.fulfilmentConfirmedByAnotherUnit && isOwnConfirmation(state, actor, command.type))
    return refuse({ code: 'confirmed-by-own-unit', unit: actor.unit });
  if (!mayAct(command.type, actor.roles, relationForAct(state, actor, command.type)))
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type), article: '第二十四条' });
  const misdated = misdate(on, envelope.late, context.today);
  if (misdated) return refuse(misdated);
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== state.version)
    return refuse({ code: 'changed-meanwhile', version: state.version, seen: envelope.ifVersion });
  const early = disorder(on, 'OpenCommitment', state.openedOn);
  if (early) return refuse(early);
  return decideAct(state, command, actor, on);
}

function open(command: OpenCommitment, on: PlainDate, context: DecisionContext): Decision<CommitmentEvent> {
  const { type: _type, ...facts } = command;
  const { pack } = context.rules;
  return accept<CommitmentEvent>(
    { type: 'CommitmentOpened', v: 1, ...facts, pack: `${pack.id}@${pack.version}` },
    ...startClocks(
      {
        event: 'promised',
        on: command.dueOn,
        promisedOn: on,
        owing: { 'responsible-unit': [command.responsibleUnit] },
      },
      { today: context.today, rules: context.rules, running: {} },
    ),
  );
}

function decideAct(
  state: CommitmentState,
  command: CommitmentAct,
  person: Person,
  on: PlainDate,
): Decision<CommitmentEvent> {
  switch (command.type) {
    case 'ReportProgress':
      if (state.status !== 'open') return refuse({ code: 'commitment-not-open', status: state.status });
      if (!says(command.text)) return refuse({ code: 'text-missing', field: 'text', article: '第二十四条' });
      return accept<CommitmentEvent>({ type: 'ProgressReported', v: 1, text: command.text });
    case 'ReportFulfilment':
      if (state.status !== 'open') return refuse({ code: 'commitment-not-open', status: state.status });
      if (!says(command.evidence)) return refuse({ code: 'text-missing', field: 'evidence', article: '第二十四条' });
      return accept<CommitmentEvent>(
        { type: 'FulfilmentReported', v: 1, evidence: command.evidence },
        ...stopClocks(state.clocks, { kinds: ['commitment'] }, on),
      );
    case 'ConfirmFulfilment': {
      if (state.status === 'fulfilled') return refuse({ code: 'commitment-not-open', status: state.status });
      if (state.status === 'open') return refuse({ code: 'fulfilment-not-reported' });
      const early = disorder(on, 'ReportFulfilment', state.fulfilledOn);
      if (early) return refuse(early);
      return accept<CommitmentEvent>({
        type: 'FulfilmentConfirmed',
        v: 1,
        confirmedBy: person.personId,
        unit: person.unit,
        remark: command.remark,
      });
    }
  }
}
