import type { Person } from '../actor';
import type { Relation } from '../rights/policy';
import { answersOf } from './branches';
import { everyProposer } from './intake/intake.state';
import type { ProposalState } from './proposal.state';

/** What this person is to the proposal, or to one answer of several; the closest relation wins. In recess 人代工委 is both bodies (13). */
export function relationToProposal(state: ProposalState, person: Person): Relation {
  if (person.roles.includes('deputy')) return isProposer(state, person) ? 'proposer' : 'none';
  const answers = answersOf(state);
  if (answers.some(({ assignment }) => assignment?.lead === person.unit)) return 'lead';
  if (answers.some(({ assignment }) => assignment?.joint?.includes(person.unit))) return 'joint-lead';
  if (answers.some(({ assignment }) => assignment?.coHandlers.includes(person.unit))) return 'co-handler';
  if (state.supervisingBody === person.unit) return 'supervising-body';
  if (state.assigningBody === person.unit) return 'assigning-body';
  if (answers.some((answer) => coordinates(answer, person))) return 'coordinator';
  const letters = answers.flatMap((answer) => [answer, ...answer.rounds]);
  if (letters.some(({ dispatches }) => dispatches[person.unit]) || state.intake?.ended?.to === person.unit)
    return 'copy';
  return 'none';
}

/** Of two units that disagree, or of a unit and the body that refused its return. */
const coordinates = (state: ProposalState, person: Person): boolean =>
  Object.values(state.disagreements).some(({ coordinator }) => coordinator === person.unit) ||
  Object.values(state.returns).some(({ arbitration }) => arbitration?.arbiter === person.unit);

const isProposer = (state: ProposalState, person: Person): boolean => everyProposer(state).includes(person.personId);
