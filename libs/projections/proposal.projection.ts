import type { OwnerId, PersonId, ProposalEvent, Recorded, StreamId } from '@banli/domain';
import { closing, dissatisfied, projectAfterReply } from './after-reply.projection';
import { projectAgreement } from './agreement.projection';
import { openAnswers, withAnswer, withinBranch } from './answer.projection';
import { projectClock } from './clock.projection';
import { projectIntake, projectMerge, projectRegistration } from './intake.projection';
import { projectOpinion } from './opinion.projection';
import { projectTiming } from './timing.projection';
import { projectPublication, projectPublicationTime, publicationOver, publicationOwed } from './publication.projection';
import { projectReturn } from './return.projection';
import type { Row, RowChange } from './row-change';
import { succession } from './succession.projection';
import { factsOfAnswer, type StreamFacts } from './stream-facts';
import { closeUnit, openCoHandler, party } from './parties-of-case';
import { projectWork } from './work.projection';
import { closeTask, closeTasksOfKind, openTask } from './task';

/** What one event of a proposal does to the read models. `facts` are those of the stream after this event. */
export function projectProposal(recorded: Recorded<ProposalEvent>, facts: StreamFacts): readonly RowChange[] {
  const changes = changesOfAnswers(recorded, facts);
  const touched: RowChange = {
    op: 'patch',
    table: 'proposal',
    where: { stream: recorded.stream },
    set: { head: recorded.seq },
  };
  return [...changes, touched];
}

function changesOfAnswers(recorded: Recorded<ProposalEvent>, facts: StreamFacts): readonly RowChange[] {
  const { event, stream } = recorded;
  const { branch } = event;
  if (event.type === 'ProposalAssigned' || event.type === 'AssignedWithMain') return changesOf(recorded, facts);
  if (branch === undefined) return withAnswer(changesOf(recorded, facts));
  const now = event.type === 'ProposalReassigned' ? event.lead : branch;
  return [
    ...withinBranch(changesOf(recorded, factsOfAnswer(facts, now)), branch, now),
    { op: 'sum-up', table: 'proposal', where: { stream } },
  ];
}

function changesOf(recorded: Recorded<ProposalEvent>, facts: StreamFacts): readonly RowChange[] {
  const { stream, event, occurredOn: on } = recorded;
  const patch = (set: Row): RowChange => ({ op: 'patch', table: 'proposal', where: { stream }, set });
  const unit = facts.lead === undefined ? {} : { unit: facts.lead };
  switch (event.type) {
    case 'ProposalRegistered':
    case 'SecretStubRegistered':
      return projectRegistration(stream, event, on);
    case 'CoSignatureConfirmed':
    case 'CoSignerRemoved':
    case 'ProposalAccepted':
    case 'DeputyInformedOfReview':
    case 'ProposalSentBack':
    case 'ProposalPassedOn':
      return projectIntake(stream, event, on, facts);
    case 'ProposersInformedOfMerge':
    case 'ProposalMerged':
    case 'MergeUndone':
    case 'AnsweredWithMain':
    case 'AssignedWithMain':
    case 'ReplySentWithMain':
    case 'ProposalMergedIn':
    case 'MergedProposalLeft':
      return projectMerge(stream, event, on, facts);
    case 'ProposalAssigned':
      return [
        patch({ phase: 'assigned', lead_unit: event.lead, assigned_on: on }),
        closeTask(stream, 'assign'),
        ...openAnswers(stream, event, on),
        ...event.coHandlers.flatMap((unit) => openCoHandler(stream, unit, on)),
      ];
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'ArbitrationRequested':
    case 'ArbitrationDecided':
    case 'ProposalReassigned':
      return projectReturn(stream, event, on, facts);
    case 'CoHandlerAdded':
      return openCoHandler(stream, event.unit, on);
    case 'CoHandlerReleased':
      return closeUnit(stream, event.unit);
    case 'DisagreementRecorded':
    case 'DisagreementCoordinated':
    case 'DraftReturned':
      return projectAgreement(stream, event, on, facts);
    case 'CaseClaimed':
    case 'WorkReassigned':
    case 'DayCorrected':
      return projectWork(stream, event, on);
    case 'AssignmentAcknowledged':
      return event.unit === facts.lead
        ? [
            patch({ phase: 'in-hand' }),
            closeTask(stream, 'acknowledge', event.unit),
            openTask(stream, { kind: 'contact', since: on, unit: event.unit, role: 'handler', clock: 'contact' }),
          ]
        : [{ op: 'patch', table: 'opinion', where: { stream, unit: event.unit }, set: { acknowledged_on: on } }];
    case 'DeputyContacted':
      return [closeTask(stream, 'contact')];
    case 'OpinionSubmitted':
    case 'OpinionAccepted':
    case 'OpinionBounced':
    case 'OpinionWithdrawn':
    case 'OpinionWaived':
      return projectOpinion(stream, event, on, facts);
    case 'DraftSaved':
      return [
        patch({ phase: 'drafted' }),
        ...['draft', 'sign', 'number', 'dispatch'].map((kind) => closeTask(stream, kind)),
        openTask(stream, { kind: 'check', since: on, ...unit, role: 'office' }),
        ...confirmationsOf(stream, on, facts),
      ];
    case 'JointDraftConfirmed':
      return [closeTask(stream, 'confirm-joint-draft', event.unit)];
    case 'DraftChecked':
      return [
        patch({ phase: 'checked' }),
        closeTask(stream, 'check'),
        openTask(stream, { kind: 'sign', since: on, ...unit, role: 'chief' }),
      ];
    case 'ReplySigned':
      return [
        patch({ phase: facts.numbered ? 'numbered' : 'signed', signed_on: on }),
        closeTask(stream, 'sign'),
        openTask(stream, { kind: facts.numbered ? 'dispatch' : 'number', since: on, ...unit, role: 'office' }),
      ];
    case 'SignatureVoided':
      return [patch({ signed_on: null })];
    case 'ReplyNumbered':
      return [
        patch({ phase: 'numbered', reply_series: event.series, reply_year: event.year, reply_serial: event.serial }),
        closeTask(stream, 'number'),
        openTask(stream, { kind: 'dispatch', since: on, ...unit, role: 'office' }),
      ];
    case 'ReplyDispatched':
      return [
        patch({ phase: 'sent', answered_on: on }),
        ...(event.as === 'copy' ? [party(stream, event.recipient, 'copy')] : []),
        ...(event.recipient === facts.leadProposer
          ? [
              ...OVER_WITH_THE_LETTER.map((kind) => closeTasksOfKind(stream, kind)),
              confirmDelivery(stream, event.recipient, on, facts),
            ]
          : event.rates
            ? [confirmDelivery(stream, event.recipient, on, facts)]
            : []),
      ];
    case 'ReplyDelivered':
      return event.recipient === facts.leadProposer
        ? [
            closeTask(stream, 'confirm-delivery', event.recipient),
            openTask(stream, { kind: 'rate', since: on, person: facts.leadProposer, role: 'deputy', clock: 'rating' }),
          ]
        : event.rates
          ? [
              closeTask(stream, 'confirm-delivery', event.recipient),
              openTask(stream, {
                kind: 'rate',
                since: on,
                person: event.recipient as PersonId,
                role: 'deputy',
                about: event.recipient,
                clock: 'rating',
              }),
            ]
          : [];
    case 'ProposerRated':
    case 'RaterPassedOver':
      return [closeTask(stream, 'rate', event.rater === facts.leadProposer ? undefined : event.rater)];
    case 'ProposerRatingCorrected':
    case 'CoHandlersRated':
      return [];
    case 'ReplyArrived':
    case 'OpinionSupplemented':
    case 'DraftAttached':
    case 'CommitmentPromised':
      return [];
    case 'ReplyRated':
      return [
        patch({ rating: event.level, rated_on: on }),
        ...(event.dissatisfied ? dissatisfied(stream, on, facts) : closing(stream, on, facts)),
      ];
    case 'DissatisfactionClosed':
    case 'RatingExcluded':
    case 'ClosedUnrated':
    case 'ProposalWithdrawn':
      return closing(stream, on, facts);
    case 'ReplyExtended':
    case 'ExtensionReported':
    case 'OwnDateSet':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'ContactExcepted':
    case 'OwnerChased':
      return projectTiming(stream, event);
    case 'ReplyPublished':
    case 'PublicationExempted':
      return projectPublication(stream, event, on);
    case 'RehandlingOrdered':
    case 'RehandlingReceived':
    case 'DissatisfactionStudied':
    case 'OpinionAskedAgain':
    case 'MeetingRecorded':
    case 'RatingCorrected':
    case 'CaseArchived':
      return projectAfterReply(stream, event, on, facts);
    case 'UnitSucceeded':
      return [succession(stream, event)];
    case 'RulesAdopted':
      return event.pack ? [{ op: 'patch', table: 'proposal', where: { stream }, set: { pack: event.pack.to } }] : [];
    case 'ClockStarted':
      return [
        ...projectClock(stream, event),
        ...projectPublicationTime(stream, event),
        ...publicationOwed(stream, event.clock),
      ];
    case 'ClockStopped':
      return [
        ...projectClock(stream, event),
        ...projectPublicationTime(stream, event),
        ...publicationOver(stream, event),
      ];
    case 'ClockStruck':
    case 'ClockMoved':
      return [...projectClock(stream, event), ...projectPublicationTime(stream, event)];
  }
}

const confirmDelivery = (stream: StreamId, about: OwnerId, on: string, { lead }: StreamFacts): RowChange =>
  openTask(stream, {
    kind: 'confirm-delivery',
    since: on,
    ...(lead === undefined ? {} : { unit: lead }),
    role: 'office',
    about,
  });

/** Each joint lead's chief confirms every version anew. */
const confirmationsOf = (stream: StreamId, on: string, { joint = [] }: StreamFacts): readonly RowChange[] =>
  joint.map((unit) => openTask(stream, { kind: 'confirm-joint-draft', since: on, unit, role: 'chief', about: unit }));

/** What nobody can do once the letter is out, though a pack with open gates let it go without. */
const OVER_WITH_THE_LETTER = [
  'dispatch',
  'acknowledge',
  'contact',
  'submit-opinion',
  'accept-opinion',
  'decide-return',
  'arbitrate',
  'reassign',
  'coordinate',
] as const;
