import type { PlainDate } from '@banli/calendar';
import { lapseClocks } from '../../clock/clocks';
import { startClocks } from '../../clock/start-clocks';
import { accept, refuse, type Decision, type DecisionContext } from '../../envelope';
import { proposalKeyOf, proposalStream, type StreamId } from '../../identity';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import { says } from '../../says';
import type { ActRule } from '../acts/act';
import { answersOf } from '../branches';
import type { Phase } from '../phases';
import type { ProposalEvent } from '../proposal.events';
import type { ProposalState } from '../proposal.state';
import { answerWithMain } from './answer-with-main';
import type { InformProposersOfMerge, MergeMessage, MergeProposal } from './intake.commands';
import { everyProposer } from './intake.state';

const article = '第十三条';

/** A main proposal takes others in until its letter is signed: the letter names everyone it answers. */
export const OPEN_TO_MERGES: readonly Phase[] = [
  'received',
  'reviewed',
  'assigned',
  'returned',
  'in-hand',
  'drafted',
  'checked',
];

/** Those of both proposals are told (13), all at once or one after the other. */
export const informProposersOfMerge: ActRule<InformProposersOfMerge> = {
  in: ['received', 'reviewed'],
  article,
  decide({ state, command }) {
    const { into, told, manner, mainProposers } = command;
    const amiss = misMerged(state, into);
    if (amiss) return refuse(amiss);
    const proposers = [...everyProposer(state), ...mainProposers];
    const stranger = told.find((one) => !proposers.includes(one));
    if (stranger !== undefined) return refuse({ code: 'not-a-proposer', person: stranger, article });
    if (told.length === 0) return refuse({ code: 'text-missing', field: 'told', article });
    return accept<ProposalEvent>({ type: 'ProposersInformedOfMerge', v: 1, into, told, manner });
  },
};

/** 并案 (13): from here on it follows the main proposal, whose workflow is told by this one's. */
export const mergeProposal: ActRule<MergeProposal> = {
  in: ['received', 'reviewed'],
  article,
  decide({ state, command, on, context }) {
    const { into, reasons, mainProposers } = command;
    const amiss = misMerged(state, into);
    if (amiss) return refuse(amiss);
    const told = state.intake?.merge?.into === into ? state.intake.merge.told : {};
    const untold = [...new Set([...everyProposer(state), ...mainProposers])].filter((one) => told[one] === undefined);
    if (context.rules.pack.gates.proposersToldBeforeMerge && untold.length > 0)
      return refuse({ code: 'proposers-not-told', persons: untold, article });
    const early = Object.values(told)
      .map((day) => disorder(on, 'InformProposersOfMerge', day))
      .find((one) => one !== undefined);
    if (early) return refuse(early);
    if (!says(reasons)) return refuse({ code: 'text-missing', field: 'reasons', article });
    return accept<ProposalEvent>({ type: 'ProposalMerged', v: 1, into, reasons }, ...lapseClocks(state.clocks, {}, on));
  },
};

function misMerged(state: ProposalState, into: StreamId): Refusal | undefined {
  if (into === proposalStream(state.key)) return { code: 'merge-into-itself', article };
  const { jurisdiction } = proposalKeyOf(into);
  if (jurisdiction !== state.key.jurisdiction) return { code: 'merge-other-jurisdiction', jurisdiction, article };
  const mergedIn = state.intake?.mergedIn ?? [];
  return mergedIn.length > 0
    ? { code: 'others-merged-in', merged: mergedIn.map(({ stream }) => stream), article }
    : undefined;
}

/** Why a proposal cannot be the main one of a merge, as it stands; nothing where it can. */
export function closedToMerges(main: ProposalState): Refusal | undefined {
  const into = main.intake?.merge?.into;
  if (main.phase === 'merged' && into !== undefined) return { code: 'main-merged', into, article };
  const beyond = answersOf(main).find(({ phase }) => !OPEN_TO_MERGES.includes(phase));
  return beyond && { code: 'main-not-open', phase: beyond.phase, article };
}

/** What one workflow told another: a message that has been heard before changes nothing and is refused as such. */
export function decideMergeMessage(
  state: ProposalState,
  command: MergeMessage,
  on: PlainDate,
  context: DecisionContext,
): Decision<ProposalEvent> {
  const { intake = {}, phase } = state;
  switch (command.type) {
    case 'AdmitMerged': {
      const { type: _message, ...proposers } = command;
      const { merged } = proposers;
      if (intake.mergedIn?.some(({ stream }) => stream === merged))
        return refuse({ code: 'already-merged-in', merged });
      const closed = closedToMerges(state);
      if (closed) return refuse(closed);
      return accept<ProposalEvent>({ type: 'ProposalMergedIn', v: 1, ...proposers });
    }
    case 'ReleaseMerged': {
      const { merged } = command;
      const left = intake.mergedIn?.find(({ stream }) => stream === merged);
      if (!left) return refuse({ code: 'not-merged-in', merged });
      const staying = everyProposer({
        ...state,
        intake: { mergedIn: intake.mergedIn?.filter((one) => one !== left) ?? [] },
      });
      const gone = [left.leadProposer, ...left.coSigners].filter((one) => !staying.includes(one));
      return accept<ProposalEvent>({ type: 'MergedProposalLeft', v: 1, merged, gone });
    }
    case 'UndoMerge': {
      const { main, why } = command;
      if (phase !== 'merged' || intake.merge?.into !== main) return refuse({ code: 'not-merged-in', merged: main });
      return accept<ProposalEvent>(
        { type: 'MergeUndone', v: 1, into: main, why },
        ...restartedAssignment(state, context),
      );
    }
    case 'AnswerWithMain':
      return answerWithMain(state, command, context, on);
  }
}

/** The limit for the assignment (13) goes on from receipt, for one that had it. */
const restartedAssignment = (state: ProposalState, { today, rules }: DecisionContext): readonly ProposalEvent[] =>
  startClocks(
    {
      event: 'received',
      on: state.receivedOn,
      owing: {
        'assigning-body': Object.values(state.clocks).some(({ kind }) => kind === 'assign')
          ? [state.assigningBody]
          : [],
      },
    },
    { today, rules, running: state.clocks },
  );
