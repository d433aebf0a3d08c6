import type { Limit } from '@banli/calendar';
import type { Bilingual, Citation } from './citation.types';
import type { StageRule } from './stages.types';

/** Kinds of body a lead unit can be, where a rule tells them apart. */
export type UnitKind = 'municipal-department' | 'district-government' | 'other';

/** Why a reply is not made public. */
export type ExemptionGround = { readonly id: string; readonly name: Bilingual; readonly cites: Citation };

/** What a law says of the way itself, beyond clocks and gates. What is absent a jurisdiction does not know. */
export type ProcedureRules = {
  /** How often 人代工委 may order a reply to be handled once more before it convenes deputies and units. */
  readonly rehandling?: { readonly times: number; readonly cites: Citation };
  /** How long a rater may correct a rating from which nothing has followed. */
  readonly ratingCorrection?: { readonly limit: Limit; readonly cites: Citation };
  /** Six months instead of three once the case proves wide or difficult: who may say so, before the reply is due. */
  readonly extension?: { readonly grantedBy: readonly ('assigning-body' | 'chief')[]; readonly cites: Citation };
  /** Which kinds of unit a time for publication binds, and on which grounds a reply is not published at all. */
  readonly publication?: {
    readonly binds: readonly UnitKind[];
    readonly grounds: readonly ExemptionGround[];
    readonly cites: Citation;
  };
  /** How a reply has to go out to the deputies. */
  readonly replyChannels?: { readonly required: readonly ('paper' | 'platform')[]; readonly cites: Citation };
  /** Internal dates of the unit that answers, the earliest first. */
  readonly stages?: readonly StageRule[];
};
