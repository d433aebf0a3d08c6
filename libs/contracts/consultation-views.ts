import type { ArbitrationOutcome, BounceGround, OpinionStatus } from '@banli/domain';
import type { FileView } from './files';
import type { CommitmentRowView } from './letter-view';
import type { PartyRef } from './refs';

export type OpinionView = {
  readonly unit: PartyRef;
  readonly status: OpinionStatus;
  /** When somebody of the unit first opened the case; kept outside the record. */
  readonly openedAt?: string;
  readonly acknowledgedOn?: string;
  readonly submittedOn?: string;
  readonly late?: boolean;
  /** Why a new one was asked for (20), as long as none has been accepted. */
  readonly bounce?: { readonly on: string; readonly ground: BounceGround; readonly note: string };
  readonly waiver?: { readonly on: string; readonly reason: string };
  /** Only for the lead, the assigning body, supervisors and the unit itself. */
  readonly text?: string;
  /** What came with the text: papers, and what the unit will do itself. */
  readonly files?: readonly FileView[];
  readonly commitments?: readonly CommitmentRowView[];
};

/** A unit's request to return the case (16), with what was decided. */
export type ReturnView = {
  readonly unit: PartyRef;
  readonly status: 'requested' | 'consented' | 'refused';
  readonly requestedOn: string;
  readonly reasons: string;
  readonly decidedOn?: string;
  readonly refusal?: string;
  /** Asked for by the unit after the refusal, and what was decided. */
  readonly arbitration?: {
    readonly on: string;
    readonly arbiter: PartyRef;
    readonly reasons: string;
    readonly decided?: {
      readonly on: string;
      readonly outcome: ArbitrationOutcome;
      readonly reasons: string;
    };
  };
};

/** A co-handler that does not agree with the lead, and what came of the coordination (20). */
export type DisagreementView = {
  readonly unit: PartyRef;
  readonly text: string;
  readonly recordedOn: string;
  readonly coordinator: PartyRef;
  readonly coordinated?: { readonly on: string; readonly outcome: string };
};
