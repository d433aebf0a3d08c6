import type { PlainDate } from '@banli/calendar';
import type { ClosingEvent } from './closing.events';
import type { PastRound, ProposalState } from './proposal.state';
import type { RehandlingEvent, RehandlingOrdered } from './rehandling.events';

/** The state after what follows a reply: another round, a meeting, a corrected rating, the archive. */
export function evolveAfterReply(
  state: ProposalState,
  event: RehandlingEvent | ClosingEvent,
  on: PlainDate,
): ProposalState {
  switch (event.type) {
    case 'RehandlingOrdered':
      return nextRound(state, event, on);
    case 'DissatisfactionStudied':
      return { ...state, studied: { on, findings: event.findings } };
    case 'RehandlingReceived':
      return state.rehandling
        ? { ...state, phase: 'in-hand', rehandling: { ...state.rehandling, receivedOn: on } }
        : state;
    case 'OpinionAskedAgain': {
      const { unit } = event;
      return { ...state, opinions: { ...state.opinions, [unit]: { unit, status: 'bounced' } } };
    }
    case 'MeetingRecorded': {
      const { participants, outcome } = event;
      return { ...state, phase: 'closed', closedOn: on, meeting: { on, participants, outcome } };
    }
    case 'RatingCorrected': {
      if (!state.rating) return state;
      const { reasons: _former, aspects: _apart, ...kept } = state.rating;
      const { rater, level, reasons, aspects } = event;
      const { closedOn: _on, ...open } = state;
      return {
        ...(event.dissatisfied ? { ...open, phase: 'dissatisfied' } : { ...state, phase: 'closed', closedOn: on }),
        rating: {
          ...kept,
          rater,
          level,
          correctedOn: on,
          ...(aspects ? { aspects } : {}),
          ...(reasons === undefined ? {} : { reasons }),
        },
      };
    }
    case 'CaseArchived':
      return { ...state, phase: 'archived', archived: { on, by: event.by, file: event.file } };
  }
}

/** Letter, number, recipients, promises and rating stay with the round that is over; the deputy is heard anew. */
function nextRound(state: ProposalState, event: RehandlingOrdered, on: PlainDate): ProposalState {
  const { round, reasons, requirements, decision } = event;
  return {
    ...roundOver(state),
    phase: 'ordered',
    round,
    rehandling: { orderedOn: on, reasons, requirements, ...(decision === undefined ? {} : { decision }) },
  };
}

/** The state as another round finds it. */
export function roundOver(state: ProposalState): ProposalState {
  const {
    draft,
    signature,
    replyNumber,
    rating,
    ratings,
    passedOver: _passedOver,
    coHandlersRated,
    rehandling: former,
    letterOfMain,
    ownDate: _ownDate,
    contactException: _excepted,
    studied: _studied,
    extension: _extension,
    ...rest
  } = state;
  const over: PastRound = {
    round: state.round,
    dispatches: state.dispatches,
    promised: state.promised,
    ...(draft ? { draft } : {}),
    ...(signature ? { signature } : {}),
    ...(replyNumber ? { replyNumber } : {}),
    ...(rating ? { rating } : {}),
    ...(ratings ? { ratings } : {}),
    ...(coHandlersRated ? { coHandlersRated } : {}),
    ...(former ? { rehandling: former } : {}),
    ...(letterOfMain ? { letterOfMain } : {}),
  };
  return {
    ...rest,
    round: state.round + 1,
    rounds: [...state.rounds, over],
    contacts: 0,
    dispatches: {},
    promised: [],
  };
}
