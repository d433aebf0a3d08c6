import type { Person } from '../../actor';
import { accept, refuse } from '../../envelope';
import type { PersonId } from '../../identity';
import type { Refusal } from '../../refusal';
import { mayAct, type Act, type Relation } from '../../rights/policy';
import type { ProposalState } from '../proposal.state';
import type { ProposalEvent } from '../proposal.events';
import type { Phase } from '../phases';
import type { ClaimCase, ReassignWork } from '../work.commands';
import type { ActRule } from './act';

const WHILE_HANDLED: readonly Phase[] = [
  'assigned',
  'returned',
  'in-hand',
  'drafted',
  'checked',
  'signed',
  'numbered',
  'sent',
];

/** How a unit divides its work is its own affair; no law speaks of it. */
export const claimCase: ActRule<ClaimCase> = {
  in: WHILE_HANDLED,
  decide({ state, person, envelope }) {
    const { unit } = person;
    // A substitute claims it for the one away: their own part ends with their standing in.
    const claimant = envelope.onBehalfOf?.personId ?? person.personId;
    // Held by somebody else, it was refused before.
    if (state.workers?.[unit]) return refuse({ code: 'already-with', person: claimant });
    return accept<ProposalEvent>({ type: 'CaseClaimed', v: 1, unit, person: claimant });
  },
};

export const reassignWork: ActRule<ReassignWork> = {
  in: WHILE_HANDLED,
  decide({ state, command, person }) {
    const { unit } = person;
    const { to } = command;
    const holder = state.workers?.[unit]?.person;
    if (to && !(to.unit === unit && to.roles.includes('handler')))
      return refuse({ code: 'not-a-handler-of-the-unit', person: to.personId, unit });
    if (to && to.personId === holder) return refuse({ code: 'already-with', person: holder });
    if (!to && holder === undefined) return refuse({ code: 'not-claimed', unit });
    return accept<ProposalEvent>({
      type: 'WorkReassigned',
      v: 1,
      unit,
      ...(holder === undefined ? {} : { from: holder }),
      ...(to ? { to: to.personId } : {}),
    });
  },
};

/**
 * Once a handler has the case, the unit's other handlers leave it to them; who may act by another role, such as the
 * office, still may. `inPlaceOf`: whose substitute the person is.
 */
export function heldByAnother(
  state: ProposalState,
  person: Person,
  act: Act,
  relation: Relation,
  inPlaceOf?: PersonId,
): Refusal | undefined {
  const holder = state.workers?.[person.unit];
  if (!holder || holder.person === person.personId || holder.person === inPlaceOf) return undefined;
  const otherwise = person.roles.filter((role) => role !== 'handler');
  return mayAct(act, otherwise, relation)
    ? undefined
    : { code: 'claimed-by-another', person: holder.person, since: holder.since };
}
