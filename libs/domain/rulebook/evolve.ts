import type { Recorded } from '../envelope';
import { personId } from '../identity';
import type { RulebookEvent } from './rulebook.events';
import type { Rollout, RulebookState } from './rulebook.state';

/** The state after one recorded event. */
export function evolveRulebook(state: RulebookState | undefined, recorded: Recorded<RulebookEvent>): RulebookState {
  const { event, seq, actor } = recorded;
  const before: RulebookState = state ?? {
    head: 0,
    version: 0,
    jurisdiction: event.jurisdiction,
    years: [],
    closures: {},
    packs: [],
    rollouts: [],
    clocks: {},
  };
  return { ...apply(before, recorded), head: seq, version: actor.kind === 'person' ? seq : before.version };
}

function apply(state: RulebookState, recorded: Recorded<RulebookEvent>): RulebookState {
  const { event, seq, occurredOn: on, actor } = recorded;
  const decidedBy = actor.kind === 'person' ? actor.personId : personId('');
  const begun = (rollout: Pick<Rollout, 'what' | 'pack'>): readonly Rollout[] => [
    ...state.rollouts,
    { of: seq, on, decidedBy, ...rollout },
  ];
  switch (event.type) {
    case 'YearPublished': {
      const { year, notice, daysOff, makeUpDays } = event;
      const others = state.years.filter((one) => one.year !== year);
      return {
        ...state,
        years: [...others, { year, notice, daysOff, makeUpDays }].sort((one, other) => one.year - other.year),
        calendarSeq: seq,
        rollouts: begun({ what: 'calendar' }),
      };
    }
    case 'ClosureAdded':
      return {
        ...state,
        closures: { ...state.closures, ...event.days },
        calendarSeq: seq,
        rollouts: begun({ what: 'calendar' }),
      };
    case 'PackInstalled':
      return { ...state, packs: [...state.packs, { pack: event.pack, hash: event.hash, on }] };
    case 'CasesMoved': {
      const { pack: reference, hash, cases } = event;
      return { ...state, rollouts: begun({ what: 'pack', pack: { reference, hash, cases } }) };
    }
    case 'RolloutFinished': {
      const { told, refused, ended } = event;
      return {
        ...state,
        rollouts: state.rollouts.map((one) =>
          one.of === event.of ? { ...one, finished: { told, refused, ended } } : one,
        ),
      };
    }
  }
}
