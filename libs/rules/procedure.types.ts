import type { Limit } from '@banli/calendar';
import type { Citation } from './citation.types';
import type { StageRule } from './stages.types';

/** What a law says of the way itself, beyond clocks and gates. What is absent a jurisdiction does not know. */
export type ProcedureRules = {
  /** How often 人代工委 may order a reply to be handled once more before it convenes deputies and units. */
  readonly rehandling?: { readonly times: number; readonly cites: Citation };
  /** How long a rater may correct a rating from which nothing has followed. */
  readonly ratingCorrection?: { readonly limit: Limit; readonly cites: Citation };
  /** Six months instead of three once the case proves wide or difficult: who may say so, before the reply is due. */
  readonly extension?: { readonly grantedBy: readonly ('assigning-body' | 'chief')[]; readonly cites: Citation };
  /** How a reply has to go out to the deputies. */
  readonly replyChannels?: { readonly required: readonly ('paper' | 'platform')[]; readonly cites: Citation };
  /** Internal dates of the unit that answers, the earliest first. */
  readonly stages?: readonly StageRule[];
};
