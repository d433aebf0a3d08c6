import type { Gates } from '@banli/rules';
import type { Person } from '../actor';
import { mayAct } from '../rights/policy';
import { AWAITED } from './acts/consultation';
import { actRules } from './decide';
import { proposalActs, type ProposalAct } from './proposal.commands';
import type { ProposalState } from './proposal.state';
import { relationToProposal } from './relation';

/** The acts this person may do now: rights, phase and the pack's gates agree, and nothing already settles them. */
export function permittedProposalActs(
  state: ProposalState,
  person: Person,
  gates: Gates,
): readonly ProposalAct['type'][] {
  const relation = relationToProposal(state, person);
  return proposalActs.filter(
    (act) =>
      mayAct(act, person.roles, relation) &&
      actRules[act].in.includes(state.phase) &&
      stillOpen(state, person, act, gates),
  );
}

function stillOpen(state: ProposalState, person: Person, act: ProposalAct['type'], gates: Gates): boolean {
  switch (act) {
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
    case 'CheckDraft':
    case 'SignReply':
      return !gates.authorMayNotCheckOrSign || state.draft?.author !== person.personId;
    case 'RateReply': {
      const received = state.dispatches[state.leadProposer]?.deliveredOn !== undefined;
      return received && (!person.roles.includes('deputy') || person.personId === state.leadProposer);
    }
    case 'ConfirmDelivery': {
      const awaited = Object.values(state.dispatches).filter((dispatch) => dispatch.deliveredOn === undefined);
      return awaited.some(({ recipient }) => !person.roles.includes('deputy') || recipient === person.personId);
    }
    case 'AssignProposal':
    case 'RecordContact':
    case 'SaveDraft':
    case 'NumberReply':
    case 'DispatchReply':
    case 'CloseDissatisfaction':
      return true;
  }
}
