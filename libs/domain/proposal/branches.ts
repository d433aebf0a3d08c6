import type { Person } from '../actor';
import type { ClockId, Clocks } from '../clock/clock.types';
import { partyId, type PartyId } from '../identity';
import { PHASES } from './phases';
import type { ProposalEvent } from './proposal.events';
import { SHARED_BY_ANSWERS, type AnswerBranch, type ProposalState } from './proposal.state';

/** The units that answer separately, in the order of the assignment; none where one letter answers for all. */
export const branchUnits = (state: ProposalState): readonly PartyId[] => Object.keys(state.branches ?? {}).map(partyId);

/** The proposal as one of its answers has it. Undefined where that unit gives none. */
export function focusOn(state: ProposalState, unit: PartyId): ProposalState | undefined {
  const branch = state.branches?.[unit];
  if (!branch) return undefined;
  const { branches: _others, ...shared } = state;
  return { ...shared, ...branch, branch: unit };
}

/** Each answer by itself; the whole state where there is only one. */
export function answersOf(state: ProposalState): readonly ProposalState[] {
  return state.branches ? branchUnits(state).flatMap((unit) => focusOn(state, unit) ?? []) : [state];
}

/** The answer a person's act is about: their own unit's, else the one named. Undefined where it stays open which. */
export function answerFor(state: ProposalState, person: Person, named?: PartyId): ProposalState | undefined {
  if (!state.branches) return state;
  return focusOn(state, named ?? person.unit);
}

/** The whole after one of its answers has changed; a unit that took the answer over takes its place. */
export function withBranch(state: ProposalState, unit: PartyId, view: ProposalState): ProposalState {
  const answers = view.assignment?.lead ?? unit;
  const branches = Object.fromEntries(
    Object.entries(state.branches ?? {}).map(([one, branch]) =>
      one === unit ? [answers, answerPart(view)] : [one, branch],
    ),
  );
  return summed({ ...state, branches, clocks: { ...state.clocks, ...view.clocks } });
}

/** The same change in every answer. */
export function inEachBranch(state: ProposalState, change: (view: ProposalState) => ProposalState): ProposalState {
  return branchUnits(state).reduce((whole, unit) => {
    const view = focusOn(whole, unit);
    return view ? withBranch(whole, unit, change(view)) : whole;
  }, state);
}

/** An assignment to several units that answer by themselves begins an answer of each. */
export function divide(
  state: ProposalState,
  units: readonly { readonly unit: PartyId; readonly statutoryCopies: readonly PartyId[] }[],
): ProposalState {
  const { assignment } = state;
  if (!assignment) return state;
  const branches = Object.fromEntries(
    units.map(({ unit, statutoryCopies }): [string, AnswerBranch] => [
      unit,
      { ...answerPart(state), assignment: { ...assignment, lead: unit, statutoryCopies }, clocks: {} },
    ]),
  );
  return { ...state, branches };
}

function answerPart(view: ProposalState): AnswerBranch {
  const shared: readonly string[] = SHARED_BY_ANSWERS;
  return Object.fromEntries(Object.entries(view).filter(([name]) => !shared.includes(name))) as unknown as AnswerBranch;
}

/** The whole is as far as its least advanced answer. */
function summed(state: ProposalState): ProposalState {
  const answers = Object.values(state.branches ?? {});
  const phase = PHASES.find((one) => answers.some((answer) => answer.phase === one)) ?? state.phase;
  return { ...state, phase, awaitingReassignment: answers.some((answer) => answer.awaitingReassignment) };
}

/** The answer a clock belongs to: clocks are unique over the stream. */
export const branchOfClock = (state: ProposalState, clock: string): PartyId | undefined =>
  branchUnits(state).find((unit) => state.branches?.[unit]?.clocks[clock] !== undefined);

/**
 * Events of one answer as they are recorded: each says whose answer it is about. A clock owed by anyone but the answering
 * unit may run once in each answer, so its id tells which; what follows a change of unit is the new unit's.
 */
export function inBranch(events: readonly ProposalEvent[], unit: PartyId, running: Clocks): readonly ProposalEvent[] {
  const named: ProposalEvent[] = [];
  let branch = unit;
  for (const event of events) {
    named.push({ ...withOwnClock(event, branch, running), branch });
    if (event.type === 'ProposalReassigned') branch = event.lead;
  }
  return named;
}

function withOwnClock(event: ProposalEvent, unit: PartyId, running: Clocks): ProposalEvent {
  const idOf = (id: ClockId, owedBy: string): ClockId =>
    owedBy === unit || running[id] ? id : (`${id}@${unit}` as ClockId);
  if (event.type === 'ClockStarted')
    return { ...event, clock: { ...event.clock, id: idOf(event.clock.id, event.clock.owedBy) } };
  return event.type === 'ClockStopped' ? { ...event, clockId: idOf(event.clockId, event.owedBy) } : event;
}
