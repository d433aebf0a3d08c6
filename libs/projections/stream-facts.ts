import type { ClockKind } from '@banli/rules';
import {
  isReplyClock,
  type CommitmentEvent,
  type FulfilmentEvent,
  type PartyId,
  type PersonId,
  type ProposalEvent,
} from '@banli/domain';

/** What later events of a stream need to know of earlier ones to name whose task something is. */
export type StreamFacts = {
  readonly lead?: PartyId;
  readonly assigningBody?: PartyId;
  readonly supervisingBody?: PartyId;
  readonly leadProposer?: PersonId;
  readonly responsibleUnit?: PartyId;
  /** What the running clock of the reply is and when it is due. */
  readonly reply?: { readonly kind: ClockKind; readonly dueOn: string };
  /** A number once given is kept for the re-signed text. */
  readonly numbered?: true;
  /** How often the promised date was put off. */
  readonly extensions?: number;
  /** When a yearly round's notices are due. */
  readonly noticesDueOn?: string;
};

/** The facts after one more event. */
export function foldFacts(facts: StreamFacts, event: ProposalEvent | CommitmentEvent | FulfilmentEvent): StreamFacts {
  switch (event.type) {
    case 'ProposalRegistered':
      return {
        ...facts,
        assigningBody: event.assigningBody,
        supervisingBody: event.supervisingBody,
        leadProposer: event.leadProposer,
      };
    case 'ProposalAssigned':
    case 'ProposalReassigned':
      return { ...facts, lead: event.lead };
    case 'ReplyNumbered':
      return { ...facts, numbered: true };
    case 'RehandlingOrdered': {
      const { numbered: _numbered, reply: _reply, ...lasting } = facts;
      return lasting;
    }
    case 'ClockStarted':
    case 'ClockMoved': {
      const { kind, dueOn } = event.clock;
      return isReplyClock(kind) ? { ...facts, reply: { kind, dueOn } } : facts;
    }
    case 'CommitmentOpened':
      return {
        ...facts,
        lead: event.lead,
        supervisingBody: event.supervisingBody,
        leadProposer: event.rater,
        responsibleUnit: event.responsibleUnit,
      };
    case 'FulfilmentRoundOpened':
      return {
        ...facts,
        lead: event.unit,
        supervisingBody: event.supervisingBody,
        noticesDueOn: event.closesOn,
      };
    case 'CommitmentChanged':
      return event.dueOn > event.formerDueOn ? { ...facts, extensions: (facts.extensions ?? 0) + 1 } : facts;
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'DisagreementRecorded':
    case 'DisagreementCoordinated':
    case 'DraftReturned':
    case 'CaseClaimed':
    case 'WorkReassigned':
    case 'DayCorrected':
    case 'AssignmentAcknowledged':
    case 'DeputyContacted':
    case 'OpinionSubmitted':
    case 'OpinionAccepted':
    case 'OpinionBounced':
    case 'OpinionWithdrawn':
    case 'OpinionWaived':
    case 'DraftSaved':
    case 'DraftChecked':
    case 'ReplySigned':
    case 'SignatureVoided':
    case 'ReplyDispatched':
    case 'ReplyDelivered':
    case 'CommitmentPromised':
    case 'ReplyRated':
    case 'DissatisfactionClosed':
    case 'RatingExcluded':
    case 'ProposalWithdrawn':
    case 'RehandlingReceived':
    case 'OpinionAskedAgain':
    case 'MeetingRecorded':
    case 'RatingCorrected':
    case 'CaseArchived':
    case 'ProgressReported':
    case 'FulfilmentReported':
    case 'FulfilmentConfirmed':
    case 'FulfilmentRejected':
    case 'PromisesJoined':
    case 'FulfilmentNoticeSent':
    case 'LedgerSubmitted':
    case 'NoticeDelivered':
    case 'FulfilmentRated':
    case 'RaterChased':
    case 'FulfilmentRatingExcluded':
    case 'FulfilmentMeetingRecorded':
    case 'ResultConverted':
    case 'FulfilmentRoundClosed':
    case 'CommitmentChangeRequested':
    case 'CommitmentChangeRefused':
    case 'CommitmentDropped':
    case 'ClockStopped':
    case 'ClockStruck':
      return facts;
  }
}
