import type { PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import type { PartyId } from '../identity';
import { mayAct } from '../rights/policy';
import { delegable } from '../rights/stand-in';
import type { DeskAct } from './desk.commands';
import { lastDayOf, relationToDesk, type DeskDelegation } from './desk.state';

/** Whose desks this person may delegate: their own, and those of the unit where they keep its order. */
export function mayDelegate(unit: PartyId, person: Person): { readonly own: boolean; readonly others: boolean } {
  const own = mayAct('DelegateDesk', person.roles, relationToDesk(unit, person.personId, person));
  return {
    own: own && delegable(person.roles).length > 0,
    others: mayAct('DelegateDesk', person.roles, relationToDesk(unit, undefined, person)),
  };
}

/** The acts on one delegation that this person may do on this day. */
export function permittedDelegationActs(
  unit: PartyId,
  delegation: Pick<DeskDelegation, 'absent' | 'to' | 'endedOn'>,
  person: Person,
  today: PlainDate,
): readonly DeskAct['type'][] {
  const open = delegation.endedOn === undefined && lastDayOf(delegation) >= today;
  const relation = relationToDesk(unit, delegation.absent, person);
  return open && mayAct('EndDelegation', person.roles, relation) ? ['EndDelegation'] : [];
}

/** Whether this person may give the unit's letters its own wording. */
export const mayAdoptTemplate = (unit: PartyId, person: Person): boolean =>
  mayAct('AdoptLetterTemplate', person.roles, relationToDesk(unit, undefined, person));
