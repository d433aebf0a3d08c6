import { shortNameOf } from '../directory';
import type { Finding } from '../finding.types';
import type { CaseFacts, LetterDraft } from '../letter.types';
import { requiredCopies } from '../required-copies';
import { articleOf, raise } from './raise';

/** Copies that the pack requires, by law (blocking) or by practice; the co-handlers' own are checked against the record. */
export function checkCopies({ copies }: LetterDraft, facts: CaseFacts): readonly Finding[] {
  const place = { part: 'copies' } as const;
  return requiredCopies(facts)
    .filter(({ role }) => role !== 'co-handler')
    .flatMap(({ role, parties, cites }) => {
      const missing =
        parties.length === 0
          ? [{ role, name: role }]
          : parties
              .filter((party) => !copies.includes(party))
              .map((party) => ({ role, party, name: shortNameOf(facts.directory, party) }));
      const article = articleOf(cites);
      return missing.map((copy) =>
        cites.kind === 'law'
          ? raise('statutory-copy-missing', place, copy, { level: 'blocking', article })
          : raise('customary-copy-missing', place, copy),
      );
    });
}
