import type { ReferenceArticle, RulePack } from '@banli/rules';
import type { Decision } from './envelope';
import type { Refusal } from './refusal';

/**
 * Acts and refusals name the article of the reference law (Chongqing's); the pack says which of its own governs the same
 * matter. Nothing where it has none. An article named with its law (重庆条例第二十条) comes from a pack already.
 */
export function articleIn({ articles }: RulePack, article: string | undefined): string | undefined {
  if (article === undefined || articles === undefined || !isReference(article)) return article;
  return articles[article];
}

const isReference = (article: string): article is ReferenceArticle => article.startsWith('第');

/** A refusal by the law of the case. */
function refusalUnder(pack: RulePack, refusal: Refusal): Refusal {
  const { article: named, ...rest } = refusal;
  const article = articleIn(pack, named);
  return article === undefined ? rest : { ...rest, article };
}

export const decidedUnder = <E>(pack: RulePack, decision: Decision<E>): Decision<E> =>
  decision.ok ? decision : { ok: false, refusal: refusalUnder(pack, decision.refusal) };
