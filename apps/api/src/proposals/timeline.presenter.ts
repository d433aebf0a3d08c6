import type { TimelineEntry } from '@banli/contracts';
import type { ProposalEvent, Recorded } from '@banli/domain';
import type { Names } from '../directory/directory.service';

/** One line of the timeline. Long texts stay with their own part of the page. */
export function presentEvent(
  recorded: Recorded<ProposalEvent>,
  names: Names,
  deliveredTo: readonly string[] = [],
): TimelineEntry {
  return {
    seq: recorded.seq,
    type: recorded.event.type,
    occurredOn: recorded.occurredOn,
    at: recorded.at,
    ...(recorded.late ? { late: recorded.late } : {}),
    ...(recorded.actor.kind === 'person' ? { actor: names.person(recorded.actor.personId) } : {}),
    ...(recorded.onBehalfOf === undefined ? {} : { onBehalfOf: names.person(recorded.onBehalfOf) }),
    ...(deliveredTo.length === 0 ? {} : { deliveredTo: deliveredTo.map((one) => names.owner(one)) }),
    facts: factsOf(recorded.event),
  };
}

function factsOf(event: ProposalEvent): Readonly<Record<string, unknown>> {
  switch (event.type) {
    case 'DraftSaved':
      return { version: event.version, contentHash: event.contentHash };
    case 'ProposalRegistered':
      return { title: event.title, leadProposer: event.leadProposer, coSigners: event.coSigners, pack: event.pack };
    case 'OpinionSubmitted':
      return { unit: event.unit };
    case 'OpinionSupplemented':
      return { unit: event.unit, files: event.files.length, commitments: event.commitments.length };
    case 'DraftAttached':
      return { version: event.version, files: event.files.length };
    case 'ClockStarted': {
      const { id, kind, owedBy, dueOn } = event.clock;
      return { clockId: id, kind, owedBy, dueOn };
    }
    case 'ClockMoved': {
      const { id, kind, owedBy, dueOn } = event.clock;
      return { clockId: id, kind, owedBy, dueOn, was: event.was.dueOn, reason: event.reason };
    }
    case 'UnitSucceeded': {
      const { from, to, decision } = event;
      return { unit: from, to, reason: decision };
    }
    case 'RulesAdopted': {
      const { source, decidedBy, pack, calendar } = event;
      return {
        source,
        decidedBy,
        ...(pack ? { pack: pack.to } : {}),
        ...(calendar ? { calendar: calendar.version } : {}),
      };
    }
    case 'SecretStubRegistered':
      return { holder: event.holder };
    case 'CoSignatureConfirmed':
    case 'CoSignerRemoved':
    case 'ProposalAccepted':
    case 'DeputyInformedOfReview':
    case 'ProposalSentBack':
    case 'ProposalPassedOn':
    case 'ProposersInformedOfMerge':
    case 'ProposalMerged':
    case 'MergeUndone':
    case 'AnsweredWithMain':
    case 'AssignedWithMain':
    case 'ReplySentWithMain':
    case 'ProposalMergedIn':
    case 'MergedProposalLeft':
    case 'ProposalAssigned':
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'ArbitrationRequested':
    case 'ArbitrationDecided':
    case 'CoHandlerAdded':
    case 'CoHandlerReleased':
    case 'ProposalReassigned':
    case 'DisagreementRecorded':
    case 'DisagreementCoordinated':
    case 'DraftReturned':
    case 'CaseClaimed':
    case 'WorkReassigned':
    case 'DayCorrected':
    case 'AssignmentAcknowledged':
    case 'DeputyContacted':
    case 'OpinionAccepted':
    case 'OpinionBounced':
    case 'OpinionWithdrawn':
    case 'OpinionWaived':
    case 'DraftChecked':
    case 'JointDraftConfirmed':
    case 'ReplySigned':
    case 'SignatureVoided':
    case 'ReplyNumbered':
    case 'ReplyDispatched':
    case 'ReplyArrived':
    case 'ReplyDelivered':
    case 'CommitmentPromised':
    case 'ReplyRated':
    case 'ProposerRated':
    case 'ProposerRatingCorrected':
    case 'RaterPassedOver':
    case 'CoHandlersRated':
    case 'DissatisfactionClosed':
    case 'RatingExcluded':
    case 'ProposalWithdrawn':
    case 'ReplyExtended':
    case 'ExtensionReported':
    case 'DissatisfactionStudied':
    case 'ClosedUnrated':
    case 'OwnDateSet':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ContactExcepted':
    case 'OwnerChased':
    case 'ReplyPublished':
    case 'PublicationExempted':
    case 'RehandlingOrdered':
    case 'RehandlingReceived':
    case 'OpinionAskedAgain':
    case 'MeetingRecorded':
    case 'RatingCorrected':
    case 'CaseArchived':
    case 'ClockStopped':
    case 'ClockStruck': {
      const { type: _type, v: _v, ...facts } = event;
      return facts;
    }
  }
}
