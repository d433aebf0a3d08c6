import type { PlainDate } from '@banli/calendar';
import { proposalStream, type StreamId } from '../../identity';
import { answersOf, branchUnits, focusOn } from '../branches';
import type { ProposalState } from '../proposal.state';
import type { LetterOfMain, MergeMessage } from './intake.commands';
import type { MergedProposers } from './merge.events';

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
      message: { type: 'AdmitMerged', merged: here, ...submittedBy(state) },
      on: merge.merged.on,
    });
  if (merge?.merged && state.withdrawn)
    errands.push({
      id: `release/${here}/${String(merge.merged.seq)}`,
      to: merge.into,
      message: { type: 'ReleaseMerged', merged: here },
      on: state.withdrawn.on,
    });
  const answers = answersOf(state);
  for (const { stream } of mergedIn)
    if (answers.every(({ dispatches, rounds }) => Object.keys(dispatches).length + rounds.length > 0))
      errands.push(...answers.flatMap((answer) => answerErrand(state, answer, stream)));
    else if (state.withdrawn)
      errands.push({
        id: `undo/${here}`,
        to: stream,
        message: { type: 'UndoMerge', main: here, why: 'main-ended' },
        on: state.withdrawn.on,
      });
  return errands;
}

const submittedBy = ({ leadProposer, coSigners, intake }: ProposalState): MergedProposers => ({
  leadProposer,
  coSigners,
  ...(intake?.delegation ? { liaisonGroup: intake.delegation.liaisonGroup } : {}),
});

/** Told once every unit of the main one has sent its letter, then again of each letter that a later round sends. */
function answerErrand(whole: ProposalState, answer: ProposalState, to: StreamId): readonly MergeErrand[] {
  const here = proposalStream(whole.key);
  const { assignment, replyNumber, dispatches, leadProposer, round, branch, draft } = answer;
  const sent = dispatches[leadProposer];
  if (!assignment || !replyNumber || !sent) return [];
  const { on, lead, statutoryCopies, manner, joint, contents } = assignment;
  const units = branchUnits(whole).flatMap((unit) => focusOn(whole, unit)?.assignment ?? []);
  const separateUnits = units.map((one) => ({ unit: one.lead, statutoryCopies: one.statutoryCopies }));
  const letter: LetterOfMain = {
    assignment: {
      on,
      lead: separateUnits[0]?.unit ?? lead,
      statutoryCopies: separateUnits[0]?.statutoryCopies ?? statutoryCopies,
      ...(manner === undefined ? {} : { manner }),
      ...(separateUnits.length > 0 ? { separateUnits } : {}),
      ...(joint === undefined ? {} : { joint }),
      ...(contents === undefined ? {} : { contents }),
    },
    unit: lead,
    round,
    reply: replyNumber,
    ...(draft?.content.resultClass === undefined ? {} : { resultClass: draft.content.resultClass }),
    recipients: Object.values(dispatches).flatMap(({ recipient, as }) => (as === 'addressee' ? [recipient] : [])),
    channels: sent.channels,
  };
  return [
    {
      id: `answer/${here}${branch === undefined ? '' : `@${branch}`}${round === 1 ? '' : `/${String(round)}`}`,
      to,
      message: { type: 'AnswerWithMain', main: here, letter },
      on: sent.sentOn,
    },
  ];
}
