import type { PlainDate } from '@banli/calendar';
import type { PartyId, PersonId } from '../identity';

export type DeskDelegated = {
  readonly type: 'DeskDelegated';
  readonly v: 1;
  readonly unit: PartyId;
  readonly absent: PersonId;
  readonly substitute: PersonId;
  /** First and last day, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
};

/** From the day of this event on nobody stands in. */
export type DelegationEnded = {
  readonly type: 'DelegationEnded';
  readonly v: 1;
  readonly unit: PartyId;
  /** The seq of the event that began it. */
  readonly delegation: number;
  readonly absent: PersonId;
  readonly substitute: PersonId;
};

export type DeskEvent = DeskDelegated | DelegationEnded;
