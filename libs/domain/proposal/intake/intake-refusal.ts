/** Why a registration, a co-signature, a review or a merge may not happen. */
export type IntakeRefusal =
  | { readonly code: 'delegation-in-recess' }
  | { readonly code: 'delegation-with-co-signers' }
  | { readonly code: 'held-outside' }
  | { readonly code: 'not-the-co-signer'; readonly person: string }
  | { readonly code: 'co-signature-not-awaited'; readonly person: string }
  | { readonly code: 'co-signers-unconfirmed'; readonly persons: readonly string[] }
  | { readonly code: 'ground-unknown'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'deputy-not-told' }
  | { readonly code: 'merge-into-itself' }
  | { readonly code: 'merge-other-jurisdiction'; readonly jurisdiction: string }
  | { readonly code: 'not-a-proposer'; readonly person: string }
  | { readonly code: 'proposers-not-told'; readonly persons: readonly string[] }
  | { readonly code: 'main-merged'; readonly into: string }
  | { readonly code: 'main-not-open'; readonly phase: string }
  | { readonly code: 'others-merged-in'; readonly merged: readonly string[] }
  | { readonly code: 'already-merged-in'; readonly merged: string }
  | { readonly code: 'not-merged-in'; readonly merged: string }
  | { readonly code: 'receipt-with-merged'; readonly party: string; readonly merged: string }
  | { readonly code: 'answered-by-main'; readonly main: string };
