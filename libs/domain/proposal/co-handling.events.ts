import type { PartyId } from '../identity';

/** A co-handler named after the assignment (15, 20). */
export type CoHandlerAdded = {
  readonly type: 'CoHandlerAdded';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reason: string;
};

/** A co-handler that has no part in the case any more, without having returned it. */
export type CoHandlerReleased = {
  readonly type: 'CoHandlerReleased';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reason: string;
};

export type CoHandlingEvent = CoHandlerAdded | CoHandlerReleased;
