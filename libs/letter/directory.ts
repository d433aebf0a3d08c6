import type { PartyId } from '@banli/domain';
import type { Party, PartyKind } from './letter.types';

/** Kinds that can lead or co-handle a proposal; the others receive, assign, coordinate or supervise. */
const HANDLING: readonly PartyKind[] = [
  'municipal-department',
  'district-government',
  'court',
  'procuratorate',
  'other',
];

export const canHandle = (party: Party): boolean => HANDLING.includes(party.kind);

export function findParty(directory: readonly Party[], id: PartyId): Party | undefined {
  return directory.find((party) => party.id === id);
}

/** Throws RangeError where the directory lacks the party: the record names only parties it knows. */
export function partyOf(directory: readonly Party[], id: PartyId): Party {
  const party = findParty(directory, id);
  if (!party) throw new RangeError(`party missing in the directory: ${id}`);
  return party;
}

export const shortNameOf = (directory: readonly Party[], id: PartyId): string => partyOf(directory, id).shortName;
