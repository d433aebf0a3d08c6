import type { PlainDate } from '@banli/calendar';
import type { StartEvent } from '@banli/rules';
import type { AdoptRules } from '../adoption/adoption.commands';
import { alreadyAdopted, recounted, rulesAdopted } from '../adoption/adopt-rules';
import type { Clocks, RunningClock } from '../clock/clock.types';
import { accept, refuse, type Decision, type DecisionContext } from '../envelope';
import { answersOf, inBranch } from './branches';
import type { ProposalEvent } from './proposal.events';
import type { ProposalState } from './proposal.state';

/** Every clock of every answer by the new rules; `began`: the calendar and the pack as the workflow has them. */
export function adoptRules(
  state: ProposalState,
  command: AdoptRules,
  { today, rules: began }: DecisionContext,
): Decision<ProposalEvent> {
  const known = alreadyAdopted(state, command, began);
  if (known) return refuse(known);
  const { adopted } = state;
  const countAnew = (clocks: Clocks, of: ProposalState) =>
    recounted(clocks, { began, adopted, command, today, dayOf: (event, clock) => dayOf(of, event, clock) });
  const answers = state.branches ? answersOf(state) : [];
  const shared = Object.fromEntries(
    Object.entries(state.clocks).filter(([id]) => !answers.some(({ clocks }) => clocks[id])),
  );
  return accept<ProposalEvent>(
    rulesAdopted(state, command),
    ...countAnew(shared, state),
    ...answers.flatMap((answer) =>
      answer.branch === undefined ? [] : inBranch(countAnew(answer.clocks, answer), answer.branch, answer.clocks),
    ),
  );
}

/** Of the days that a pack may count a running clock from; another one is only known to the act that begins it. */
function dayOf(state: ProposalState, event: StartEvent, { owedBy }: RunningClock): PlainDate | undefined {
  if (event === 'received') return state.receivedOn;
  if (event === 'assigned') return state.assignment?.reassigned?.on ?? state.assignment?.on;
  return event === 'unit-received' ? state.acknowledged[owedBy] : undefined;
}
