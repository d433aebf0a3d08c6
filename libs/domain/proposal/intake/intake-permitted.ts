import type { Gates } from '@banli/rules';
import type { Person } from '../../actor';
import type { ProposalState } from '../proposal.state';
import type { IntakeAct } from './intake.commands';
import { unconfirmedCoSigners } from './intake.state';

/** Whether an act of intake has still something to do, where rights and phase allow it. */
export function intakeStillOpen(state: ProposalState, person: Person, act: IntakeAct['type'], gates: Gates): boolean {
  const { told, merge, mergedIn = [] } = state.intake ?? {};
  const free = mergedIn.length === 0;
  switch (act) {
    case 'ConfirmCoSignature':
    case 'DeclineCoSignature': {
      const awaited = unconfirmedCoSigners(state);
      return person.roles.includes('deputy') ? awaited.includes(person.personId) : awaited.length > 0;
    }
    case 'AcceptForHandling':
    case 'InformDeputyOfReview':
      return true;
    case 'SendBackProposal':
    case 'PassOnForReference':
      return free && (told !== undefined || !gates.deputyToldBeforeSentBack);
    case 'InformProposersOfMerge':
      return free;
    case 'MergeProposal':
      return free && (merge !== undefined || !gates.proposersToldBeforeMerge);
  }
}
