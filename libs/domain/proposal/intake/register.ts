import type { PlainDate } from '@banli/calendar';
import type { Person } from '../../actor';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../../envelope';
import { malformedKeyPart, type ProposalKey } from '../../identity';
import { misdate } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { mayAct, rolesFor } from '../../rights/policy';
import { says } from '../../says';
import type { RegisterProposal } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { RegisterSecretStub } from './intake.commands';

/** Begins the life of a proposal: by one deputy, by several, or by a delegation (8). */
export function register(
  { command, late }: CommandEnvelope<RegisterProposal>,
  person: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<ProposalEvent> {
  const unfit = unfitToBegin(command, person, on, { late, today: context.today });
  if (unfit) return refuse(unfit);
  for (const field of ['title', 'text'] as const)
    if (!says(command[field])) return refuse({ code: 'text-missing', field, article: '第九条' });
  const { leadProposer, coSigners } = command;
  if (coSigners.includes(leadProposer)) return refuse({ code: 'lead-proposer-among-co-signers', person: leadProposer });
  const twice = coSigners.find((deputy, index) => coSigners.indexOf(deputy) !== index);
  if (twice !== undefined) return refuse({ code: 'co-signer-twice', person: twice });
  const { pack } = context.rules;
  const missubmitted = misSubmitted(command, pack.gates.delegationInSessionOnly);
  if (missubmitted) return refuse(missubmitted);
  const { delegation, motion, coSignatures, checkedBy } = command;
  return accept<ProposalEvent>(
    {
      type: 'ProposalRegistered',
      v: 1,
      key: command.key,
      title: command.title,
      text: command.text,
      requests: command.requests,
      leadProposer,
      coSigners,
      assigningBody: person.unit,
      supervisingBody: command.supervisingBody,
      inSession: command.inSession,
      receivedOn: on,
      pack: `${pack.id}@${pack.version}`,
      ...(delegation ? { delegation } : {}),
      ...(motion ? { motion } : {}),
      ...(coSignatures ? { coSignatures } : {}),
      ...(checkedBy === undefined ? {} : { checkedBy }),
    },
    ...startClocks(
      // In session the secretariat assigns as the session goes: the limit is for the recess (13).
      { event: 'received', on, owing: { 'assigning-body': command.inSession ? [] : [person.unit] } },
      { today: context.today, rules: context.rules, running: {} },
    ),
  );
}

/** Takes the number out of use for a text that never enters; its limits run where the paper is. */
export function registerStub(
  { command, late }: CommandEnvelope<RegisterSecretStub>,
  person: Person,
  on: PlainDate,
  { today, rules }: DecisionContext,
): Decision<ProposalEvent> {
  const unfit = unfitToBegin(command, person, on, { late, today });
  if (unfit) return refuse(unfit);
  const { key, holder, paperPlace, supervisingBody } = command;
  if (!says(paperPlace)) return refuse({ code: 'text-missing', field: 'paperPlace' });
  return accept<ProposalEvent>({
    type: 'SecretStubRegistered',
    v: 1,
    key,
    holder,
    paperPlace,
    assigningBody: person.unit,
    supervisingBody,
    receivedOn: on,
    pack: `${rules.pack.id}@${rules.pack.version}`,
  });
}

type Beginning = { readonly type: 'RegisterProposal' | 'RegisterSecretStub'; readonly key: ProposalKey };

function unfitToBegin(
  { type, key }: Beginning,
  person: Person,
  on: PlainDate,
  { late, today }: { readonly late: CommandEnvelope<unknown>['late']; readonly today: PlainDate },
): Refusal | undefined {
  if (!mayAct(type, person.roles, 'none'))
    return { code: 'not-permitted', act: type, allowed: rolesFor(type), article: '第十三条' };
  const misdated = misdate(on, late, today);
  if (misdated) return misdated;
  const malformed = malformedKeyPart(key);
  return malformed && { code: 'malformed-key', part: malformed };
}

function misSubmitted(command: RegisterProposal, inSessionOnly: boolean): Refusal | undefined {
  const { delegation, motion, coSignatures } = command;
  if (delegation) {
    if (inSessionOnly && !command.inSession) return { code: 'delegation-in-recess', article: '第八条' };
    if (!says(delegation.headSignature))
      return { code: 'text-missing', field: 'delegation.headSignature', article: '第八条' };
    if (command.coSigners.length > 0) return { code: 'delegation-with-co-signers', article: '第八条' };
  }
  for (const field of ['reference', 'decision'] as const)
    if (motion && !says(motion[field])) return { code: 'text-missing', field: `motion.${field}`, article: '第十一条' };
  if (coSignatures?.on === 'paper' && !says(coSignatures.scan))
    return { code: 'text-missing', field: 'coSignatures.scan', article: '第八条' };
  return undefined;
}
