import type { Person } from '@banli/domain';
import type { Narrowing } from './statement';

/** Dissatisfaction is known to those who may know the rating: the lead, 人代工委 and supervisors; to others the letter is sent. */
export function phaseShown(person: Person, narrowing: Narrowing): string {
  if (person.roles.includes('supervisor')) return 'proposal.phase';
  const unit = narrowing.value(person.unit);
  return `case when proposal.phase = 'dissatisfied' and ${unit} is distinct from proposal.lead_unit and ${unit} <> proposal.supervising_body
               then 'sent' else proposal.phase end`;
}
