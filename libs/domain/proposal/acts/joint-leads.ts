import type { RulePack } from '@banli/rules';
import { accept, refuse } from '../../envelope';
import type { PartyId } from '../../identity';
import { disorder } from '../../occurrence';
import type { Refusal } from '../../refusal';
import type { AssignProposal, ConfirmJointDraft } from '../proposal.commands';
import type { ProposalEvent } from '../proposal.events';
import type { Draft, ProposalState } from '../proposal.state';
import { draftOf, type ActRule } from './act';

/** Where the pack's own source for joint leads is a law, its article stands behind the refusal. */
function articleOf({ gateSources }: RulePack): { readonly article?: string } {
  const source = gateSources.jointLeads;
  return source.kind === 'law' ? { article: source.article } : {};
}

/** What is wrong with the leads that an assignment names beside the one that writes the letter. */
export function misjoined(
  { lead, coHandlers, manner, joint = [] }: AssignProposal,
  pack: RulePack,
): Refusal | undefined {
  if (manner !== 'joint') return undefined;
  const article = articleOf(pack);
  if (!pack.gates.jointLeads) return { code: 'joint-leads-unknown', pack: `${pack.id}@${pack.version}`, ...article };
  if (joint.length === 0) return { code: 'joint-lead-missing', ...article };
  const named = [lead, ...joint, ...coHandlers];
  const twice = joint.find((unit) => named.filter((one) => one === unit).length > 1);
  return twice === undefined ? undefined : { code: 'joint-lead-twice', unit: twice, ...article };
}

/** The text that all of them answer with: each joint lead's chief stands behind exactly this version (会签). */
export const confirmJointDraft: ActRule<ConfirmJointDraft> = {
  in: ['drafted', 'checked'],
  decide({ state, command, person, on, context }) {
    const draft = draftOf(state);
    const { version } = command;
    const { unit } = person;
    if (draft.version !== version)
      return refuse({ code: 'not-the-latest-version', latest: draft.version, named: version });
    if (draft.confirmedBy?.[unit] !== undefined)
      return refuse({ code: 'joint-draft-confirmed', unit, version, ...articleOf(context.rules.pack) });
    const early = disorder(on, 'SaveDraft', draft.savedOn);
    if (early) return refuse(early);
    return accept<ProposalEvent>({ type: 'JointDraftConfirmed', v: 1, version, unit, by: person.personId });
  },
};

/** Joint leads that have not confirmed this version. */
const awaited = ({ assignment }: ProposalState, draft: Draft): readonly PartyId[] =>
  (assignment?.joint ?? []).filter((unit) => draft.confirmedBy?.[unit] === undefined);

export function missingConfirmation(state: ProposalState, draft: Draft, pack: RulePack): Refusal | undefined {
  const units = awaited(state, draft);
  return units.length > 0 ? { code: 'joint-confirmations-missing', units, ...articleOf(pack) } : undefined;
}
