import { stageDates, type StageDate, type StageId } from '@banli/rules';
import { isReplyClock } from '../clock/reply-clocks';
import type { Rules } from '../rules-in-force';
import type { Phase } from './phases';
import type { ProposalState } from './proposal.state';

/** An internal date of the unit that answers, and whether the answer is that far. */
type Stage = StageDate & { readonly reached: boolean };

const WITH_A_DRAFT: readonly Phase[] = ['drafted', 'checked', 'signed', 'numbered'];

const reached: Readonly<Record<StageId, (answer: ProposalState) => boolean>> = {
  'opinions-in': ({ opinions }) =>
    Object.values(opinions).every(({ status }) => status === 'accepted' || status === 'waived'),
  'draft-ready': ({ phase }) => WITH_A_DRAFT.includes(phase),
  'sign-off': ({ phase }) => WITH_A_DRAFT.indexOf(phase) > 0,
  signed: ({ phase }) => WITH_A_DRAFT.indexOf(phase) > 1,
};

/**
 * The internal dates of one answer while its reply is owed, by the clock of that reply as it is now. None of them is part
 * of the record: they follow the due date, and nothing follows from them. `answer` is one of several, or the whole.
 */
export function stagesOf(answer: ProposalState, { pack, calendar }: Rules): readonly Stage[] {
  const reply = Object.values(answer.clocks).findLast(({ kind, stopped }) => isReplyClock(kind) && !stopped);
  if (!reply) return [];
  const asked = Object.keys(answer.opinions).length > 0;
  const stages = (pack.stages ?? []).filter(({ id }) => asked || id !== 'opinions-in');
  return stageDates(stages, { countedFrom: reply.startedOn, dueOn: reply.dueOn }, calendar).map((date) => ({
    ...date,
    reached: reached[date.rule.id](answer),
  }));
}
