import type { ClockKind } from '@banli/rules';
import {
  isReplyClock,
  renamed,
  type BatchEvent,
  type CommitmentEvent,
  type DeskEvent,
  type FulfilmentEvent,
  type OversightEvent,
  type PartyId,
  type PersonId,
  type ProposalEvent,
  type RulebookEvent,
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
  /** The leads beside the one that writes the letter. */
  readonly joint?: readonly PartyId[];
  /** By the unit that answers, where there are several answers. */
  readonly branches?: Readonly<Record<string, AnswerFacts>>;
};

type AnswerFacts = Pick<StreamFacts, 'lead' | 'reply' | 'numbered'>;

/** The facts as one of several answers has them. */
export function factsOfAnswer(
  { branches, reply: _reply, numbered: _numbered, ...shared }: StreamFacts,
  unit: PartyId,
): StreamFacts {
  return { ...shared, ...branches?.[unit] };
}

type AnyEvent = (
  ProposalEvent | CommitmentEvent | FulfilmentEvent | DeskEvent | OversightEvent | RulebookEvent | BatchEvent
) & {
  readonly branch?: PartyId;
};

/** The facts after one more event. */
export function foldFacts(facts: StreamFacts, event: AnyEvent): StreamFacts {
  const { branch } = event;
  if (branch === undefined) return foldOwn(facts, event);
  const { [branch]: before = {}, ...others } = facts.branches ?? {};
  const now = event.type === 'ProposalReassigned' ? event.lead : branch;
  return { ...facts, branches: { ...others, [now]: foldOwn(before, event) } };
}

function foldOwn(facts: StreamFacts, event: AnyEvent): StreamFacts {
  switch (event.type) {
    case 'SecretStubRegistered':
      return { ...facts, assigningBody: event.assigningBody, supervisingBody: event.supervisingBody };
    case 'ProposalRegistered':
      return {
        ...facts,
        assigningBody: event.assigningBody,
        supervisingBody: event.supervisingBody,
        leadProposer: event.leadProposer,
      };
    case 'ProposalAssigned':
    case 'AssignedWithMain': {
      const separate = event.separateUnits?.map(({ unit }): [string, AnswerFacts] => [unit, { lead: unit }]);
      return {
        ...facts,
        lead: event.lead,
        ...(event.joint ? { joint: event.joint } : {}),
        ...(separate ? { branches: Object.fromEntries(separate) } : {}),
      };
    }
    case 'UnitSucceeded':
      return renamed(facts, event);
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
    case 'KeyItemChosen':
    case 'TrackingBegun':
    case 'InspectionPlanned':
    case 'RectificationOrdered':
    case 'ReportsCalled':
      return { ...facts, supervisingBody: event.body };
    case 'InspectionHeld':
    case 'DutyReported':
    case 'DutyAccepted':
    case 'DutyRejected':
    case 'YearlyStateRecorded':
    case 'DutyChased':
    case 'ReportFiguresTaken':
    case 'ReportVoted':
    case 'ReportPrinted':
    case 'OversightClosed':
    case 'RulesAdopted':
    case 'YearPublished':
    case 'ClosureAdded':
    case 'PackInstalled':
    case 'CasesMoved':
    case 'RolloutFinished':
    case 'YearlyNoticesApproved':
    case 'YearlyChaseApproved':
    case 'YearlyExclusionApproved':
    case 'UnitReorganised':
    case 'InboxHandedOver':
    case 'BatchCarriedOut':
    case 'DeskDelegated':
    case 'DelegationEnded':
    case 'LetterTemplateAdopted':
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
    case 'ReplySentWithMain':
    case 'ProposalMergedIn':
    case 'MergedProposalLeft':
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'ArbitrationRequested':
    case 'ArbitrationDecided':
    case 'CoHandlerAdded':
    case 'CoHandlerReleased':
    case 'DisagreementRecorded':
    case 'DisagreementCoordinated':
    case 'DraftReturned':
    case 'CaseClaimed':
    case 'WorkReassigned':
    case 'DayCorrected':
    case 'AssignmentAcknowledged':
    case 'DeputyContacted':
    case 'OpinionSubmitted':
    case 'OpinionSupplemented':
    case 'DraftAttached':
    case 'OpinionAccepted':
    case 'OpinionBounced':
    case 'OpinionWithdrawn':
    case 'OpinionWaived':
    case 'DraftSaved':
    case 'DraftChecked':
    case 'JointDraftConfirmed':
    case 'ReplySigned':
    case 'SignatureVoided':
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
    case 'ChangeCommented':
    case 'TellingOwed':
    case 'DeputyTold':
    case 'CommitmentCarriedOver':
    case 'CommitmentChangeRefused':
    case 'CommitmentDropped':
    case 'ClockStopped':
    case 'ClockStruck':
      return facts;
  }
}
