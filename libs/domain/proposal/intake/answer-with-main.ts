import type { PlainDate } from '@banli/calendar';
import { lapseClocks } from '../../clock/clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../../envelope';
import { alsoRates } from '../acts/raters';
import { focusOn, inBranch } from '../branches';
import type { Phase } from '../phases';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import type { LetterOfMain, MergeMessage } from './intake.commands';
import { addresseesOf } from './intake.state';

type AnswerWithMain = Extract<MergeMessage, { type: 'AnswerWithMain' }>;

/** While nothing has been decided on the letter before, a later one of the main proposal takes its place. */
const OPEN_TO_ANOTHER: readonly Phase[] = ['merged', 'sent', 'dissatisfied'];

/**
 * The letter of the main proposal answers this one by name as well: its own proposers sign for it and rate it here, as
 * of any letter. One whose handling goes on by itself takes no more letters of the main one.
 */
export function answerWithMain(
  state: ProposalState,
  { main, letter }: AnswerWithMain,
  { rules }: DecisionContext,
  on: PlainDate,
): Decision<ProposalEvent> {
  const refused = refuse({ code: 'not-merged-in', merged: main });
  const { merge } = state.intake ?? {};
  if (merge?.into !== main || !merge.merged) return refused;
  if (!letter)
    return state.phase === 'merged' ? accept<ProposalEvent>({ type: 'AnsweredWithMain', v: 1, main }) : refused;
  const { assignment, unit } = letter;
  const view = focusOn(state, unit) ?? state;
  if (!OPEN_TO_ANOTHER.includes(view.phase)) return refused;
  if (view.phase !== 'merged' && (view.letterOfMain?.round ?? letter.round) >= letter.round) return refused;
  const sent: readonly ProposalEvent[] = [
    ...lapseClocks(view.clocks, { kinds: ['rating'] }, on),
    letterSent(main, letter),
    ...addresseesOf(state, rules.pack)
      .filter((recipient) => letter.recipients.includes(recipient))
      .map((recipient): ProposalEvent => ({
        type: 'ReplyDispatched',
        v: 1,
        recipient,
        as: 'addressee',
        channels: letter.channels,
        ...alsoRates(state, recipient, rules.pack),
      })),
  ];
  return accept<ProposalEvent>(
    ...(state.assignment ? [] : [{ type: 'AssignedWithMain', v: 1, main, ...assignment } as const]),
    ...(assignment.separateUnits ? inBranch(sent, unit, view.clocks) : sent),
  );
}

const letterSent = (main: AnswerWithMain['main'], { round, reply, resultClass }: LetterOfMain): ProposalEvent => ({
  type: 'ReplySentWithMain',
  v: 1,
  main,
  round,
  reply,
  ...(resultClass === undefined ? {} : { resultClass }),
});
