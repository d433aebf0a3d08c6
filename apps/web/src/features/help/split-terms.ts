/** A piece of a sentence: plain, or the use of a word that is explained. */
export type Piece<W extends string> = { readonly text: string; readonly word?: W };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a sentence at the first use of each word, the longer name before the shorter that begins like it. */
export function splitTerms<W extends string>(sentence: string, names: ReadonlyMap<W, string>): readonly Piece<W>[] {
  const longestFirst = [...names].toSorted(([, one], [, other]) => other.length - one.length);
  const patterns = longestFirst.map(([, name]) => {
    const alone = /^[\x20-\x7e’]+$/.test(name);
    return alone ? `\\b${escaped(name)}\\b` : escaped(name);
  });
  if (patterns.length === 0) return [{ text: sentence }];
  const pieces: Piece<W>[] = [];
  const used = new Set<W>();
  let from = 0;
  for (const found of sentence.matchAll(new RegExp(patterns.join('|'), 'giu'))) {
    const [text] = found;
    const word = longestFirst.find(([, name]) => name.toLowerCase() === text.toLowerCase())?.[0];
    if (word === undefined || used.has(word)) continue;
    used.add(word);
    if (found.index > from) pieces.push({ text: sentence.slice(from, found.index) });
    pieces.push({ text, word });
    from = found.index + text.length;
  }
  if (from < sentence.length) pieces.push({ text: sentence.slice(from) });
  return pieces;
}
