import type { PlainDate } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import type { Person, Role } from '../actor';
import { decidedUnder } from '../article';
import type { StrikeClock } from '../clock/clock.types';
import { lapseClocks, strikeClock } from '../clock/clocks';
import { accept, refuse, type CommandEnvelope, type Decision, type DecisionContext } from '../envelope';
import { inOwnTime } from '../adoption/adopt-rules';
import { disorder, misdate } from '../occurrence';
import { mayAct, rolesFor } from '../rights/policy';
import { actingPerson, onlyInPerson } from '../rights/stand-in';
import type { Refusal } from '../refusal';
import type { ActRule } from './acts/act';
import { acknowledgeAssignment, assignProposal, recordContact } from './acts/assignment';
import { decideArbitration, requestArbitration } from './acts/arbitration';
import { addCoHandler, releaseCoHandler } from './acts/co-handling';
import { acceptOpinion, bounceOpinion, submitOpinion, waiveOpinion, withdrawOpinion } from './acts/consultation';
import { archiveCase, correctRating } from './acts/closing';
import { confirmDelivery } from './acts/delivery';
import { dispatchReply, numberReply } from './acts/dispatch';
import { coordinateDisagreement, recordDisagreement } from './acts/disagreement';
import { checkDraft, returnDraft, saveDraft, signersOf, signReply } from './acts/drafting';
import { excludeRating } from './acts/exclusion';
import { confirmJointDraft } from './acts/joint-leads';
import { exemptFromPublication, recordPublication } from './acts/publication';
import { closeDissatisfaction, rateReply } from './acts/rating';
import {
  confirmOrderReceived,
  orderRehandling,
  recordMeeting,
  requestOpinionAgain,
  studyDissatisfaction,
} from './acts/rehandling';
import { consentToReturn, reassignProposal, refuseReturn, requestReturn } from './acts/return';
import { approveContactException, chaseOwner, extendReply, reportForExtension, setOwnDate } from './acts/timing';
import { withdrawProposal } from './acts/withdrawal';
import { answerFor, branchOfClock, branchUnits, focusOn, inBranch } from './branches';
import { correctDay } from './acts/correction';
import { adoptRules } from './adopt';
import { pauseClock, resumeClock } from './acts/pause';
import { claimCase, heldByAnother, reassignWork } from './acts/work';
import { intakeRules } from './intake/intake-rules';
import { mergeMessages, type MergeMessage } from './intake/intake.commands';
import { decideMergeMessage } from './intake/merge';
import { register, registerStub } from './intake/register';
import type { ProposalAct, ProposalCommand } from './proposal.commands';
import type { ProposalEvent } from './proposal.events';
import type { ProposalState } from './proposal.state';
import { FINAL_PHASE } from './phases';
import { succeedUnit } from './succession';
import { relationToProposal } from './relation';

export const actRules: { readonly [T in ProposalAct['type']]: ActRule<Extract<ProposalAct, { type: T }>> } = {
  ...intakeRules,
  AssignProposal: assignProposal,
  RequestReturn: requestReturn,
  ConsentToReturn: consentToReturn,
  RefuseReturn: refuseReturn,
  ReassignProposal: reassignProposal,
  RequestArbitration: requestArbitration,
  DecideArbitration: decideArbitration,
  AddCoHandler: addCoHandler,
  ReleaseCoHandler: releaseCoHandler,
  AcknowledgeAssignment: acknowledgeAssignment,
  RecordContact: recordContact,
  SubmitOpinion: submitOpinion,
  AcceptOpinion: acceptOpinion,
  BounceOpinion: bounceOpinion,
  WithdrawOpinion: withdrawOpinion,
  WaiveOpinion: waiveOpinion,
  RecordDisagreement: recordDisagreement,
  CoordinateDisagreement: coordinateDisagreement,
  SaveDraft: saveDraft,
  ReturnDraft: returnDraft,
  CheckDraft: checkDraft,
  ConfirmJointDraft: confirmJointDraft,
  SignReply: signReply,
  NumberReply: numberReply,
  DispatchReply: dispatchReply,
  ConfirmDelivery: confirmDelivery,
  RateReply: rateReply,
  CloseDissatisfaction: closeDissatisfaction,
  ExcludeRating: excludeRating,
  WithdrawProposal: withdrawProposal,
  ClaimCase: claimCase,
  ReassignWork: reassignWork,
  CorrectDay: correctDay,
  OrderRehandling: orderRehandling,
  StudyDissatisfaction: studyDissatisfaction,
  ConfirmOrderReceived: confirmOrderReceived,
  RequestOpinionAgain: requestOpinionAgain,
  RecordMeeting: recordMeeting,
  CorrectRating: correctRating,
  ArchiveCase: archiveCase,
  ExtendReply: extendReply,
  ReportForExtension: reportForExtension,
  SetOwnDate: setOwnDate,
  PauseClock: pauseClock,
  ResumeClock: resumeClock,
  ApproveContactException: approveContactException,
  ChaseOwner: chaseOwner,
  RecordPublication: recordPublication,
  ExemptFromPublication: exemptFromPublication,
};

/** What follows from a command in this state: events, or one typed refusal. Pure: the same question gives the same answer. */
export const decideProposal = (
  state: ProposalState | undefined,
  envelope: CommandEnvelope<ProposalCommand>,
  context: DecisionContext,
): Decision<ProposalEvent> => decidedUnder(context.rules.pack, decided(state, envelope, context));

function decided(
  state: ProposalState | undefined,
  envelope: CommandEnvelope<ProposalCommand>,
  given: DecisionContext,
): Decision<ProposalEvent> {
  const { command, actor } = envelope;
  const context = inOwnTime(state, given);
  if (command.type === 'StrikeClock') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    return state ? strike(state, command, context.today) : refuse({ code: 'not-registered' });
  }
  if (command.type === 'AdoptRules') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    return state ? adoptRules(state, command, given) : refuse({ code: 'not-registered' });
  }
  if (command.type === 'SucceedUnit') {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    return state ? succeedUnit(state, command, context.today) : refuse({ code: 'not-registered' });
  }
  if (isMergeMessage(command)) {
    if (actor.kind !== 'clock') return refuse({ code: 'not-permitted', act: command.type, allowed: [] });
    return state
      ? decideMergeMessage(state, command, envelope.occurredOn ?? context.today, context)
      : refuse({ code: 'not-registered' });
  }
  if (actor.kind !== 'person')
    return refuse({ code: 'not-permitted', act: command.type, allowed: rolesFor(command.type) });
  const on = envelope.occurredOn ?? context.today;
  if (command.type === 'RegisterProposal' || command.type === 'RegisterSecretStub') {
    if (state) return refuse({ code: 'already-registered' });
    const person = actingPerson(actor, envelope.onBehalfOf);
    const inPerson = onlyInPerson(command.type, actor, envelope.onBehalfOf, 'none');
    if (inPerson) return refuse(inPerson);
    return command.type === 'RegisterProposal'
      ? register({ ...envelope, command }, person, on, context)
      : registerStub({ ...envelope, command }, person, on, context);
  }
  if (!state) return refuse({ code: 'not-registered' });
  return decideAct(state, { ...envelope, command }, actor, on, context);
}

/** A deputy head is named only where the pack lets one sign. */
const rolesUnder = (act: ProposalAct['type'], pack: RulePack): readonly Role[] =>
  rolesFor(act).filter((role) => role !== 'deputy-head' || signersOf(pack).includes(role));

const isMergeMessage = (command: ProposalCommand): command is MergeMessage =>
  mergeMessages.some((type) => type === command.type);

/** The time for a return is a right and no debt: past its last day it is over, and nobody is overdue with it (16). */
function strike(state: ProposalState, command: StrikeClock, today: PlainDate): Decision<ProposalEvent> {
  const unit = branchOfClock(state, command.clockId);
  const view = (unit === undefined ? undefined : focusOn(state, unit)) ?? state;
  const struck = strikeClock(view.clocks, command, today);
  const clock = view.clocks[command.clockId];
  if (!struck.ok || clock?.kind !== 'return' || command.tier !== 'red') return ofAnswer(struck, view);
  const { dueOn, owedBy } = clock;
  return ofAnswer(accept<ProposalEvent>(...lapseClocks(view.clocks, { kinds: ['return'], owedBy }, dueOn)), view);
}

/** What is decided on one answer of several says whose it is. */
const ofAnswer = (decision: Decision<ProposalEvent>, { branch, clocks }: ProposalState): Decision<ProposalEvent> =>
  decision.ok && branch !== undefined ? accept(...inBranch(decision.events, branch, clocks)) : decision;

/** The answer an act is about: the unit's own, the one its command names, or the one named with it. */
function answerMeant(
  state: ProposalState,
  { command, branch }: CommandEnvelope<ProposalAct>,
  person: Person,
): ProposalState | Refusal {
  if (!state.branches) {
    const units = state.assignment ? [state.assignment.lead] : [];
    return branch === undefined || units.includes(branch) ? state : { code: 'branch-unknown', branch, units };
  }
  if ((actRules[command.type] as ActRule<ProposalAct>).about === 'case') return state;
  const units = branchUnits(state);
  const named = 'unit' in command && !units.includes(person.unit) ? command.unit : undefined;
  const view = answerFor(state, person, branch ?? named);
  if (view) return view;
  return branch === undefined
    ? { code: 'branch-unnamed', units, article: '第二十条' }
    : { code: 'branch-unknown', branch, units };
}

function decideAct(
  whole: ProposalState,
  envelope: CommandEnvelope<ProposalAct>,
  actor: Person,
  on: PlainDate,
  context: DecisionContext,
): Decision<ProposalEvent> {
  const { command } = envelope;
  const rule = actRules[command.type] as ActRule<ProposalAct>;
  const article = rule.article === undefined ? {} : { article: rule.article };
  const notPermitted = {
    code: 'not-permitted',
    act: command.type,
    allowed: rolesUnder(command.type, context.rules.pack),
    ...article,
  } as const;
  const person = actingPerson(actor, envelope.onBehalfOf);
  const inPerson = onlyInPerson(command.type, actor, envelope.onBehalfOf, relationToProposal(whole, person));
  if (inPerson) return refuse({ ...inPerson, ...article });
  if (!mayAct(command.type, person.roles, relationToProposal(whole, person))) return refuse(notPermitted);
  const meant = answerMeant(whole, envelope, person);
  if ('code' in meant) return refuse(meant);
  const state = meant;
  const relation = relationToProposal(state, person);
  if (!mayAct(command.type, person.roles, relation)) return refuse(notPermitted);
  const held = heldByAnother(state, person, command.type, relation, envelope.onBehalfOf?.personId);
  if (held) return refuse(held);
  const misdated = misdate(on, envelope.late, context.today);
  if (misdated) return refuse(misdated);
  if (envelope.ifVersion !== undefined && envelope.ifVersion !== state.version)
    return refuse({ code: 'changed-meanwhile', version: state.version, seen: envelope.ifVersion });
  if (state.phase === 'held-outside') return refuse({ code: 'held-outside' });
  if (state.phase === FINAL_PHASE && rule.onceClosed) return refuse(rule.onceClosed(command));
  if (!rule.in.includes(state.phase))
    return refuse({ code: 'wrong-phase', act: command.type, phase: state.phase, allowedIn: rule.in, ...article });
  if (on < state.receivedOn)
    return refuse({ code: 'date-before-receipt', occurredOn: on, receivedOn: state.receivedOn });
  const early = disorder(on, 'AssignProposal', state.assignment?.on);
  if (early) return refuse(early);
  return ofAnswer(rule.decide({ state, whole, command, person, on, envelope, context }), state);
}
