import type { CoHandlingEvent } from './co-handling.events';
import { withoutWorkers } from './evolve-work';
import type { Opinion, ProposalState } from './proposal.state';
import { without } from './without';

/** The state after a co-handler came to the case, or left it. */
export function evolveCoHandling(state: ProposalState, { type, unit }: CoHandlingEvent): ProposalState {
  const { assignment } = state;
  if (!assignment) return state;
  const others = assignment.coHandlers.filter((one) => one !== unit);
  switch (type) {
    case 'CoHandlerAdded': {
      const asked: Opinion = { unit, status: 'requested' };
      const { manner, ...named } = assignment;
      return {
        ...state,
        // 独办 with a co-handler is 主办.
        assignment: {
          ...named,
          coHandlers: [...others, unit],
          ...(manner === undefined || manner === 'sole' ? {} : { manner }),
        },
        opinions: { ...state.opinions, [unit]: asked },
      };
    }
    case 'CoHandlerReleased':
      return {
        ...withoutWorkers(state, [unit]),
        assignment: { ...assignment, coHandlers: others },
        opinions: without(state.opinions, [unit]),
        disagreements: without(state.disagreements, [unit]),
        acknowledged: without(state.acknowledged, [unit]),
      };
  }
}
