import { lapseClocks } from '../clock/clocks';
import { accept, refuse, type Decision } from '../envelope';
import type { PlainDate } from '@banli/calendar';
import type { PartyId } from '../identity';
import { renamed, succeededClocks } from '../succession/rename-unit';
import { succeededBy, type SucceedUnit, type UnitSucceeded } from '../succession/succession.types';
import { answersOf } from './branches';
import { isFinal } from './phases';
import type { ProposalEvent } from './proposal.events';
import type { AnswerBranch, ProposalState } from './proposal.state';

/**
 * What a unit had in a case goes to its successor. A successor that is its co-handler already gives no opinion to itself, so it
 * is released first, as is the unit where it helped its successor; where both lead or answer, 人代工委 has to settle it by hand.
 */
export function succeedUnit(state: ProposalState, command: SucceedUnit, on: PlainDate): Decision<ProposalEvent> {
  const { from, to, decision } = command;
  if (isFinal(state.phase)) return refuse({ code: 'case-over', phase: state.phase });
  const part = partOf(state, from);
  if (part === undefined) return refuse({ code: 'unit-has-no-part', unit: from });
  const other = partOf(state, to);
  const released = (unit: PartyId): readonly ProposalEvent[] => [
    { type: 'CoHandlerReleased', v: 1, unit, reason: decision },
    ...lapseClocks(state.clocks, { owedBy: unit }, on),
  ];
  if (other === undefined) return accept<ProposalEvent>(succeededBy(command));
  if (part === 'co-handler') return accept<ProposalEvent>(...released(from));
  if (other === 'co-handler') return accept<ProposalEvent>(...released(to), succeededBy(command));
  return refuse({ code: 'successor-has-part', unit: to });
}

/** What a unit does in a case; a copy of the letter is no part in it. */
function partOf(state: ProposalState, unit: PartyId): 'lead' | 'co-handler' | undefined {
  const assignments = answersOf(state).flatMap(({ assignment }) => assignment ?? []);
  if (assignments.some(({ lead, joint = [] }) => lead === unit || joint.includes(unit))) return 'lead';
  if (state.branches?.[unit]) return 'lead';
  return assignments.some(({ coHandlers }) => coHandlers.includes(unit)) ? 'co-handler' : undefined;
}

/** Letters, signatures, numbers and promises stay as they were made; what is still to be done is the successor's. */
export function evolveSuccession(state: ProposalState, event: UnitSucceeded): ProposalState {
  const { branches } = state;
  return {
    ...moved(state, event),
    ...(branches === undefined
      ? {}
      : {
          branches: Object.fromEntries(
            Object.entries(branches).map(([unit, answer]) => [
              unit === event.from ? event.to : unit,
              moved(answer, event),
            ]),
          ),
        }),
  };
}

function moved<T extends AnswerBranch>(answer: T, event: UnitSucceeded): T {
  const { assignment, disagreements, returns, acknowledged, opinions, clocks } = answer;
  // Whoever had it at the former unit has not come along by that.
  const { [event.from]: _gone, ...workers } = answer.workers ?? {};
  return {
    ...answer,
    ...(assignment === undefined ? {} : { assignment: renamed(assignment, event) }),
    ...(answer.workers === undefined ? {} : { workers }),
    disagreements: renamed(disagreements, event),
    returns: renamed(returns, event),
    acknowledged: renamed(acknowledged, event),
    opinions: renamed(opinions, event),
    clocks: succeededClocks(clocks, event),
  };
}
