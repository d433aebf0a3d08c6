import type { PartyId, PersonId } from './identity';

/** What a person does in their organisation; one person may hold several. */
export type Role =
  | 'handler'
  | 'office'
  | 'chief'
  | 'deputy-head'
  | 'assigning-body'
  | 'supervisor'
  | 'deputy'
  | 'system-administrator'
  | 'security-administrator'
  | 'audit-administrator';

export type Person = {
  readonly kind: 'person';
  readonly personId: PersonId;
  readonly unit: PartyId;
  readonly roles: readonly Role[];
};

/** Who caused an event: a person, or the clock of a workflow. */
export type Actor = Person | { readonly kind: 'clock' };
