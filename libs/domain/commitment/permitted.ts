import type { Person } from '../actor';
import { mayAct } from '../rights/policy';
import { commitmentActs, type CommitmentAct } from './commitment.commands';
import { relationToCommitment, type CommitmentState } from './commitment.state';

const openIn: Readonly<Record<CommitmentAct['type'], CommitmentState['status']>> = {
  ReportProgress: 'open',
  ReportFulfilment: 'open',
  ConfirmFulfilment: 'reported',
};

/** The acts this person may do now. */
export function permittedCommitmentActs(state: CommitmentState, person: Person): readonly CommitmentAct['type'][] {
  const relation = relationToCommitment(state, person);
  return commitmentActs.filter((act) => mayAct(act, person.roles, relation) && openIn[act] === state.status);
}
