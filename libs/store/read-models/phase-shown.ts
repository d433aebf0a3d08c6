import type { Person } from '@banli/domain';
import type { Narrowing } from './statement';

/**
 * The phase of a person's own answer where their unit gives one, else that of the case. Dissatisfaction is known to those
 * who may know the rating: who answered, 人代工委 and supervisors; to others the letter is sent.
 */
export function phaseShown(person: Person, narrowing: Narrowing): string {
  if (person.roles.includes('supervisor')) return 'proposal.phase';
  const unit = narrowing.value(person.unit);
  return `coalesce((select answer.phase from read.answer where answer.stream = proposal.stream and answer.unit = ${unit}),
                   case when proposal.phase = 'dissatisfied' and ${unit} <> proposal.supervising_body then 'sent' else proposal.phase end)`;
}
