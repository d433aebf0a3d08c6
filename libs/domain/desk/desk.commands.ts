import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { StrikeClock } from '../clock/clock.types';
import type { PartyId } from '../identity';

/** Somebody is away from the first to the last of these days, and one colleague acts for them (委托代办). */
export type DelegateDesk = {
  readonly type: 'DelegateDesk';
  /** Whose desks the stream keeps. */
  readonly unit: PartyId;
  /** Both as the directory knows them when the act arrives. */
  readonly absent: Person;
  readonly substitute: Person;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly reason: string;
};

/** The absent person is back, or the substitute cannot go on: from the day of this act on nobody stands in. */
export type EndDelegation = {
  readonly type: 'EndDelegation';
  readonly unit: PartyId;
  /** The entry in the record by which it was delegated. */
  readonly delegation: number;
};

export type DeskAct = DelegateDesk | EndDelegation;
export type DeskCommand = DeskAct | StrikeClock;

/** Every act on a unit's desks, as its update is named in Temporal. */
export const deskActs = ['DelegateDesk', 'EndDelegation'] as const satisfies readonly DeskAct['type'][];
