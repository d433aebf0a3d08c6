import type { Citation } from '@banli/rules';
import { wordings } from '../finding-sentences';
import type { FindingCode, FindingFacts, FindingLevel, FindingOf, FindingPlace } from '../finding.types';

type Weight = { readonly level?: FindingLevel; readonly article?: string | undefined };

/** A finding in words; a warning without an article unless told otherwise. */
export function raise<C extends FindingCode>(
  code: C,
  place: FindingPlace,
  facts: FindingFacts[C],
  { level = 'warning', article }: Weight = {},
): FindingOf<C> {
  return { code, level, place, facts, ...wordings[code](facts), ...(article === undefined ? {} : { article }) };
}

/** The article a rule of the pack cites; our own defaults cite none. */
export function articleOf(cites: Citation | undefined): string | undefined {
  return cites?.kind === 'law' ? cites.article : undefined;
}
