import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';

/** A handler takes the unit's part of the case. */
export type ClaimCase = { readonly type: 'ClaimCase' };

/** The office gives the unit's part to another of its handlers; without one it is anybody's again. */
export type ReassignWork = {
  readonly type: 'ReassignWork';
  /** As the directory knows them today. */
  readonly to?: Person;
};

/** The act recorded as event `seq` happened on another day. */
export type CorrectDay = {
  readonly type: 'CorrectDay';
  readonly seq: number;
  readonly on: PlainDate;
  readonly proof: string;
  readonly reason: string;
};

export type WorkAct = ClaimCase | ReassignWork | CorrectDay;
