/** Why a jurisdiction's rules are not changed. */
export type RulebookRefusal =
  | { readonly code: 'year-not-to-publish'; readonly year: number; readonly from: number; readonly through: number }
  | { readonly code: 'days-outside-year'; readonly year: number; readonly days: readonly string[] }
  | { readonly code: 'days-contradict'; readonly days: readonly string[] }
  | { readonly code: 'make-up-days-not-weekends'; readonly days: readonly string[] }
  | { readonly code: 'year-incomplete'; readonly year: number; readonly missing: readonly string[] }
  | { readonly code: 'closure-in-the-past'; readonly days: readonly string[] }
  | { readonly code: 'nothing-changes' }
  | { readonly code: 'pack-version-taken'; readonly pack: string }
  | { readonly code: 'pack-of-another-jurisdiction'; readonly pack: string; readonly jurisdiction: string }
  | { readonly code: 'rollout-unfinished'; readonly source: string };
