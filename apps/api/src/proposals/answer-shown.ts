import { answerFor, answersOf, branchUnits, type PartyId, type Person, type ProposalState } from '@banli/domain';
import { ProblemError } from '../http/problem';

/** The answer named, else the person's own, else the first. Throws ProblemError `not-found`. */
export function answerShown(whole: ProposalState, person: Person, named: PartyId | undefined): ProposalState {
  const own = branchUnits(whole).includes(person.unit) ? person.unit : undefined;
  const shown =
    named === undefined ? (answerFor(whole, person) ?? answersOf(whole)[0]) : answerFor(whole, person, named);
  const foreign = own !== undefined && named !== undefined && named !== own;
  if (!shown || foreign) throw new ProblemError('not-found');
  return shown;
}
