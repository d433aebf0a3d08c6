import type { CalendarSupplement } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import type { PersonId, Sha256 } from '../identity';

/** Sent to every stream that counts by them once rules have changed: days off published, or a case moved to a newer pack. */
export type AdoptRules = {
  readonly type: 'AdoptRules';
  /** The entry of the rulebook that it follows: `rulebook/chongqing#3`. */
  readonly source: string;
  readonly decidedBy: PersonId;
  /** All that is known beyond the calendars that cases began with. */
  readonly calendar?: CalendarSupplement;
  /** As a value: a workflow reads no file. */
  readonly pack?: { readonly rules: RulePack; readonly hash: Sha256 };
};
