import type { PlainDate } from '@banli/calendar';
import type { OwnerId, PartyId, PersonId } from '../identity';

/** A handler has taken the unit's part of the case. */
export type CaseClaimed = {
  readonly type: 'CaseClaimed';
  readonly v: 1;
  readonly unit: PartyId;
  readonly person: PersonId;
};

/** The unit's office has given its part of the case to another handler, or to nobody in particular. */
export type WorkReassigned = {
  readonly type: 'WorkReassigned';
  readonly v: 1;
  readonly unit: PartyId;
  /** Who had it before. */
  readonly from?: PersonId;
  readonly to?: PersonId;
};

/** Acts whose day may be corrected afterwards: paper is dated by whoever enters it. */
export type CorrectableAct =
  'AssignmentAcknowledged' | 'OpinionSubmitted' | 'ReturnRequested' | 'ReplyDispatched' | 'ReplyDelivered';

/** An earlier act happened on another day than was entered. The clocks it touches follow in events of their own. */
export type DayCorrected = {
  readonly type: 'DayCorrected';
  readonly v: 1;
  /** The event that carried the wrong day. */
  readonly seq: number;
  readonly act: CorrectableAct;
  /** Whose act it was, or whose letter. */
  readonly about: OwnerId;
  readonly was: PlainDate;
  readonly on: PlainDate;
  readonly proof: string;
  readonly reason: string;
};

export type WorkEvent = CaseClaimed | WorkReassigned | DayCorrected;
