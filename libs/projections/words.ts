/** Runs of Chinese characters, and of letters and digits; whatever stands between them parts words. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * What a text is found by: every two neighbouring Chinese characters, whatever a dictionary would take for a word, and
 * every word of letters or digits. So 生态 is found in 生态环境 and in 原生态, and no new word has to be learnt first.
 */
export function wordsOf(text: string): readonly string[] {
  const words = new Set<string>();
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUNS))
    if (!HAN.test(run)) words.add(run);
    else for (const pair of pairsOf(Array.from(run))) words.add(pair);
  return [...words].sort();
}

const pairsOf = (characters: readonly string[]): readonly string[] =>
  characters.length === 1
    ? characters
    : characters.slice(1).map((character, before) => `${characters[before] ?? ''}${character}`);

/** The words as PostgreSQL takes a `tsvector`; they hold neither quotes nor backslashes. */
export const vectorOf = (text: string): string => wordsOf(text).map(quoted).join(' ');

/** Every word of what a person seeks as a `tsquery`; of a single character or a word of letters its beginning will do. */
export const queryOf = (sought: string): string =>
  wordsOf(sought)
    .map((word) => (HAN.test(word) && Array.from(word).length > 1 ? quoted(word) : `${quoted(word)}:*`))
    .join(' & ');

const quoted = (word: string): string => `'${word}'`;
