import type { PlainDate } from '@banli/calendar';
import type { Recorded } from '../envelope';
import { withoutWorkers } from './evolve-work';
import { without } from './without';
import type { Opinion, ProposalState, Return } from './proposal.state';
import type { ProposalReassigned, ReturnConsented, ReturnEvent } from './return.events';

/** The state after an event of a return (16). */
export function evolveReturn(state: ProposalState, event: ReturnEvent, recorded: Recorded<unknown>): ProposalState {
  const { occurredOn: on, actor } = recorded;
  switch (event.type) {
    case 'ReturnRequested': {
      const { unit, reasons } = event;
      return withReturn(state, { unit, status: 'requested', requestedOn: on, reasons });
    }
    case 'ReturnRefused': {
      const asked = state.returns[event.unit];
      if (!asked) return state;
      const by = actor.kind === 'person' ? { refusedBy: { person: actor.personId, unit: actor.unit } } : {};
      return withReturn(state, { ...asked, status: 'refused', decidedOn: on, refusal: event.reasons, ...by });
    }
    case 'ArbitrationRequested': {
      const asked = state.returns[event.unit];
      const { arbiter, reasons } = event;
      return asked ? withReturn(state, { ...asked, arbitration: { on, arbiter, reasons } }) : state;
    }
    case 'ArbitrationDecided': {
      const asked = state.returns[event.unit];
      if (!asked?.arbitration) return state;
      const decided = { on, outcome: event.outcome, reasons: event.reasons };
      return withReturn(state, { ...asked, arbitration: { ...asked.arbitration, decided } });
    }
    case 'ReturnConsented':
      return consented(state, event, on);
    case 'ProposalReassigned':
      return reassigned(state, event, on);
  }
}

function consented(state: ProposalState, { unit, as }: ReturnConsented, on: PlainDate): ProposalState {
  const { assignment } = state;
  const asked = state.returns[unit];
  if (!asked || !assignment) return state;
  const decided = {
    ...withReturn(withoutWorkers(state, [unit]), { ...asked, status: 'consented', decidedOn: on }),
    awaitingReassignment: true,
  };
  if (as === 'lead') return { ...decided, phase: 'returned' };
  return {
    ...decided,
    assignment: { ...assignment, coHandlers: assignment.coHandlers.filter((one) => one !== unit) },
    opinions: without(state.opinions, [unit]),
    disagreements: without(state.disagreements, [unit]),
  };
}

/** A new lead begins from the beginning: contact, draft and disagreements were the former one's. */
function reassigned(state: ProposalState, event: ProposalReassigned, on: PlainDate): ProposalState {
  const { assignment } = state;
  if (!assignment) return state;
  const { lead, coHandlers, statutoryCopies, formerLead, joining, leaving, otherwiseDue } = event;
  const requested = joining.map((unit): [string, Opinion] => [unit, { unit, status: 'requested' }]);
  const named: ProposalState = {
    ...withoutWorkers(state, leaving),
    awaitingReassignment: false,
    assignment: {
      ...assignment,
      lead,
      coHandlers,
      statutoryCopies,
      ...(assignment.joint ? { joint: assignment.joint.filter((unit) => unit !== lead) } : {}),
      reassigned: { on, otherwiseDue },
    },
    opinions: { ...without(state.opinions, [...leaving, lead]), ...Object.fromEntries(requested) },
    acknowledged: without(state.acknowledged, [...leaving, ...(formerLead === undefined ? [] : [formerLead, lead])]),
  };
  if (formerLead === undefined) return { ...named, disagreements: without(state.disagreements, leaving) };
  const { draft: _draft, ownDate: _ownDate, contactException: _excepted, extension: _extension, ...anew } = named;
  return { ...anew, phase: 'assigned', contacts: 0, disagreements: {} };
}

const withReturn = (state: ProposalState, one: Return): ProposalState => ({
  ...state,
  returns: { ...state.returns, [one.unit]: one },
});
