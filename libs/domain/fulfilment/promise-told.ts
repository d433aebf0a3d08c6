import type { CommitmentState } from '../commitment/commitment.state';
import type { StreamId } from '../identity';
import type { PromiseTold } from './fulfilment.commands';

/** What a notice tells of a commitment as it stands: its latest progress, evidence or reason among it. */
export function promiseTold(commitment: StreamId, state: CommitmentState): PromiseTold {
  const { proposal, round, row, item, dueOn, status, fulfilledOn } = state;
  const account = state.dropped?.reason ?? state.evidence ?? state.progress.at(-1)?.text;
  return {
    commitment,
    proposal,
    round,
    row,
    item,
    dueOn,
    status,
    ...(fulfilledOn === undefined ? {} : { fulfilledOn }),
    ...(account === undefined ? {} : { account }),
  };
}
