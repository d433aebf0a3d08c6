import { adoptedAfter } from '../adoption/adopt-rules';
import { evolveClocks } from '../clock/clocks';
import type { Recorded } from '../envelope';
import { renamed, succeededClocks } from '../succession/rename-unit';
import type { CommitmentEvent } from './commitment.events';
import type { CommitmentState } from './commitment.state';
import { withOwed, withTold } from './telling';

/** The state after one recorded event. */
export function evolveCommitment(
  state: CommitmentState | undefined,
  recorded: Recorded<CommitmentEvent>,
): CommitmentState {
  const { event } = recorded;
  if (event.type === 'CommitmentOpened') {
    const { type: _type, v: _v, ...opened } = event;
    return {
      ...opened,
      head: recorded.seq,
      version: recorded.seq,
      status: 'open',
      openedOn: recorded.occurredOn,
      progress: [],
      changes: [],
      refusedChanges: [],
      rejections: [],
      clocks: {},
    };
  }
  if (!state) throw new RangeError(`${recorded.stream} begins with ${event.type} instead of CommitmentOpened`);
  return {
    ...apply(state, recorded),
    head: recorded.seq,
    version: recorded.actor.kind === 'person' ? recorded.seq : state.version,
  };
}

function apply(state: CommitmentState, recorded: Recorded<CommitmentEvent>): CommitmentState {
  const { event, occurredOn: on } = recorded;
  switch (event.type) {
    case 'CommitmentOpened':
      return state;
    case 'ProgressReported':
      return {
        ...state,
        progress: [
          ...state.progress,
          { on, text: event.text, ...(event.evidence === undefined ? {} : { evidence: event.evidence }) },
        ],
      };
    case 'FulfilmentReported':
      return { ...state, status: 'reported', evidence: event.evidence, fulfilledOn: on };
    case 'FulfilmentConfirmed':
      return { ...state, status: 'fulfilled', confirmed: { on, by: event.confirmedBy, unit: event.unit } };
    case 'FulfilmentRejected': {
      const { evidence: _evidence, fulfilledOn: _fulfilledOn, ...open } = state;
      const rejection = { on, by: event.rejectedBy, unit: event.unit, reason: event.reason };
      const untold = (open.untold ?? []).filter((matter) => matter !== 'fulfilled');
      return {
        ...open,
        status: 'open',
        rejections: [...state.rejections, rejection],
        ...(open.untold === undefined ? {} : { untold }),
      };
    }
    case 'CommitmentChangeRequested': {
      const { type: _type, v: _v, requestedBy: by, ...requested } = event;
      return { ...state, requested: { on, by, ...requested } };
    }
    case 'CommitmentChanged': {
      const { requested: _decided, ...settled } = state;
      const { type: _type, v: _v, ...change } = event;
      return { ...settled, item: event.item, dueOn: event.dueOn, changes: [...state.changes, { on, ...change }] };
    }
    case 'ChangeCommented': {
      const comment = { on, text: event.text };
      return {
        ...state,
        changes: state.changes.map((one, at) => (at === state.changes.length - 1 ? { ...one, comment } : one)),
      };
    }
    case 'TellingOwed':
      return withOwed(state, event.matter);
    case 'DeputyTold': {
      const { type: _type, v: _v, ...told } = event;
      return withTold(state, on, told);
    }
    case 'CommitmentCarriedOver': {
      const { type: _type, v: _v, ...carried } = event;
      return { ...state, carried: [...(state.carried ?? []), { on, ...carried }] };
    }
    case 'CommitmentChangeRefused': {
      const { requested: _decided, ...settled } = state;
      return { ...settled, refusedChanges: [...state.refusedChanges, { on, reason: event.reason }] };
    }
    case 'CommitmentDropped': {
      const { requested: _pending, ...settled } = state;
      const { type: _type, v: _v, ...dropped } = event;
      return { ...settled, status: 'dropped', dropped: { on, ...dropped } };
    }
    case 'UnitSucceeded': {
      const { responsibleUnit, lead, requested, clocks } = state;
      return {
        ...state,
        responsibleUnit: renamed(responsibleUnit, event),
        lead: renamed(lead, event),
        ...(requested ? { requested: renamed(requested, event) } : {}),
        clocks: succeededClocks(clocks, event),
      };
    }
    case 'RulesAdopted':
      return { ...state, adopted: adoptedAfter(state.adopted, event), pack: event.pack?.to ?? state.pack };
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return { ...state, clocks: evolveClocks(state.clocks, event) };
  }
}
