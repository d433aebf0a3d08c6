import type { PartyId, ProposalState } from '@banli/domain';
import { requiredCopies } from '@banli/letter';
import type { RulePack } from '@banli/rules';
import { partiesWithin, type Names } from '../directory/directory.service';
import { ProblemError } from '../http/problem';
import { letterParty, ownCongresses } from './findings.presenter';

export type Assigned = { readonly lead: PartyId; readonly coHandlers: readonly PartyId[] };

/**
 * Whom the law has copied on this lead's reply (25): the pack's copy rules that have a place in the law, with the parties
 * they mean in the directory of today. Throws ProblemError where the directory knows nobody the law names.
 */
export function statutoryCopies(
  state: ProposalState,
  { lead, coHandlers }: Assigned,
  pack: RulePack,
  names: Names,
): readonly PartyId[] {
  const required = requiredCopies({
    lead,
    coHandlers: coHandlers.map((unit) => ({ unit })),
    ownCongresses: ownCongresses(state, names),
    directory: partiesWithin(names, state.key.jurisdiction).map(letterParty),
    pack,
  });
  const byLaw = required.filter(({ cites }) => cites.kind === 'law');
  const unknown = byLaw.find(({ role, parties }) => parties.length === 0 && role !== 'co-handler');
  if (unknown) throw new ProblemError('unknown-party', { party: unknown.role });
  return [...new Set(byLaw.flatMap(({ parties }) => parties))];
}
