import type { PlainDate } from '@banli/calendar';

/** Why a batch is not begun. */
export type BatchActRefusal =
  { readonly code: 'batch-exists'; readonly approvedOn: PlainDate } | { readonly code: 'nothing-to-carry-out' };
