import type { Clocks, RunningClock } from '../clock/clock.types';
import type { PartyId } from '../identity';

/** What binds a co-handler's opinion now: thirty working days, or five once a new one was asked for (20). */
export const latestOpinionClock = (clocks: Clocks, unit: PartyId): RunningClock | undefined =>
  Object.values(clocks).findLast(
    ({ kind, owedBy }) => (kind === 'opinion' || kind === 'opinion-redo') && owedBy === unit,
  );
