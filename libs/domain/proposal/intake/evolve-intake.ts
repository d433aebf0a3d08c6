import type { PlainDate } from '@banli/calendar';
import type { Recorded } from '../../envelope';
import { divide } from '../branches';
import { roundOver } from '../evolve-after-reply';
import type { PersonId, StreamId } from '../../identity';
import type { ProposalState } from '../proposal.state';
import type { ProposalEvent, ProposalRegistered } from '../proposal.events';
import type { IntakeEvent, SecretStubRegistered } from './intake.events';
import type { Intake } from './intake.state';
import type { MergeEvent } from './merge.events';

/** What a registration tells of the submission. */
export function intakeOf({ delegation, motion, checkedBy, coSignatures, coSigners }: ProposalRegistered): Intake {
  return {
    ...(delegation ? { delegation } : {}),
    ...(motion ? { motion } : {}),
    ...(checkedBy === undefined ? {} : { checkedBy }),
    ...(coSignatures?.on === 'paper' ? { coSignatureScan: coSignatures.scan } : {}),
    ...(coSignatures?.on === 'platform' ? { coSignatures: Object.fromEntries(coSigners.map((one) => [one, {}])) } : {}),
  };
}

/** A stub has the shape of a proposal, and nothing in it. */
export function evolveStub(event: SecretStubRegistered, recorded: Recorded<ProposalEvent>): ProposalState {
  const { key, holder, paperPlace, assigningBody, supervisingBody, receivedOn, pack } = event;
  return {
    head: recorded.seq,
    version: recorded.seq,
    phase: 'held-outside',
    key,
    title: '',
    text: '',
    requests: [],
    leadProposer: '' as PersonId,
    coSigners: [],
    assigningBody,
    supervisingBody,
    receivedOn,
    pack,
    intake: { secret: { holder, paperPlace } },
    disagreements: {},
    returns: {},
    awaitingReassignment: false,
    acknowledged: {},
    contacts: 0,
    opinions: {},
    dispatches: {},
    promised: [],
    clocks: {},
    round: 1,
    rounds: [],
  };
}

export function evolveIntake(state: ProposalState, event: IntakeEvent, on: PlainDate): ProposalState {
  const intake = state.intake ?? {};
  switch (event.type) {
    case 'CoSignatureConfirmed': {
      const coSignatures = { ...intake.coSignatures, [event.coSigner]: { confirmedOn: on } };
      return { ...state, intake: { ...intake, coSignatures } };
    }
    case 'CoSignerRemoved':
      return { ...state, coSigners: state.coSigners.filter((one) => one !== event.coSigner) };
    case 'ProposalAccepted':
      return { ...state, phase: 'reviewed', intake: { ...intake, acceptedOn: on } };
    case 'DeputyInformedOfReview': {
      const { ground, manner, explanation } = event;
      return { ...state, intake: { ...intake, told: { on, ground, manner, explanation } } };
    }
    case 'ProposalSentBack':
      return {
        ...state,
        phase: 'closed',
        closedOn: on,
        intake: { ...intake, ended: { how: 'sent-back', on, reasons: event.reasons } },
      };
    case 'ProposalPassedOn': {
      const { reasons, to } = event;
      return {
        ...state,
        phase: 'closed',
        closedOn: on,
        intake: { ...intake, ended: { how: 'passed-on', on, reasons, to } },
      };
    }
  }
}

export function evolveMerge(
  state: ProposalState,
  event: MergeEvent,
  { occurredOn: on, seq }: Recorded<unknown>,
): ProposalState {
  const intake = state.intake ?? {};
  const { merge, mergedIn = [] } = intake;
  switch (event.type) {
    case 'ProposersInformedOfMerge': {
      const before = merge?.into === event.into ? merge.told : {};
      const told = { ...before, ...Object.fromEntries(event.told.map((one) => [one, on])) };
      return { ...state, intake: { ...intake, merge: { into: event.into, told } } };
    }
    case 'ProposalMerged': {
      const merged = { on, seq, reasons: event.reasons };
      return { ...state, phase: 'merged', intake: { ...intake, merge: { ...toldOf(intake, event.into), merged } } };
    }
    case 'MergeUndone': {
      return { ...state, phase: 'reviewed', intake: { ...intake, merge: toldOf(intake, event.into) } };
    }
    case 'AnsweredWithMain':
      return merge
        ? { ...state, phase: 'closed', closedOn: on, intake: { ...intake, merge: { ...merge, answeredOn: on } } }
        : { ...state, phase: 'closed' };
    case 'AssignedWithMain': {
      const { type: _type, v: _v, main: _main, separateUnits, ...assignment } = event;
      const assigned = { ...state, assignment: { ...assignment, coHandlers: [], difficult: false } };
      return separateUnits ? divide(assigned, separateUnits) : assigned;
    }
    case 'ReplySentWithMain': {
      const { main, round, reply } = event;
      const another = Object.keys(state.dispatches).length > 0 ? roundOver(state) : state;
      return { ...another, phase: 'sent', replyNumber: reply, letterOfMain: { main, round } };
    }
    case 'ProposalMergedIn': {
      const { merged: stream, leadProposer, coSigners, liaisonGroup } = event;
      const group = liaisonGroup === undefined ? {} : { liaisonGroup };
      return {
        ...state,
        intake: { ...intake, mergedIn: [...mergedIn, { stream, leadProposer, coSigners, ...group }] },
      };
    }
    case 'MergedProposalLeft':
      return {
        ...state,
        intake: { ...intake, mergedIn: mergedIn.filter(({ stream }) => stream !== event.merged) },
      };
  }
}

const toldOf = ({ merge }: Intake, into: StreamId): NonNullable<Intake['merge']> => ({
  into,
  told: merge?.into === into ? merge.told : {},
});
