import type { RulePack } from '@banli/rules';
import type { Person } from '../actor';
import type { PersonId } from '../identity';
import { mayStandIn } from '../rights/stand-in';
import { commitmentActs, type CommitmentAct } from './commitment.commands';
import { isFinished, type CommitmentState } from './commitment.state';
import { isOwnConfirmation, relationForAct } from './relation';
import { notTold, signsTelling, tellable } from './telling';

const openIn: Readonly<
  Record<
    Exclude<CommitmentAct['type'], 'CommentOnChange' | 'CarryOverCommitment' | 'TellDeputy'>,
    CommitmentState['status']
  >
> = {
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
function isOpen(act: CommitmentAct['type'], state: CommitmentState, person: Person, pack: RulePack): boolean {
  if (act === 'CarryOverCommitment') return !isFinished(state);
  if (act === 'TellDeputy') return tellable(state, pack).some((matter) => !signsTelling(person, matter, pack));
  if (act !== 'CommentOnChange')
    return (
      openIn[act] === state.status &&
      !((act === 'ConfirmFulfilment' || act === 'DropCommitment') && notTold(state, act, pack))
    );
  const change = state.changes.at(-1);
  return change !== undefined && !change.comment && !isFinished(state);
}

/** What only a change that was asked for makes possible. */
const ON_REQUEST: readonly CommitmentAct['type'][] = ['ApproveCommitmentChange', 'RefuseCommitmentChange'];

/** The acts this person may do now: rights, status and the pack's gates agree. `inPlaceOf`: whose substitute they are. */
export function permittedCommitmentActs(
  state: CommitmentState,
  person: Person,
  pack: RulePack,
  inPlaceOf?: PersonId,
): readonly CommitmentAct['type'][] {
  return commitmentActs.filter(
    (act) =>
      isOpen(act, state, person, pack) &&
      (!ON_REQUEST.includes(act) || state.requested !== undefined) &&
      !(act === 'RequestCommitmentChange' && state.requested) &&
      mayStandIn(act, person.roles, relationForAct(state, person, act), inPlaceOf) &&
      !(pack.gates.fulfilmentConfirmedByAnotherUnit && isOwnConfirmation(state, person, act)),
  );
}
