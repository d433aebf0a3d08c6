import type { Person } from '../actor';
import type { Relation } from '../rights/policy';
import type { CommitmentAct } from './commitment.commands';
import { relationToCommitment, type CommitmentState } from './commitment.state';

/** Somebody of the responsible unit confirms or rejects its own fulfilment: a matter of the pack's gate, not of rights. */
export const isOwnConfirmation = (state: CommitmentState, person: Person, act: CommitmentAct['type']): boolean =>
  (act === 'ConfirmFulfilment' || act === 'RejectFulfilment') && person.unit === state.responsibleUnit;

/** Acts that the unit whose letter promised it does, also where it has to fulfil the promise itself. */
const OF_THE_PROMISING_UNIT: readonly CommitmentAct['type'][] = [
  'ApproveCommitmentChange',
  'RefuseCommitmentChange',
  'DropCommitment',
];

/** What this person is to the commitment in this act: where the gate is open, its own unit confirms like another. */
export function relationForAct(state: CommitmentState, person: Person, act: CommitmentAct['type']): Relation {
  if (OF_THE_PROMISING_UNIT.includes(act) && person.unit === state.lead) return 'lead';
  if (!isOwnConfirmation(state, person, act)) return relationToCommitment(state, person);
  return person.unit === state.supervisingBody ? 'supervising-body' : 'other-unit';
}
