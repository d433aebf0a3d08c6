import { relationToCommitment, type CommitmentState, type Person } from '@banli/domain';

/** The promising and the responsible unit, 人代工委, the rater, and those who supervise all of them (30). */
export function maySeeCommitment(state: CommitmentState, person: Person): boolean {
  const relation = relationToCommitment(state, person);
  return person.roles.includes('supervisor') || (relation !== 'other-unit' && relation !== 'none');
}
