import type { PartyId } from '@banli/domain';
import type { Citation, CopyRule, RulePack, UnitKind } from '@banli/rules';
import { partyOf } from './directory';
import type { CaseFacts, CoHandling } from './letter.types';

export type RequiredCopy = {
  /** The pack's word for the recipient. */
  readonly role: string;
  /** Empty where the directory knows nobody of that kind. */
  readonly parties: readonly PartyId[];
  readonly cites: Citation;
};

/** As much of a case as decides who gets a copy. */
export type CopyFacts = Pick<CaseFacts, 'lead' | 'ownCongresses' | 'directory'> & {
  readonly coHandlers: readonly Pick<CoHandling, 'unit'>[];
  readonly pack: Pick<RulePack, 'copiesTo'>;
};

/** The pack's copy rules that bind this lead, each with the parties it means here. */
export function requiredCopies(facts: CopyFacts): readonly RequiredCopy[] {
  const lead = unitKindOf(partyOf(facts.directory, facts.lead).kind);
  return facts.pack.copiesTo
    .filter(({ onlyFrom }) => onlyFrom === undefined || onlyFrom.includes(lead))
    .map((rule) => ({ role: rule.party, parties: partiesOf(rule, facts), cites: rule.cites }));
}

function partiesOf({ party }: CopyRule, { ownCongresses, coHandlers, directory }: CopyFacts): readonly PartyId[] {
  if (party === 'own-congress') return ownCongresses;
  if (party === 'co-handler') return coHandlers.map(({ unit }) => unit);
  return directory.filter(({ kind }) => kind === party).map(({ id }) => id);
}

/** How a rule that tells units apart sees a party of the directory. */
export function unitKindOf(kind: string | undefined): UnitKind {
  return kind === 'municipal-department' || kind === 'district-government' ? kind : 'other';
}
