import type { Person, Role } from '../actor';
import type { PersonId } from '../identity';
import type { Refusal } from '../refusal';
import { mayAct, type Act, type Relation } from './policy';

/**
 * What a person who is away can leave to a substitute. A chief signs and a deputy speaks in person (23, 26), and the
 * three administrators handle no cases.
 */
const DELEGABLE: readonly Role[] = ['handler', 'office', 'assigning-body', 'supervisor'];

/**
 * Done in person whatever the role: signing, rating, and the leaving of a desk itself, or a substitute would choose
 * another.
 */
const IN_PERSON: readonly Act[] = [
  'SignReply',
  'RateReply',
  'CorrectRating',
  'RateFulfilment',
  'DelegateDesk',
  'EndDelegation',
  'AdoptLetterTemplate',
];

export const delegable = (roles: readonly Role[]): readonly Role[] => roles.filter((role) => DELEGABLE.includes(role));

/** Who acts, with the rights of the one stood in for: the substitute's name, the absent person's roles. */
export const actingPerson = (actor: Person, onBehalfOf: Person | undefined): Person =>
  onBehalfOf ? { ...actor, roles: delegable(onBehalfOf.roles) } : actor;

/** As `mayAct`, where the person may be standing in for somebody: with the roles left to them, and nothing in person. */
export const mayStandIn = (
  act: Act,
  roles: readonly Role[],
  relation: Relation,
  inPlaceOf: PersonId | undefined,
): boolean => mayAct(act, roles, relation) && !(inPlaceOf !== undefined && IN_PERSON.includes(act));

/** Why an act cannot be done for this person, though they themselves might do it. */
export function onlyInPerson(
  act: Act,
  actor: Person,
  onBehalfOf: Person | undefined,
  relation: Relation,
): Refusal | undefined {
  if (!onBehalfOf) return undefined;
  if (onBehalfOf.unit !== actor.unit) return { code: 'substitute-of-another-unit', person: actor.personId };
  const inPerson =
    mayAct(act, onBehalfOf.roles, relation) &&
    !mayStandIn(act, delegable(onBehalfOf.roles), relation, onBehalfOf.personId);
  return inPerson ? { code: 'not-for-a-substitute', act, person: onBehalfOf.personId } : undefined;
}

/** Both names count where one person may not do two things: who wrote a version neither checks nor signs it. */
export const sharesAPerson = (
  some: readonly (PersonId | undefined)[],
  others: readonly (PersonId | undefined)[],
): boolean => some.some((one) => one !== undefined && others.includes(one));
