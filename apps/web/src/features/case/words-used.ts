import type { LetterView } from '@banli/contracts';

/** Words of an opinion that stand in one part of the letter. */
export type UsedIn = {
  /** From 1. */
  readonly section: number;
  readonly heading: string;
  /** The lead says that this part tells the unit's view. */
  readonly isItsOwn: boolean;
  readonly quotes: readonly string[];
};

export type WordsUsed = {
  /** Of the signs that say something, from 0 to 1. */
  readonly share: number;
  readonly sections: readonly UsedIn[];
};

/** Shorter runs are common to any two texts of an office. */
const SHORTEST = 8;

/** Signs that are neither words nor numbers tell nothing of where a text comes from. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Where the very words of an opinion went: the longest runs that letter and opinion have in common. */
export function wordsUsed(opinion: string, unit: string, letter: Pick<LetterView, 'sections'>): WordsUsed {
  const words = plain(opinion);
  const taken = new Set<number>();
  const sections = letter.sections.flatMap(({ heading, paragraphs, opinionOf }, index): readonly UsedIn[] => {
    const runs = runsIn(words, paragraphs.map(plain).join('\n'));
    for (const { from, length } of runs) for (let at = from; at < from + length; at += 1) taken.add(at);
    const isItsOwn = opinionOf === unit;
    if (runs.length === 0 && !isItsOwn) return [];
    const quotes = runs.map(({ from, length }) => words.slice(from, from + length));
    return [{ section: index + 1, heading, isItsOwn, quotes: [...new Set(quotes)] }];
  });
  return { share: words === '' ? 0 : taken.size / words.length, sections };
}

type Run = { readonly from: number; readonly length: number };

function runsIn(words: string, text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from + SHORTEST <= words.length;) {
    let length = SHORTEST;
    if (!text.includes(words.slice(from, from + length))) {
      from += 1;
      continue;
    }
    while (from + length < words.length && text.includes(words.slice(from, from + length + 1))) length += 1;
    runs.push({ from, length });
    from += length;
  }
  return runs;
}
