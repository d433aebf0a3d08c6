import type { Gates } from '@banli/rules';
import type { Person } from '../actor';
import type { PersonId } from '../identity';
import { mayStandIn } from '../rights/stand-in';
import { commitmentActs, type CommitmentAct } from './commitment.commands';
import { isFinished, type CommitmentState } from './commitment.state';
import { isOwnConfirmation, relationForAct } from './relation';

const openIn: Readonly<Record<Exclude<CommitmentAct['type'], 'CommentOnChange'>, CommitmentState['status']>> = {
  ReportProgress: 'open',
  ReportFulfilment: 'open',
  ConfirmFulfilment: 'reported',
  RejectFulfilment: 'reported',
  RequestCommitmentChange: 'open',
  ApproveCommitmentChange: 'open',
  RefuseCommitmentChange: 'open',
  DropCommitment: 'open',
};

/** A change is commented on once, while the promise is not settled. */
function isOpen(act: CommitmentAct['type'], state: CommitmentState): boolean {
  if (act !== 'CommentOnChange') return openIn[act] === state.status;
  const change = state.changes.at(-1);
  return change !== undefined && !change.comment && !isFinished(state);
}

/** What only a change that was asked for makes possible. */
const ON_REQUEST: readonly CommitmentAct['type'][] = ['ApproveCommitmentChange', 'RefuseCommitmentChange'];

/** The acts this person may do now: rights, status and the pack's gates agree. `inPlaceOf`: whose substitute they are. */
export function permittedCommitmentActs(
  state: CommitmentState,
  person: Person,
  gates: Gates,
  inPlaceOf?: PersonId,
): readonly CommitmentAct['type'][] {
  return commitmentActs.filter(
    (act) =>
      isOpen(act, state) &&
      (!ON_REQUEST.includes(act) || state.requested !== undefined) &&
      !(act === 'RequestCommitmentChange' && state.requested) &&
      mayStandIn(act, person.roles, relationForAct(state, person, act), inPlaceOf) &&
      !(gates.fulfilmentConfirmedByAnotherUnit && isOwnConfirmation(state, person, act)),
  );
}
