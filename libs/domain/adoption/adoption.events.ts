import type { CalendarSupplement } from '@banli/calendar';
import type { PersonId, Sha256 } from '../identity';

/** From here on the stream counts by other rules; the clocks that move by them follow, one event each. */
export type RulesAdopted = {
  readonly type: 'RulesAdopted';
  readonly v: 1;
  /** The entry of the rulebook that it follows: `rulebook/chongqing#3`. */
  readonly source: string;
  readonly decidedBy: PersonId;
  readonly calendar?: CalendarSupplement;
  /** From and to as `id@version`; the hash is of the file of the new one. */
  readonly pack?: { readonly from: string; readonly to: string; readonly hash: Sha256 };
};
