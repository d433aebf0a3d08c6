import { yearOf, type PlainDate } from '@banli/calendar';
import type { Person } from '../actor';
import { accept, refuse, type Decision } from '../envelope';
import { says } from '../says';
import type { CarryOverCommitment } from './commitment.commands';
import type { CommitmentEvent } from './commitment.events';
import { isFinished, type CommitmentState } from './commitment.state';

const ARTICLE = '第二十四条';

/** Into next year, or into this one where it was not explained in time; once for each year, and never without words. */
export function carryOver(
  state: CommitmentState,
  { toYear, explanation, term }: CarryOverCommitment,
  person: Person,
  on: PlainDate,
): Decision<CommitmentEvent> {
  if (isFinished(state)) return refuse({ code: 'commitment-not-open', status: state.status });
  const from = Math.max(yearOf(state.openedOn) + 1, yearOf(on));
  const through = yearOf(on) + 1;
  if (toYear < from || toYear > through) return refuse({ code: 'year-not-to-carry', toYear, from, through });
  const before = state.carried?.find((one) => one.toYear === toYear);
  if (before) return refuse({ code: 'already-carried-over', toYear, carriedOn: before.on });
  if (!says(explanation)) return refuse({ code: 'text-missing', field: 'explanation', article: ARTICLE });
  return accept<CommitmentEvent>({
    type: 'CommitmentCarriedOver',
    v: 1,
    fromYear: toYear - 1,
    toYear,
    explanation,
    unit: person.unit,
    by: person.personId,
    ...(term === undefined ? {} : { term }),
  });
}

/**
 * Why a ledger cannot go to 人代工委 without an explanation of this commitment (our default, for the law asks for the standing
 * and says nothing of what is late): its date is past, or the congress it was promised to sits no more.
 */
export function owesExplanation(state: CommitmentState, on: PlainDate, termIsOver: boolean): boolean {
  if (isFinished(state)) return false;
  const overdue = state.dueOn < on && state.status === 'open';
  const explained = state.carried?.some(
    ({ toYear, term }) => toYear >= yearOf(on) && (!termIsOver || term !== undefined),
  );
  return (overdue || termIsOver) && explained !== true;
}
