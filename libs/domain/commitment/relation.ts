import type { Person } from '../actor';
import type { Relation } from '../rights/policy';
import type { CommitmentAct } from './commitment.commands';
import { relationToCommitment, type CommitmentState } from './commitment.state';

/** Somebody of the responsible unit confirms its own fulfilment: a matter of the pack's gate, not of rights. */
export const isOwnConfirmation = (state: CommitmentState, person: Person, act: CommitmentAct['type']): boolean =>
  act === 'ConfirmFulfilment' && person.unit === state.responsibleUnit;

/** What this person is to the commitment in this act: where the gate is open, its own unit confirms like another. */
export function relationForAct(state: CommitmentState, person: Person, act: CommitmentAct['type']): Relation {
  if (!isOwnConfirmation(state, person, act)) return relationToCommitment(state, person);
  return person.unit === state.supervisingBody ? 'supervising-body' : 'other-unit';
}
