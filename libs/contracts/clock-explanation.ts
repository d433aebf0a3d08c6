import type { Bilingual, ClockWorking } from '@banli/rules';
import type { PartyRef, PersonRef } from './refs';
import type { ClockView } from './views';

/** Why a clock ends on its day, as sentences (`clock.steps`) and as data. */
export type ClockExplanationView = {
  readonly clock: ClockView;
  /** Absent where the pack has no such clock any more. */
  readonly working?: ClockWorking;
  readonly ownDate?: { readonly dueOn: string; readonly legalDueOn: string };
  /** What national law says of the same act, where that is another day; the earlier of the two governs. */
  readonly national?: { readonly dueOn: string; readonly article: string; readonly governs: boolean };
  /** Warnings and chases told of it, oldest first, to those who see every clock of the case. */
  readonly told: readonly {
    readonly tier: string;
    readonly to: PartyRef;
    /** Whom in the unit; absent: everyone. */
    readonly levels?: readonly string[];
    readonly sentAt: string;
    readonly deliveredAt: string;
    readonly seenAt?: string;
    readonly seenBy?: PersonRef;
  }[];
  /** Each time it was counted anew, oldest first. */
  readonly moves: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
  /** The pack it was counted with, and the one the case is bound to now. */
  readonly pack: { readonly countedWith: string; readonly boundTo: string; readonly name: Bilingual };
};
