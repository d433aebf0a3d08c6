import { adoptedAfter } from '../adoption/adopt-rules';
import type { PlainDate } from '@banli/calendar';
import { evolveClocks } from '../clock/clocks';
import type { Recorded } from '../envelope';
import type { PersonId } from '../identity';
import { succeededClocks } from '../succession/rename-unit';
import type { FulfilmentEvent } from './fulfilment.events';
import type { FulfilmentNotice, FulfilmentState } from './fulfilment.state';

/** The state after one recorded event. */
export function evolveFulfilment(
  state: FulfilmentState | undefined,
  recorded: Recorded<FulfilmentEvent>,
): FulfilmentState {
  const { event } = recorded;
  if (event.type === 'FulfilmentRoundOpened') {
    const { type: _type, v: _v, ...opened } = event;
    return {
      ...opened,
      head: recorded.seq,
      version: recorded.seq,
      status: 'open',
      openedOn: recorded.occurredOn,
      notices: {},
      conversions: [],
      clocks: {},
    };
  }
  if (!state) throw new RangeError(`${recorded.stream} begins with ${event.type} instead of FulfilmentRoundOpened`);
  return {
    ...apply(state, event, recorded.occurredOn),
    head: recorded.seq,
    version: recorded.actor.kind === 'person' ? recorded.seq : state.version,
  };
}

function apply(state: FulfilmentState, event: FulfilmentEvent, on: PlainDate): FulfilmentState {
  switch (event.type) {
    case 'FulfilmentRoundOpened':
      return state;
    case 'PromisesJoined':
      return { ...state, promises: [...state.promises, ...event.promises] };
    case 'FulfilmentNoticeSent': {
      const { type: _type, v: _v, ...sent } = event;
      return { ...state, notices: { ...state.notices, [event.rater]: { ...sent, sentOn: on, chases: [] } } };
    }
    case 'LedgerSubmitted':
      return { ...state, ledger: { on, late: event.late, promises: event.promises } };
    case 'NoticeDelivered':
      return noted(state, event.rater, () => ({ deliveredOn: on }));
    case 'FulfilmentRated': {
      const { type: _type, v: _v, rater, ...rating } = event;
      return noted(state, rater, () => ({ rating: { on, ...rating } }));
    }
    case 'RaterChased': {
      const { channel, text } = event;
      return noted(state, event.rater, ({ chases }) => ({ chases: [...chases, { on, channel, text }] }));
    }
    case 'FulfilmentRatingExcluded': {
      const { dueOn, chasedOn } = event;
      return noted(state, event.rater, () => ({ excluded: { on, dueOn, chasedOn } }));
    }
    case 'FulfilmentMeetingRecorded': {
      const { participants, outcome } = event;
      return noted(state, event.rater, () => ({ meeting: { on, participants, outcome } }));
    }
    case 'ResultConverted': {
      const { type: _type, v: _v, commitments: _all, ...conversion } = event;
      return { ...state, conversions: [...state.conversions, { on, ...conversion }] };
    }
    case 'FulfilmentRoundClosed':
      return { ...state, status: 'closed' };
    case 'UnitSucceeded':
      return { ...state, unit: event.to, clocks: succeededClocks(state.clocks, event) };
    case 'RulesAdopted':
      return { ...state, adopted: adoptedAfter(state.adopted, event), pack: event.pack?.to ?? state.pack };
    case 'ClockStarted':
    case 'ClockStopped':
    case 'ClockStruck':
    case 'ClockMoved':
      return { ...state, clocks: evolveClocks(state.clocks, event) };
  }
}

function noted(
  state: FulfilmentState,
  rater: PersonId,
  change: (notice: FulfilmentNotice) => Partial<FulfilmentNotice>,
): FulfilmentState {
  const notice = state.notices[rater];
  return notice ? { ...state, notices: { ...state.notices, [rater]: { ...notice, ...change(notice) } } } : state;
}
