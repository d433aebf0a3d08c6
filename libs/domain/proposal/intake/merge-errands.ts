import type { PlainDate } from '@banli/calendar';
import { proposalStream, type StreamId } from '../../identity';
import { answersOf } from '../branches';
import type { ProposalState } from '../proposal.state';
import type { MergeMessage } from './intake.commands';

/** What this proposal's workflow has to tell another's; `id` is the message's command id there. */
export type MergeErrand = {
  readonly id: string;
  readonly to: StreamId;
  readonly message: MergeMessage;
  /** The day it happened here. */
  readonly on: PlainDate;
};

/**
 * All that follows from this state for the proposals merged with it. A function of the state alone: whatever was lost on
 * the way is told again, and told twice it changes nothing.
 */
export function mergeErrands(state: ProposalState): readonly MergeErrand[] {
  const here = proposalStream(state.key);
  const { merge, mergedIn = [] } = state.intake ?? {};
  const errands: MergeErrand[] = [];
  if (merge?.merged && state.phase === 'merged')
    errands.push({
      id: `admit/${here}/${String(merge.merged.seq)}`,
      to: merge.into,
      message: { type: 'AdmitMerged', merged: here, leadProposer: state.leadProposer, coSigners: state.coSigners },
      on: merge.merged.on,
    });
  if (merge?.merged && state.withdrawn)
    errands.push({
      id: `release/${here}/${String(merge.merged.seq)}`,
      to: merge.into,
      message: { type: 'ReleaseMerged', merged: here },
      on: state.withdrawn.on,
    });
  const sentOn = answeredOn(state);
  for (const { stream } of mergedIn)
    if (sentOn !== undefined)
      errands.push({ id: `answer/${here}`, to: stream, message: { type: 'AnswerWithMain', main: here }, on: sentOn });
    else if (state.withdrawn)
      errands.push({
        id: `undo/${here}`,
        to: stream,
        message: { type: 'UndoMerge', main: here, why: 'main-ended' },
        on: state.withdrawn.on,
      });
  return errands;
}

/** The day the last letter went out, where several units answer; nothing while one is missing. */
function answeredOn(state: ProposalState): PlainDate | undefined {
  const days = answersOf(state).map(({ dispatches, leadProposer }) => dispatches[leadProposer]?.sentOn);
  const sent = days.filter((day) => day !== undefined);
  return sent.length === days.length ? sent.toSorted().at(-1) : undefined;
}
