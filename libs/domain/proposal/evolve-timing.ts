import type { PlainDate } from '@banli/calendar';
import type { ProposalState } from './proposal.state';
import type { TimingEvent } from './timing.events';

/** The state after an extension, a date of its own, an exception, a reminder; the clocks move by events of theirs. */
export function evolveTiming(state: ProposalState, event: TimingEvent, on: PlainDate): ProposalState {
  switch (event.type) {
    case 'ReplyExtended':
      return state.assignment ? { ...state, assignment: { ...state.assignment, difficult: true } } : state;
    case 'OwnDateSet': {
      const { dueOn, legalDueOn, reason } = event;
      return { ...state, ownDate: { on, dueOn, legalDueOn, reason } };
    }
    case 'ContactExcepted':
      return { ...state, contactException: { on, reason: event.reason } };
    case 'OwnerChased':
      return { ...state, chases: [...(state.chases ?? []), { on, clock: event.clockId }] };
  }
}
