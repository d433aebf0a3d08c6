import {
  ratersOfReply,
  type Person,
  type ProposalEvent,
  type ProposalState,
  type Recorded,
  type Relation,
} from '@banli/domain';
import type { RulePack } from '@banli/rules';

/** What a relation opens: a co-handler sees the proposal, its own request and what the lead shares, namely the letter sent. */
export type Sight = {
  readonly everyOpinion: boolean;
  readonly draft: boolean;
  readonly letter: boolean;
  readonly contacts: boolean;
  readonly rating: boolean;
  readonly everyClock: boolean;
  /** Of other units' answers to the same proposal no more than that there are some. */
  readonly ownAnswerOnly: boolean;
};

const FULL: Sight = {
  everyOpinion: true,
  draft: true,
  letter: true,
  contacts: true,
  rating: true,
  everyClock: true,
  ownAnswerOnly: false,
};
const OWN: Sight = {
  everyOpinion: false,
  draft: false,
  letter: true,
  contacts: false,
  rating: false,
  everyClock: false,
  ownAnswerOnly: false,
};

type SightRules = Pick<RulePack, 'gates' | 'disclosure' | 'raters'>;

/** A rating is told at once, or only when it is decided what follows from it. */
const disclosed = ({ phase }: ProposalState, { disclosure }: SightRules): boolean =>
  disclosure?.once !== 'decided' || (phase !== 'sent' && phase !== 'dissatisfied');

/**
 * The closest relation decides; supervisors see everything but change nothing. What the rated unit learns of its rating
 * is the pack's to say, also for those of its people who supervise other units.
 */
export function sightOf(state: ProposalState, person: Person, relation: Relation, pack: SightRules): Sight {
  if (relation === 'lead' || relation === 'joint-lead')
    return { ...FULL, rating: pack.gates.ratedUnitLearnsRating && disclosed(state, pack), ownAnswerOnly: true };
  if (person.roles.includes('supervisor')) return FULL;
  if (relation === 'assigning-body' || relation === 'supervising-body') return FULL;
  // Whoever coordinates two units hears both (20).
  if (relation === 'coordinator') return { ...OWN, everyOpinion: true };
  if (relation === 'proposer')
    return { ...OWN, contacts: true, rating: ratersOfReply(state, pack).includes(person.personId) };
  return OWN;
}

/** The lead's drafts are its own until the letter is sent; then everyone with a part sees the signed one. */
export const letterIsOpenTo = (sight: Sight, state: ProposalState): boolean =>
  sight.draft || (sight.letter && Object.keys(state.dispatches).length > 0);

/** True where this event may stand in the person's timeline. */
export function mayKnow(sight: Sight, person: Person, recorded: Recorded<ProposalEvent>): boolean {
  const { event } = recorded;
  switch (event.type) {
    case 'ProposalRegistered':
    case 'SecretStubRegistered':
    case 'CoSignatureConfirmed':
    case 'CoSignerRemoved':
    case 'ProposalAccepted':
    case 'ProposersInformedOfMerge':
    case 'ProposalMerged':
    case 'MergeUndone':
    case 'AnsweredWithMain':
    case 'AssignedWithMain':
    case 'ReplySentWithMain':
    case 'ProposalMergedIn':
    case 'MergedProposalLeft':
    case 'DeputyInformedOfReview':
    case 'ProposalSentBack':
    case 'ProposalPassedOn':
    case 'ProposalWithdrawn':
    case 'ProposalAssigned':
    case 'ProposalReassigned':
    case 'CoHandlerAdded':
    case 'CoHandlerReleased':
    case 'ReplyNumbered':
    case 'ReplyDispatched':
    case 'CommitmentPromised':
      return true;
    case 'ReturnRequested':
    case 'ReturnConsented':
    case 'ReturnRefused':
    case 'ArbitrationRequested':
    case 'ArbitrationDecided':
    case 'DisagreementRecorded':
    case 'DisagreementCoordinated':
    case 'AssignmentAcknowledged':
    case 'OpinionSubmitted':
    case 'OpinionSupplemented':
    case 'OpinionAccepted':
    case 'OpinionBounced':
    case 'OpinionWithdrawn':
    case 'OpinionWaived':
      return sight.everyOpinion || event.unit === person.unit;
    case 'CaseClaimed':
    case 'WorkReassigned':
      return event.unit === person.unit || person.roles.includes('supervisor');
    case 'DayCorrected':
      return sight.everyOpinion || owns(person, event.about);
    case 'DeputyContacted':
      return sight.contacts;
    case 'DraftSaved':
    case 'DraftAttached':
    case 'DraftChecked':
    case 'JointDraftConfirmed':
    case 'DraftReturned':
    case 'ReplySigned':
    case 'SignatureVoided':
      return sight.draft;
    case 'ReplyArrived':
    case 'ReplyDelivered':
      return sight.draft || event.recipient === person.unit || event.recipient === person.personId;
    case 'UnitSucceeded':
    case 'RulesAdopted':
    case 'ReplyExtended':
    case 'ExtensionReported':
    case 'OwnDateSet':
    case 'ClockPaused':
    case 'ClockResumed':
      return true;
    case 'ContactExcepted':
      return sight.contacts;
    case 'OwnerChased':
      return sight.everyClock || owns(person, event.owedBy);
    case 'OpinionAskedAgain':
      return sight.everyOpinion || event.unit === person.unit;
    // Whoever handles a second round knows that the first did not do.
    case 'RehandlingOrdered':
    case 'RehandlingReceived':
      return sight.rating || sight.draft;
    case 'CaseArchived':
    case 'ReplyPublished':
      return true;
    case 'PublicationExempted':
      return sight.draft;
    // What one deputy says of a letter another one does not hear, before it is put together.
    case 'ProposerRated':
    case 'ProposerRatingCorrected':
      return event.rater === person.personId || (sight.rating && sight.draft);
    case 'RaterPassedOver':
    case 'CoHandlersRated':
      return sight.rating && sight.draft;
    case 'MeetingRecorded':
    case 'DissatisfactionStudied':
    case 'ClosedUnrated':
    case 'RatingCorrected':
    case 'ReplyRated':
    case 'DissatisfactionClosed':
    case 'RatingExcluded':
      return sight.rating;
    case 'ClockStarted':
    case 'ClockMoved':
      return sight.everyClock || owns(person, event.clock.owedBy);
    case 'ClockStopped':
    case 'ClockStruck':
      return sight.everyClock || owns(person, event.owedBy);
  }
}

export const owns = (person: Person, owner: string): boolean => owner === person.unit || owner === person.personId;
