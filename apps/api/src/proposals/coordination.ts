import { partyId, type CoordinationLevel, type PartyId, type ProposalState } from '@banli/domain';
import { loadRulePack } from '@banli/platform';
import { partiesWithin, type Names } from '../directory/directory.service';
import { ProblemError } from '../http/problem';

export type Coordination = { readonly coordinator: PartyId; readonly level: CoordinationLevel };

const ADMINISTRATIVE: readonly string[] = ['municipal-department', 'district-government'];

/**
 * The government office where lead and co-handler are both administrative, else 人代工委 (20). Throws ProblemError where
 * the directory knows no government office.
 */
export function coordinationOf(state: ProposalState | undefined, coHandler: PartyId, names: Names): Coordination {
  const administrative = [state?.assignment?.lead, coHandler].every((unit) => isAdministrative(unit, names));
  if (state && !administrative) return { coordinator: state.supervisingBody, level: 'other' };
  return { coordinator: governmentOffice(names, state), level: 'administrative' };
}

/** As the pack that the case is bound to says; a pack without arbitration names nobody, and the act is refused. */
export function arbiterOf(state: ProposalState | undefined, unit: PartyId, names: Names): PartyId {
  const { arbitration } = state ? loadRulePack(state.pack) : {};
  const arbiter = isAdministrative(unit, names) ? arbitration?.ofAdministrative : arbitration?.ofOthers;
  return arbiter === 'government-office' || !state ? governmentOffice(names, state) : state.supervisingBody;
}

const isAdministrative = (unit: PartyId | undefined, names: Names): boolean =>
  ADMINISTRATIVE.includes(names.content.parties.find(({ id }) => id === unit)?.kind ?? '');

function governmentOffice(names: Names, state: ProposalState | undefined): PartyId {
  const office = partiesWithin(names, state?.key.jurisdiction ?? '').find(({ kind }) => kind === 'government-office');
  if (!office) throw new ProblemError('unknown-party', { party: 'government-office' });
  return partyId(office.id);
}
