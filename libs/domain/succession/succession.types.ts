import type { PartyId, PersonId } from '../identity';

/** Sent to everything a unit still has a part in, once it was merged, split or abolished. */
export type SucceedUnit = {
  readonly type: 'SucceedUnit';
  /** The batch that says so. */
  readonly source: string;
  readonly decidedBy: PersonId;
  /** By what decision: the paper's number. */
  readonly decision: string;
  readonly from: PartyId;
  readonly to: PartyId;
};

/** From here on another unit has what this one had: its duties, its dates, its tasks. */
export type UnitSucceeded = {
  readonly type: 'UnitSucceeded';
  readonly v: 1;
  readonly source: string;
  readonly decidedBy: PersonId;
  readonly decision: string;
  readonly from: PartyId;
  readonly to: PartyId;
};

export const succeededBy = ({ source, decidedBy, decision, from, to }: SucceedUnit): UnitSucceeded => ({
  ...{ type: 'UnitSucceeded', v: 1, source, decidedBy, decision, from, to },
});
