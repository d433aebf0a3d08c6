import { existsSync, readFileSync } from 'node:fs';
import type { Citation, RulePack } from '@banli/rules';

type LawCitation = Extract<Citation, { kind: 'law' }>;

/** A quotation that its law does not hold, and where the pack has it. */
type Misquotation = { readonly field: string; readonly why: string };

/**
 * Every quotation of a law whose text the pack names that is not, word for word, in the article named. A text that
 * cannot be read, or that nothing is compared with, is said once.
 */
export function misquotations(pack: RulePack, fileOf: (file: string) => string): readonly Misquotation[] {
  const cited = lawCitations(pack);
  return (pack.source.texts ?? []).flatMap((source, index): readonly Misquotation[] => {
    const own = cited.filter(({ cites }) => cites.article.startsWith(source.cited));
    const path = fileOf(source.file);
    const law = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    const fault = faultOfText(source, own.length, law);
    if (fault !== undefined) return [{ field: `source.texts.${String(index)}`, why: fault }];
    const misnamed = Object.entries(pack.articles ?? {})
      .flatMap(([of, article = '']) =>
        article.startsWith(source.cited) && articleText(law ?? '', article) === '' ? [{ of, article }] : [],
      )
      .map(({ of, article }) => ({ field: `articles.${of}`, why: `法规中没有 the law has no ${article}` }));
    const misquoted = own.flatMap(({ field, cites }) => {
      const article = articleText(law ?? '', cites.article);
      if (article === '') return [{ field, why: `法规中没有 the law has no ${cites.article}` }];
      return article.includes(cites.quote)
        ? []
        : [{ field, why: `${cites.article}中没有这句话 that article does not say this: ${cites.quote}` }];
    });
    return [...misnamed, ...misquoted];
  });
}

/** Law texts that a pack names and that are not at hand: quotations from them are not compared. */
export const textsMissing = (pack: RulePack, fileOf: (file: string) => string): readonly string[] =>
  (pack.source.texts ?? []).flatMap(({ file }) => (existsSync(fileOf(file)) ? [] : [file]));

type SourceText = { readonly cited: string; readonly file: string };

/** Why nothing can be compared with a text. */
function faultOfText({ cited, file }: SourceText, citations: number, law: string | undefined): string | undefined {
  if (law === undefined)
    return `没有法规文本${file}；放在规则包文件旁边 there is no text ${file}; it stands beside the pack’s own file`;
  if (!headingOf(NUMBER).test(law))
    return `${file}中没有条文：每条以“第N条”和空格开头，单独起行 no article was found in ${file}: each begins a line with 第N条 and a space`;
  return citations > 0
    ? undefined
    : `没有任何引文的 article 以“${cited}”开头，无从核对 no citation’s article begins with “${cited}”: nothing was compared`;
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

const NUMBER = '第[一二三四五六七八九十百]+条';
/** An article begins a line; its number is followed by a space of either width, for laws are printed with the wide one. */
const headingOf = (number: string, before = '(?:^|\\n)'): RegExp =>
  new RegExp(`${before}[ \\t\\u3000]*${number}[ \\t\\u3000]`, 'u');

/** The text from the article's heading to the next one's; empty where the law has no such article. */
export function articleText(law: string, article: string): string {
  const number = new RegExp(NUMBER, 'u').exec(article)?.[0];
  const start = number === undefined ? -1 : law.search(headingOf(number));
  if (start < 0) return '';
  const next = law.slice(start + 1).search(headingOf(NUMBER, '\\n'));
  return law.slice(start, next < 0 ? undefined : start + 1 + next);
}
