import type { WorkCalendar } from '@banli/calendar';
import type { RulePack } from '@banli/rules';

/** The pack bound to a case at its receipt and the calendar it counts with. */
export type Rules = { readonly pack: RulePack; readonly calendar: WorkCalendar };
