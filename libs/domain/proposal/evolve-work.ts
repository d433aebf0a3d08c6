import type { PlainDate } from '@banli/calendar';
import type { ClockId, RunningClock } from '../clock/clock.types';
import type { Recorded } from '../envelope';
import type { OwnerId, PartyId } from '../identity';
import type { ProposalEvent } from './proposal.events';
import type { Dispatch, ProposalState } from './proposal.state';
import type { DayCorrected, WorkEvent } from './work.events';
import type { DatedAct } from './work.state';

/** The state after work was divided inside a unit, or a day corrected. */
export function evolveWork(state: ProposalState, event: WorkEvent, on: PlainDate): ProposalState {
  switch (event.type) {
    case 'CaseClaimed':
      return { ...state, workers: { ...state.workers, [event.unit]: { person: event.person, since: on } } };
    case 'WorkReassigned': {
      const { unit, to } = event;
      const others = withoutWorkers(state, [unit]).workers;
      return { ...state, workers: { ...others, ...(to === undefined ? {} : { [unit]: { person: to, since: on } }) } };
    }
    case 'DayCorrected': {
      const dated = state.dated?.[event.seq];
      const corrected = correctedDay(state, event, dated?.stopped ?? []);
      return dated ? { ...corrected, dated: { ...state.dated, [event.seq]: { ...dated, on: event.on } } } : corrected;
    }
  }
}

/** Units that have no part any more leave nobody of theirs with the case. */
export function withoutWorkers(state: ProposalState, units: readonly PartyId[]): ProposalState {
  if (!state.workers) return state;
  const staying = Object.entries(state.workers).filter(([unit]) => !units.some((one) => one === unit));
  return { ...state, workers: Object.fromEntries(staying) };
}

function correctedDay(
  state: ProposalState,
  { act, about, was, on }: DayCorrected,
  stopped: readonly ClockId[],
): ProposalState {
  switch (act) {
    case 'AssignmentAcknowledged':
      return { ...state, acknowledged: { ...state.acknowledged, [about]: on } };
    case 'OpinionSubmitted': {
      const opinion = state.opinions[about];
      if (opinion?.submittedOn === undefined) return state;
      const late = stopped.some((id) => owesOpinion(state.clocks[id]) && on > (state.clocks[id]?.dueOn ?? on));
      const corrected = { ...opinion, submittedOn: on, late };
      return { ...state, opinions: { ...state.opinions, [about]: corrected } };
    }
    case 'ReturnRequested': {
      const asked = state.returns[about];
      return asked ? { ...state, returns: { ...state.returns, [about]: { ...asked, requestedOn: on } } } : state;
    }
    case 'ReplyDispatched':
    case 'ReplyDelivered': {
      const dispatch = state.dispatches[about];
      if (!dispatch) return state;
      const day = act === 'ReplyDispatched' ? { sentOn: on } : { deliveredOn: on, ...arrivedOn(dispatch, was, on) };
      return { ...state, dispatches: { ...state.dispatches, [about]: { ...dispatch, ...day } } };
    }
  }
}

/** The channel whose proof was dated that day. */
function arrivedOn({ arrived }: Dispatch, was: PlainDate, on: PlainDate): Pick<Dispatch, 'arrived'> {
  if (!arrived) return {};
  return { arrived: Object.fromEntries(Object.entries(arrived).map(([one, day]) => [one, day === was ? on : day])) };
}

const owesOpinion = (clock: RunningClock | undefined): boolean =>
  clock?.kind === 'opinion' || clock?.kind === 'opinion-redo';

/** Keeps the days by which later acts are measured, each with the clocks that the same act started and stopped. */
export function keepDays(state: ProposalState, recorded: Recorded<ProposalEvent>): ProposalState {
  const { event, seq, commandId, actor, occurredOn: on } = recorded;
  if (event.type === 'ClockStarted') return withClock(state, recorded, 'started', event.clock.id);
  if (event.type === 'ClockStopped') return withClock(state, recorded, 'stopped', event.clockId);
  // A letter of the main proposal comes with its workflow; the day is the answering unit's to put right.
  const enteredBy = actor.kind === 'person' ? actor.unit : state.letterOfMain && state.assignment?.lead;
  if (enteredBy === undefined || !MEASURED.includes(event.type)) return state;
  const about = aboutOf(event, enteredBy);
  const act: DatedAct = { seq, type: event.type, on, about, enteredBy, commandId, started: [], stopped: [] };
  return { ...state, dated: { ...state.dated, [seq]: act } };
}

/** Acts whose day later ones are measured by. */
const MEASURED: readonly ProposalEvent['type'][] = [
  'AssignmentAcknowledged',
  'DeputyContacted',
  'OpinionSubmitted',
  'OpinionAccepted',
  'OpinionBounced',
  'OpinionWithdrawn',
  'ReturnRequested',
  'ReturnConsented',
  'ReturnRefused',
  'ReplyDispatched',
  'ReplyDelivered',
  'ReplyRated',
];

function aboutOf(event: ProposalEvent, enteredBy: PartyId): OwnerId {
  if ('recipient' in event) return event.recipient;
  if ('rater' in event) return event.rater;
  return 'unit' in event ? event.unit : enteredBy;
}

function withClock(
  state: ProposalState,
  { commandId }: Recorded<ProposalEvent>,
  list: 'started' | 'stopped',
  clock: ClockId,
): ProposalState {
  const act = Object.values(state.dated ?? {}).find((one) => one.commandId === commandId);
  if (!act) return state;
  return { ...state, dated: { ...state.dated, [act.seq]: { ...act, [list]: [...act[list], clock] } } };
}
