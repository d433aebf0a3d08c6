import type { PlainDate } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import type { Person } from '../actor';
import { mayAct } from '../rights/policy';
import { barToArchive, barToCorrection } from './acts/closing';
import { AWAITED } from './acts/consultation';
import { turnOf } from './acts/drafting';
import { groundsForExclusion } from './acts/exclusion';
import { mayRehandle, meetingRequired, SETTLED } from './acts/rehandling';
import { lastDayOfReturn } from './acts/return';
import type { PartyId } from '../identity';
import { answerFor } from './branches';
import { actRules } from './decide';
import { proposalActs, type ProposalAct } from './proposal.commands';
import type { ProposalState } from './proposal.state';
import { relationToProposal } from './relation';

/** The acts this person may do now, to the answer named where there are several: rights, phase and the pack's gates agree, and nothing already settles them. */
export function permittedProposalActs(
  whole: ProposalState,
  person: Person,
  pack: RulePack,
  today: PlainDate,
  branch?: PartyId,
): readonly ProposalAct['type'][] {
  const answer = answerFor(whole, person, branch);
  return proposalActs.filter((act) => {
    const state = actRules[act].about === 'case' ? whole : answer;
    return (
      state !== undefined &&
      mayAct(act, person.roles, relationToProposal(state, person)) &&
      actRules[act].in.includes(state.phase) &&
      stillOpen(state, person, act, pack, today)
    );
  });
}

function stillOpen(
  state: ProposalState,
  person: Person,
  act: ProposalAct['type'],
  pack: RulePack,
  today: PlainDate,
): boolean {
  switch (act) {
    case 'RequestReturn':
      return !state.returns[person.unit] && today <= (lastDayOfReturn(state, person.unit) ?? today);
    case 'ConsentToReturn':
    case 'RefuseReturn':
      return Object.values(state.returns).some(({ status }) => status === 'requested');
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
      return person.roles.includes(turnOf(state));
    case 'CheckDraft':
    case 'SignReply':
      return !pack.gates.authorMayNotCheckOrSign || state.draft?.author !== person.personId;
    case 'RateReply': {
      const received = state.dispatches[state.leadProposer]?.deliveredOn !== undefined;
      return received && (!person.roles.includes('deputy') || person.personId === state.leadProposer);
    }
    case 'ConfirmDelivery': {
      const awaited = Object.values(state.dispatches).filter((dispatch) => dispatch.deliveredOn === undefined);
      return awaited.some(({ recipient }) => !person.roles.includes('deputy') || recipient === person.personId);
    }
    case 'ExcludeRating':
      return !('code' in groundsForExclusion(state, today));
    case 'WithdrawProposal':
      return !person.roles.includes('deputy') || person.personId === state.leadProposer;
    case 'OrderRehandling':
      return mayRehandle(state, pack);
    case 'RecordMeeting':
      return !mayRehandle(state, pack);
    case 'CloseDissatisfaction':
      return !meetingRequired(state, pack);
    case 'RequestOpinionAgain':
      return state.round > 1 && Object.values(state.opinions).some(({ status }) => SETTLED.includes(status));
    case 'CorrectRating':
      return (
        barToCorrection(state, today) === undefined &&
        (!person.roles.includes('deputy') || person.personId === state.leadProposer)
      );
    case 'ArchiveCase':
      return barToArchive(state, today) === undefined;
    case 'ConfirmOrderReceived':
    case 'AssignProposal':
    case 'RecordContact':
    case 'SaveDraft':
    case 'NumberReply':
    case 'DispatchReply':
      return true;
  }
}
