import { diffArrays } from 'diff';

/** A stretch of text that both have, or only one of them. */
export type Stretch = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Chinese has no spaces between words: the browser's own dictionary parts them. */
export const wordsIn = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Word by word what became of the one text in the other, in the order in which it is read. */
export function compareTexts(before: string, after: string): readonly Stretch[] {
  return diffArrays([...wordsIn(before)], [...wordsIn(after)]).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
