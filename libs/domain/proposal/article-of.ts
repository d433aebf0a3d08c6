import type { Act } from '../rights/policy';
import { actRules } from './decide';

/** The article behind an act on a proposal, where its rule names one. */
export const articleOf = (act: Act): string | undefined =>
  (actRules as Readonly<Partial<Record<Act, { readonly article?: string }>>>)[act]?.article;
