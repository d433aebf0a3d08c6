import type { PlainDate } from '@banli/calendar';
import { clockRule, type RulePack } from '@banli/rules';
import type { Person } from '../actor';

import { mayStandIn, sharesAPerson } from '../rights/stand-in';
import { barToArchive, barToCorrection } from './acts/closing';
import { awaitedArbitration } from './acts/arbitration';
import { AWAITED } from './acts/consultation';
import { correctableDays } from './acts/correction';
import { signersOf, turnOf } from './acts/drafting';
import { groundsForExclusion } from './acts/exclusion';
import { ratersOfReply, ratersReady } from './acts/raters';
import { pausable, standingStill } from './acts/pause';
import { barToPublication, letterOut, siteOf } from './acts/publication';
import { mayRehandle, meetingRequired, missingStudy, SETTLED, studyAsked } from './acts/rehandling';
import { barToWithdrawal } from './acts/withdrawal';
import { lastDayOfReturn } from './acts/return';
import type { PartyId, PersonId } from '../identity';
import { chaseable, extendable, owedReply } from './acts/timing';
import { receiptsAwaited } from './acts/delivery';
import { answerFor } from './branches';
import { heldByAnother } from './acts/work';
import { actRules } from './decide';
import { proposalActs, type ProposalAct } from './proposal.commands';
import { unconfirmedCoSigners } from './intake/intake.state';
import { intakeStillOpen } from './intake/intake-permitted';
import type { ProposalState } from './proposal.state';
import { relationToProposal } from './relation';

/** How a person acts: to the answer named where there are several, and in whose place. */
export type Acting = { readonly branch?: PartyId | undefined; readonly inPlaceOf?: PersonId | undefined };

/** The acts this person may do now: rights, phase and the pack's gates agree, and nothing already settles them. */
export function permittedProposalActs(
  whole: ProposalState,
  person: Person,
  pack: RulePack,
  today: PlainDate,
  { branch, inPlaceOf }: Acting = {},
): readonly ProposalAct['type'][] {
  const answer = answerFor(whole, person, branch);
  return proposalActs.filter((act) => {
    const state = actRules[act].about === 'case' ? whole : answer;
    if (!state) return false;
    const relation = relationToProposal(state, person);
    return (
      mayStandIn(act, person.roles, relation, inPlaceOf) &&
      !heldByAnother(state, person, act, relation, inPlaceOf) &&
      actRules[act].in.includes(state.phase) &&
      stillOpen(state, person, act, pack, today, inPlaceOf)
    );
  });
}

function stillOpen(
  state: ProposalState,
  person: Person,
  act: ProposalAct['type'],
  pack: RulePack,
  today: PlainDate,
  inPlaceOf?: PersonId,
): boolean {
  switch (act) {
    case 'ConfirmCoSignature':
    case 'DeclineCoSignature':
    case 'AcceptForHandling':
    case 'InformDeputyOfReview':
    case 'SendBackProposal':
    case 'PassOnForReference':
    case 'InformProposersOfMerge':
    case 'MergeProposal':
      return intakeStillOpen(state, person, act, pack.gates);
    case 'RequestReturn':
      return !state.returns[person.unit] && today <= (lastDayOfReturn(state, person.unit) ?? today);
    case 'ConsentToReturn':
    case 'RefuseReturn':
      return Object.values(state.returns).some(({ status }) => status === 'requested');
    case 'RequestArbitration': {
      const refused = state.returns[person.unit];
      return pack.arbitration !== undefined && refused?.status === 'refused' && !refused.arbitration;
    }
    case 'DecideArbitration':
      return Object.values(state.returns).some(
        ({ unit, refusedBy }) =>
          awaitedArbitration(state, unit)?.arbiter === person.unit &&
          !sharesAPerson([refusedBy?.person], [person.personId, inPlaceOf]),
      );
    case 'AddCoHandler':
      return state.branch === undefined;
    case 'ReleaseCoHandler':
      return Object.values(state.opinions).some(({ status }) => status !== 'accepted');
    case 'ReassignProposal':
      return state.awaitingReassignment;
    case 'AcknowledgeAssignment':
      return state.acknowledged[person.unit] === undefined;
    case 'SubmitOpinion':
      return AWAITED.some((status) => state.opinions[person.unit]?.status === status);
    case 'WithdrawOpinion':
      return state.opinions[person.unit]?.status === 'submitted';
    case 'WaiveOpinion':
      return Object.values(state.opinions).some((opinion) => AWAITED.includes(opinion.status));
    case 'AcceptOpinion':
    case 'BounceOpinion':
      return Object.values(state.opinions).some((opinion) => opinion.status === 'submitted');
    case 'RecordDisagreement': {
      const earlier = state.disagreements[person.unit];
      return !earlier || earlier.coordinated !== undefined;
    }
    case 'CoordinateDisagreement':
      return Object.values(state.disagreements).some((one) => !one.coordinated && one.coordinator === person.unit);
    case 'ReturnDraft':
      return turnOf(state, pack).some((role) => person.roles.includes(role));
    case 'CheckDraft':
    case 'SignReply':
      return (
        (act === 'CheckDraft' || signersOf(pack).some((role) => person.roles.includes(role))) &&
        (!pack.gates.authorMayNotCheckOrSign ||
          !sharesAPerson([state.draft?.author, state.draft?.writtenFor], [person.personId, inPlaceOf]))
      );
    case 'ConfirmJointDraft':
      return state.draft?.confirmedBy?.[person.unit] === undefined;
    case 'RateReply': {
      const ready = ratersReady(state, pack);
      return person.roles.includes('deputy') ? ready.includes(person.personId) : ready.length > 0;
    }
    case 'ConfirmDelivery': {
      return receiptsAwaited(state).some(
        ({ recipient }) => !person.roles.includes('deputy') || recipient === person.personId,
      );
    }
    case 'ExcludeRating':
      return clockRule(pack, 'rating')
        ? !('code' in groundsForExclusion(state, today, pack))
        : state.dispatches[state.leadProposer]?.deliveredOn !== undefined || state.ratings !== undefined;
    case 'WithdrawProposal':
      return (
        !barToWithdrawal(state, pack) && (!person.roles.includes('deputy') || person.personId === state.leadProposer)
      );
    case 'ClaimCase':
      return !state.workers?.[person.unit];
    case 'CorrectDay':
      return correctableDays(state, person).length > 0;
    case 'OrderRehandling':
      return mayRehandle(state, pack) && !missingStudy(state, pack);
    case 'RecordMeeting':
      return meetingRequired(state, pack);
    case 'StudyDissatisfaction':
      return studyAsked(pack) !== undefined && !state.studied;
    case 'CloseDissatisfaction':
      return !meetingRequired(state, pack) && !missingStudy(state, pack);
    case 'RequestOpinionAgain':
      return state.round > 1 && Object.values(state.opinions).some(({ status }) => SETTLED.includes(status));
    case 'CorrectRating':
      return ratersOfReply(state, pack).some(
        (rater) =>
          barToCorrection(state, today, rater) === undefined &&
          (!person.roles.includes('deputy') || person.personId === rater),
      );
    case 'ArchiveCase':
      return barToArchive(state, today) === undefined;
    case 'ExtendReply': {
      const granting = pack.extension?.grantedBy ?? [];
      const clock = extendable(state);
      return (
        granting.some((role) => person.roles.includes(role)) &&
        clock !== undefined &&
        today <= clock.dueOn &&
        (!pack.extension?.report || state.extension?.reported !== undefined)
      );
    }
    case 'ReportForExtension': {
      const clock = extendable(state);
      return pack.extension?.report !== undefined && clock !== undefined && today <= clock.dueOn;
    }
    case 'SetOwnDate': {
      const clock = owedReply(state);
      return clock !== undefined && today < (clock.extendedTo ?? clock.deadline?.dueOn ?? clock.dueOn);
    }
    case 'PauseClock':
      return grants(person, pack) && pausable(state, pack, today).length > 0;
    case 'ResumeClock':
      return grants(person, pack) && standingStill(state, today).length > 0;
    case 'ApproveContactException':
      return state.contacts === 0 && !state.contactException;
    case 'ChaseOwner':
      return chaseable(state, person).length > 0;
    case 'RecordPublication':
    case 'ExemptFromPublication': {
      const letter = letterOut(state);
      const site = act === 'RecordPublication' ? siteOf(state, person) : undefined;
      return letter !== undefined && barToPublication(state, letter.round, site) === undefined;
    }
    case 'ConfirmOrderReceived':
    case 'AssignProposal':
      return !pack.gates.coSignersConfirmedBeforeAssignment || unconfirmedCoSigners(state).length === 0;
    case 'ReassignWork':
    case 'RecordContact':
    case 'SaveDraft':
    case 'NumberReply':
    case 'DispatchReply':
      return true;
  }
}

/** Whether the pack has this person grant a pause. */
const grants = ({ roles }: Person, { pause }: RulePack): boolean =>
  (pause?.grantedBy ?? []).some((role) => roles.includes(role));
