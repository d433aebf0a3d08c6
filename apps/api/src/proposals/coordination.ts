import { partyId, type CoordinationLevel, type PartyId, type ProposalState } from '@banli/domain';
import type { Names } from '../directory/directory.service';
import { ProblemError } from '../http/problem';

export type Coordination = { readonly coordinator: PartyId; readonly level: CoordinationLevel };

const ADMINISTRATIVE: readonly string[] = ['municipal-department', 'district-government'];

/**
 * The government office where lead and co-handler are both administrative, else 人代工委 (20). Throws ProblemError where
 * the directory knows no government office.
 */
export function coordinationOf(state: ProposalState | undefined, coHandler: PartyId, names: Names): Coordination {
  const kindOf = (id: PartyId | undefined): string =>
    names.content.parties.find((party) => party.id === id)?.kind ?? '';
  const administrative = [state?.assignment?.lead, coHandler].every((unit) => ADMINISTRATIVE.includes(kindOf(unit)));
  if (state && !administrative) return { coordinator: state.supervisingBody, level: 'other' };
  const office = names.content.parties.find(({ kind }) => kind === 'government-office');
  if (!office) throw new ProblemError('unknown-party', { party: 'government-office' });
  return { coordinator: partyId(office.id), level: 'administrative' };
}
