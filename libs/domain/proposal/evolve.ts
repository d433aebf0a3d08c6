import type { PlainDate } from '@banli/calendar';
import { adoptedAfter } from '../adoption/adopt-rules';
import { evolveClocks } from '../clock/clocks';
import type { Recorded } from '../envelope';
import { branchOfClock, divide, focusOn, inEachBranch, withBranch } from './branches';
import { evolveAfterReply } from './evolve-after-reply';
import { evolveAgreement } from './evolve-agreement';
import { evolveCoHandling } from './evolve-co-handling';
import { evolveIntake, evolveMerge, evolveStub, intakeOf } from './intake/evolve-intake';
import type { SecretStubRegistered } from './intake/intake.events';
import { evolveTiming } from './evolve-timing';
import { evolvePublication } from './evolve-publication';
import { evolveRating } from './evolve-rating';
import { evolveReturn } from './evolve-return';
import { evolveWork, keepDays } from './evolve-work';
import { evolveSuccession } from './succession';
import { latestOpinionClock } from './opinion-clock';
import type { Opinion, ProposalState } from './proposal.state';
import type { ProposalEvent, ProposalRegistered, ReplyArrived, ReplyDelivered } from './proposal.events';

/** The state after one recorded event. Total: a forgotten event does not compile. */
export function evolveProposal(state: ProposalState | undefined, recorded: Recorded<ProposalEvent>): ProposalState {
  const { event } = recorded;
  if (event.type === 'ProposalRegistered') return registered(event, recorded);
  if (event.type === 'SecretStubRegistered') return evolveStub(event, recorded);
  if (!state) throw new RangeError(`${recorded.stream} begins with ${event.type} instead of ProposalRegistered`);
  const next = evolveAnswers(state, recorded, event);
  return {
    ...next,
    head: recorded.seq,
    version: recorded.actor.kind === 'person' ? recorded.seq : state.version,
  };
}

type LaterEvent = Exclude<ProposalEvent, ProposalRegistered | SecretStubRegistered>;

/** An event changes the answer it is about; one that is about none changes the whole. */
function evolveAnswers(state: ProposalState, recorded: Recorded<ProposalEvent>, event: LaterEvent): ProposalState {
  const unit = event.branch ?? ('clockId' in event ? branchOfClock(state, event.clockId) : undefined);
  const view = unit === undefined ? undefined : focusOn(state, unit);
  if (unit !== undefined && view) return withBranch(state, unit, applied(view, recorded, event));
  const whole = applied(state, recorded, event);
  if (event.type === 'ProposalAssigned' && event.separateUnits) return divide(whole, event.separateUnits);
  const ends = event.type === 'ProposalWithdrawn' || event.type === 'CaseArchived';
  return ends ? inEachBranch(whole, (one) => applied(one, recorded, event)) : whole;
}

function applied(state: ProposalState, recorded: Recorded<ProposalEvent>, event: LaterEvent): ProposalState {
  const next = apply(state, recorded, event);
  return next === state ? state : keepDays(next, recorded);
}

function registered(event: ProposalRegistered, recorded: Recorded<ProposalEvent>): ProposalState {
  return {
    head: recorded.seq,
    version: recorded.seq,
    phase: 'received',
    key: event.key,
    title: event.title,
    text: event.text,
    requests: event.requests,
    leadProposer: event.leadProposer,
    coSigners: event.coSigners,
    assigningBody: event.assigningBody,
    supervisingBody: event.supervisingBody,
    receivedOn: event.receivedOn,
    pack: event.pack,
    intake: intakeOf(event),
    disagreements: {},
    returns: {},
    awaitingReassignment: false,
    acknowledged: {},
    contacts: 0,
    opinions: {},
    dispatches: {},
    promised: [],
    round: 1,
    rounds: [],
    clocks: {},
  };
}

function apply(state: ProposalState, recorded: Recorded<ProposalEvent>, event: LaterEvent): ProposalState {
  const on = recorded.occurredOn;
  switch (event.type) {
    case 'ProposalAssigned':
      return {
        ...state,
        phase: 'assigned',
        assignment: {
          on,
          lead: event.lead,
          coHandlers: event.coHandlers,
          statutoryCopies: event.statutoryCopies,
          difficult: event.difficult !== undefined,
          ...(event.manner === undefined ? {} : { manner: event.manner }),
          ...(event.joint === undefined ? {} : { joint: event.joint }),
          ...(event.contents === undefined ? {} : { contents: event.contents }),
        },
        opinions: Object.fromEntries(
          event.coHandlers.map((unit): [string, Opinion] => [unit, { unit, status: 'requested' }]),
        ),
      };
    case 'CoSignatureConfirmed':
    case 'CoSignerRemoved':
    case 'ProposalAccepted':
    case 'DeputyInformedOfReview':
    case 'ProposalSentBack':
    case 'ProposalPassedOn':
      return evolveIntake(state, event, on);
    case 'ProposersInformedOfMerge':
    case 'ProposalMerged':
    case 'MergeUndone':
    case 'AnsweredWithMain':
    case 'AssignedWithMain':
    case 'ReplySentWithMain':
    case 'ProposalMergedIn':
    case 'MergedProposalLeft':
      return evolveMerge(state, event, recorded);
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'ArbitrationRequested':
    case 'ArbitrationDecided':
    case 'ProposalReassigned':
      return evolveReturn(state, event, recorded);
    case 'CoHandlerAdded':
    case 'CoHandlerReleased':
      return evolveCoHandling(state, event);
    case 'DisagreementRecorded':
    case 'DisagreementCoordinated':
    case 'DraftReturned':
      return evolveAgreement(state, event, on);
    case 'CaseClaimed':
    case 'WorkReassigned':
    case 'DayCorrected':
      return evolveWork(state, event, on);
    case 'AssignmentAcknowledged':
      return {
        ...state,
        phase: event.unit === state.assignment?.lead ? 'in-hand' : state.phase,
        acknowledged: { ...state.acknowledged, [event.unit]: on },
      };
    case 'DeputyContacted':
      return {
        ...state,
        contacts: state.contacts + 1,
        ...(event.about === 'extension' ? { extension: { ...state.extension, toldOn: on } } : {}),
      };
    case 'OpinionSubmitted': {
      const { unit, text } = event;
      const due = latestOpinionClock(state.clocks, unit);
      const late = due !== undefined && on > due.dueOn;
      const { bounce } = state.opinions[unit] ?? {};
      const opinion: Opinion = { unit, status: 'submitted', text, submittedOn: on, late };
      return withOpinion(state, bounce ? { ...opinion, bounce } : opinion);
    }
    case 'OpinionSupplemented': {
      const opinion = state.opinions[event.unit];
      const { files, commitments } = event;
      return opinion ? withOpinion(state, { ...opinion, files, commitments }) : state;
    }
    case 'OpinionBounced': {
      const opinion = state.opinions[event.unit];
      const bounce = { on, ground: event.ground, note: event.note };
      return opinion ? withOpinion(state, { ...opinion, status: 'bounced', bounce }) : state;
    }
    case 'OpinionWithdrawn': {
      const { unit } = event;
      const { bounce } = state.opinions[unit] ?? {};
      return withOpinion(state, { unit, status: event.after, ...(bounce ? { bounce } : {}) });
    }
    case 'OpinionWaived': {
      const opinion = state.opinions[event.unit];
      const waiver = { on, reason: event.reason };
      return opinion ? withOpinion(state, { ...opinion, status: 'waived', waiver }) : state;
    }
    case 'OpinionAccepted': {
      const opinion = state.opinions[event.unit];
      return opinion ? withOpinion(state, { ...opinion, status: 'accepted' }) : state;
    }
    case 'DraftSaved':
      return {
        ...state,
        phase: 'drafted',
        draft: {
          version: event.version,
          author: event.author,
          content: event.content,
          contentHash: event.contentHash,
          ...(recorded.onBehalfOf === undefined ? {} : { writtenFor: recorded.onBehalfOf }),
          savedOn: on,
        },
      };
    case 'DraftAttached':
      return state.draft ? { ...state, draft: { ...state.draft, files: event.files } } : state;
    case 'DraftChecked':
      return state.draft
        ? { ...state, phase: 'checked', draft: { ...state.draft, checkedBy: event.checker, checkedOn: on } }
        : state;
    case 'JointDraftConfirmed':
      return state.draft
        ? { ...state, draft: { ...state.draft, confirmedBy: { ...state.draft.confirmedBy, [event.unit]: on } } }
        : state;
    case 'ReplySigned':
      return {
        ...state,
        phase: state.replyNumber ? 'numbered' : 'signed',
        signature: { version: event.version, signer: event.signer, contentHash: event.contentHash, on },
      };
    case 'SignatureVoided': {
      const { signature: _voided, ...unsigned } = state;
      return unsigned;
    }
    case 'ReplyNumbered':
      return {
        ...state,
        phase: 'numbered',
        replyNumber: { series: event.series, year: event.year, serial: event.serial },
      };
    case 'ReplyDispatched':
      return {
        ...state,
        phase: 'sent',
        dispatches: {
          ...state.dispatches,
          [event.recipient]: { recipient: event.recipient, as: event.as, channels: event.channels, sentOn: on },
        },
      };
    case 'ReplyArrived':
    case 'ReplyDelivered':
      return evolveDelivery(state, event, on);
    case 'CommitmentPromised': {
      const { row, item, dueOn, responsibleUnit } = event;
      return { ...state, promised: [...state.promised, { row, item, dueOn, responsibleUnit }] };
    }
    case 'ReplyRated':
    case 'ProposerRated':
    case 'ProposerRatingCorrected':
    case 'RaterPassedOver':
    case 'CoHandlersRated':
      return evolveRating(state, event, on);
    case 'DissatisfactionClosed':
      return { ...state, phase: 'closed', closedOn: on, decided: { on, reason: event.reason } };
    case 'RatingExcluded': {
      const unrated = { on, dueOn: event.dueOn, chasedOn: event.chasedOn };
      return { ...state, phase: 'closed', closedOn: on, unrated };
    }
    case 'ClosedUnrated':
      return { ...state, phase: 'closed', closedOn: on, closedUnrated: { on, reason: event.reason } };
    case 'ProposalWithdrawn':
      return { ...state, phase: 'closed', closedOn: on, withdrawn: { on, reason: event.reason } };
    case 'ReplyExtended':
    case 'ExtensionReported':
    case 'OwnDateSet':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ContactExcepted':
    case 'OwnerChased':
      return evolveTiming(state, event, on);
    case 'ReplyPublished':
    case 'PublicationExempted':
      return evolvePublication(state, event, on);
    case 'RehandlingOrdered':
    case 'RehandlingReceived':
    case 'DissatisfactionStudied':
    case 'OpinionAskedAgain':
    case 'MeetingRecorded':
    case 'RatingCorrected':
    case 'CaseArchived':
      return evolveAfterReply(state, event, on);
    case 'UnitSucceeded':
      return evolveSuccession(state, event);
    case 'RulesAdopted':
      return { ...state, adopted: adoptedAfter(state.adopted, event), pack: event.pack?.to ?? state.pack };
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return { ...state, clocks: evolveClocks(state.clocks, event) };
  }
}

/** Each channel's day, and the one on which the letter counts as received. */
function evolveDelivery(state: ProposalState, event: ReplyArrived | ReplyDelivered, on: PlainDate): ProposalState {
  const before = state.dispatches[event.recipient];
  if (!before) return state;
  const day = event.type === 'ReplyDelivered' ? on : event.receivedOn;
  const dispatch = {
    ...before,
    ...(event.type === 'ReplyArrived' ? { arrived: { ...before.arrived, [event.channel]: on } } : {}),
    ...(day === undefined ? {} : { deliveredOn: day }),
  };
  return { ...state, dispatches: { ...state.dispatches, [event.recipient]: dispatch } };
}

const withOpinion = (state: ProposalState, opinion: Opinion): ProposalState => ({
  ...state,
  opinions: { ...state.opinions, [opinion.unit]: opinion },
});
