import type { PlainDate } from '@banli/calendar';
import type { Person } from '../../actor';
import type { CommandEnvelope, Decision, DecisionContext } from '../../envelope';
import type { ProposalAct } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { Phase } from '../phases';
import type { ProposalState } from '../proposal.state';

/** What an act's rule is asked with, after rights, dates, phase and version have been found in order. */
export type ActQuestion<C extends ProposalAct> = {
  readonly state: ProposalState;
  readonly command: C;
  readonly person: Person;
  /** The day the act happened. */
  readonly on: PlainDate;
  readonly envelope: CommandEnvelope<C>;
  readonly context: DecisionContext;
};

export type ActRule<C extends ProposalAct> = {
  /** Phases in which the act may happen. */
  readonly in: readonly Phase[];
  readonly article?: string;
  decide(question: ActQuestion<C>): Decision<ProposalEvent>;
};
