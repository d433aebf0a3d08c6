import { existsSync, readFileSync } from 'node:fs';
import type { Citation, RulePack } from '@banli/rules';

type LawCitation = Extract<Citation, { kind: 'law' }>;

/** A quotation that its law does not hold, and where the pack has it. */
type Misquotation = { readonly field: string; readonly cites: LawCitation; readonly why: string };

/** Every quotation of a law whose text the pack names that is not, word for word, in the article named. */
export function misquotations(pack: RulePack, fileOf: (file: string) => string): readonly Misquotation[] {
  const texts = (pack.source.texts ?? []).map(({ cited, file }) => ({ cited, path: fileOf(file) }));
  return lawCitations(pack).flatMap(({ field, cites }): readonly Misquotation[] => {
    const text = texts.find(({ cited }) => cites.article.startsWith(cited));
    if (text === undefined) return [];
    if (!existsSync(text.path)) return [{ field, cites, why: `没有法规文本 there is no text ${text.path}` }];
    const article = articleText(readFileSync(text.path, 'utf8'), cites.article);
    if (article === '') return [{ field, cites, why: `法规中没有 the law has no ${cites.article}` }];
    return article.includes(cites.quote)
      ? []
      : [{ field, cites, why: `${cites.article}中没有这句话 that article does not say this: ${cites.quote}` }];
  });
}

/** Every place of a pack that rests on a law. */
function lawCitations(value: unknown, path: readonly string[] = []): readonly { field: string; cites: LawCitation }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'law' && 'quote' in value)
    return [{ field: path.join('.'), cites: value as LawCitation }];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'national' ? [] : lawCitations(part, [...path, nameOf(part, key)]),
  );
}

/** An entry of a list goes by its own name. */
const nameOf = (part: unknown, key: string): string =>
  /^\d+$/.test(key) && typeof part === 'object' && part !== null && 'id' in part ? String(part.id) : key;

/** The text from the article's heading to the next one's; empty where the law has no such article. */
export function articleText(law: string, article: string): string {
  const heading = /第[一二三四五六七八九十]+条/.exec(article)?.[0] ?? 'none';
  const start = law.indexOf(`\n${heading} `);
  const next = law.slice(start + 1).search(/\n第[一二三四五六七八九十]+条 /);
  return start < 0 ? '' : law.slice(start, next < 0 ? undefined : start + 1 + next);
}
