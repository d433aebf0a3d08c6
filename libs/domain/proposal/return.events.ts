import type { PlainDate } from '@banli/calendar';
import type { ClockKind } from '@banli/rules';
import type { OwnerId, PartyId } from '../identity';

export type ReturnRequested = {
  readonly type: 'ReturnRequested';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reasons: string;
};

export type ReturnConsented = {
  readonly type: 'ReturnConsented';
  readonly v: 1;
  readonly unit: PartyId;
  /** Without its lead nobody handles the case; without a co-handler it goes on. */
  readonly as: 'lead' | 'co-handler';
};

export type ReturnRefused = {
  readonly type: 'ReturnRefused';
  readonly v: 1;
  readonly unit: PartyId;
  readonly reasons: string;
};

export type ProposalReassigned = {
  readonly type: 'ProposalReassigned';
  readonly v: 1;
  readonly lead: PartyId;
  readonly coHandlers: readonly PartyId[];
  readonly statutoryCopies: readonly PartyId[];
  /** Only where the lead changes. */
  readonly formerLead?: PartyId;
  /** Six months instead of three (21), as the first assignment said. */
  readonly difficult: boolean;
  /** Co-handlers that were none before, and those that are none any more. */
  readonly joining: readonly PartyId[];
  readonly leaving: readonly PartyId[];
  /** What the clocks of the units new to the case count from, by the pack's switch. */
  readonly countedFrom: 'reassignment' | 'assignment';
  /** When the same clocks would be due under the other reading; shown beside the dates that govern. */
  readonly otherwiseDue: readonly OtherwiseDue[];
};

export type OtherwiseDue = { readonly kind: ClockKind; readonly owedBy: OwnerId; readonly dueOn: PlainDate };

/** The unit whose return was refused asks the arbiter that the pack names. */
export type ArbitrationRequested = {
  readonly type: 'ArbitrationRequested';
  readonly v: 1;
  readonly unit: PartyId;
  readonly arbiter: PartyId;
  readonly reasons: string;
};

/** `upheld`: the refusal stands and the unit goes on. `returned`: a ReturnConsented follows. */
export type ArbitrationOutcome = 'upheld' | 'returned';

export type ArbitrationDecided = {
  readonly type: 'ArbitrationDecided';
  readonly v: 1;
  readonly unit: PartyId;
  readonly outcome: ArbitrationOutcome;
  readonly reasons: string;
};

export type ReturnEvent =
  ReturnRequested | ReturnConsented | ReturnRefused | ArbitrationRequested | ArbitrationDecided | ProposalReassigned;
