import type { PlainDate } from '@banli/calendar';
import type { ProposalState } from './proposal.state';
import type { ReplyExtended, TimingEvent } from './timing.events';

/** The state after an extension, a date of its own, an exception, a reminder; the clocks move by events of theirs. */
export function evolveTiming(state: ProposalState, event: TimingEvent, on: PlainDate): ProposalState {
  switch (event.type) {
    case 'ReplyExtended':
      return state.assignment ? extended(state, state.assignment, event, on) : state;
    case 'ExtensionReported': {
      const { reason, until } = event;
      const reported = { on, reason, ...(until === undefined ? {} : { until }) };
      return { ...state, extension: { ...state.extension, reported } };
    }
    case 'OwnDateSet': {
      const { dueOn, legalDueOn, reason } = event;
      return { ...state, ownDate: { on, dueOn, legalDueOn, reason } };
    }
    case 'ClockPaused': {
      const { clockId: clock, until, reason } = event;
      return { ...state, pauses: [...(state.pauses ?? []), { on, clock, until, reason }] };
    }
    case 'ClockResumed':
      return {
        ...state,
        pauses: (state.pauses ?? []).map((one) => (one.clock === event.clockId ? endedOn(one, on) : one)),
      };
    case 'ContactExcepted':
      return { ...state, contactException: { on, reason: event.reason } };
    case 'OwnerChased':
      return { ...state, chases: [...(state.chases ?? []), { on, clock: event.clockId }] };
  }
}

type PauseOnRecord = NonNullable<ProposalState['pauses']>[number];

const endedOn = (pause: PauseOnRecord, on: PlainDate): PauseOnRecord =>
  on < pause.until ? { ...pause, until: on } : pause;

/** A day of its own leaves the case under the rule it had; else it counts as difficult from now on. */
function extended(
  state: ProposalState,
  assignment: NonNullable<ProposalState['assignment']>,
  { until, tellDeputy }: ReplyExtended,
  on: PlainDate,
): ProposalState {
  const granted = { on, ...(until === undefined ? {} : { until }), ...(tellDeputy ? { tellDeputy } : {}) };
  const difficult = until === undefined ? { assignment: { ...assignment, difficult: true } } : {};
  return { ...state, ...difficult, extension: { ...state.extension, granted } };
}
