import type { PlainDate } from '@banli/calendar';
import type { AgreementEvent } from './agreement.events';
import type { Draft, ProposalState } from './proposal.state';

/** The state after a disagreement, its coordination, or a version sent back. */
export function evolveAgreement(state: ProposalState, event: AgreementEvent, on: PlainDate): ProposalState {
  switch (event.type) {
    case 'DisagreementRecorded': {
      const { unit, text, coordinator } = event;
      const disagreement = { unit, text, coordinator, recordedOn: on };
      return { ...state, disagreements: { ...state.disagreements, [unit]: disagreement } };
    }
    case 'DisagreementCoordinated': {
      const open = state.disagreements[event.unit];
      if (!open) return state;
      const coordinated = { ...open, coordinated: { on, outcome: event.outcome } };
      return { ...state, disagreements: { ...state.disagreements, [event.unit]: coordinated } };
    }
    case 'DraftReturned': {
      if (!state.draft) return state;
      const { to, by, note } = event;
      const { checkedBy: _by, checkedOn: _on, ...unchecked } = state.draft;
      const draft: Draft = { ...unchecked, returned: { to, by, on, note } };
      return { ...state, phase: to === 'drafting' ? 'in-hand' : 'drafted', draft };
    }
  }
}
