import type { PlainDate } from '@banli/calendar';
import type { Person } from '../../actor';
import type { CommandEnvelope, Decision, DecisionContext } from '../../envelope';
import type { Refusal } from '../../refusal';
import { proposalStream } from '../../identity';
import type { ProposalAct } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { Phase } from '../phases';
import type { Draft, ProposalState, Signature } from '../proposal.state';

/** What an act's rule is asked with, after rights, dates, phase and version have been found in order. */
export type ActQuestion<C extends ProposalAct> = {
  /** The answer the act is about; the whole where there is one, or where the act is about the case. */
  readonly state: ProposalState;
  /** The whole proposal, with every answer. */
  readonly whole: ProposalState;
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
  /** `case`: about the whole proposal, however many answers it has. Absent: about one answer. */
  readonly about?: 'case';
  /** What is said of this act once the case is archived, where its being so needs more words than the wrong phase. */
  onceClosed?(command: C): Refusal;
  decide(question: ActQuestion<C>): Decision<ProposalEvent>;
};

/** The draft of a phase that only a draft leads to. Throws RangeError where the record is damaged. */
export function draftOf({ draft, key, phase }: ProposalState): Draft {
  if (!draft) throw new RangeError(`${proposalStream(key)} is ${phase} without a draft: its record is damaged`);
  return draft;
}

/** The signature of a phase that only a signature leads to. Throws RangeError where the record is damaged. */
export function signatureOf({ signature, key, phase }: ProposalState): Signature {
  if (!signature) throw new RangeError(`${proposalStream(key)} is ${phase} without a signature: its record is damaged`);
  return signature;
}
