import type { PlainDate } from '@banli/calendar';

/** Why an act of oversight may not happen (31–33, 38). */
export type OversightRefusal =
  | { readonly code: 'oversight-exists'; readonly stream: string }
  | { readonly code: 'oversight-closed'; readonly closedOn: PlainDate }
  | { readonly code: 'nothing-to-track' }
  | { readonly code: 'limit-not-ahead'; readonly dueOn: PlainDate; readonly on: PlainDate }
  | { readonly code: 'not-of-this-matter'; readonly act: string; readonly matter: string }
  | { readonly code: 'unit-not-overseen'; readonly unit: string }
  | { readonly code: 'nothing-to-report-back'; readonly unit: string }
  | { readonly code: 'report-undecided'; readonly unit: string }
  | { readonly code: 'no-report-to-decide'; readonly unit: string }
  | { readonly code: 'reports-outstanding'; readonly units: readonly string[] }
  | { readonly code: 'reporters-missing'; readonly missing: readonly string[] }
  | { readonly code: 'votes-beyond-members'; readonly members: number; readonly votes: number }
  | { readonly code: 'report-printed'; readonly on: PlainDate }
  | { readonly code: 'inspection-held'; readonly heldOn: PlainDate }
  | { readonly code: 'year-already-recorded'; readonly year: number }
  | { readonly code: 'year-not-tracked'; readonly year: number };
