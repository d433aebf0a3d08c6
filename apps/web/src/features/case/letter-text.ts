import type { LetterShown } from './letter-preview';

/** The letter as one text with a line for each part, to be compared with another. */
export function textOfLetter(letter: LetterShown, nameOf: (id: string) => string): string {
  return [
    letter.title,
    `${letter.salutation.map((name) => `${name}代表`).join('、')}：`,
    letter.opening,
    ...letter.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
    ...letter.closing,
    ...letter.commitments.map(
      ({ item, dueOn, responsibleUnit }, index) =>
        `${String(index + 1)}　${item}　${dueOn ?? ''}　${responsibleUnit === undefined ? '' : nameOf(responsibleUnit)}`,
    ),
    ...(letter.noCommitments && letter.commitments.length === 0 ? ['无承诺事项'] : []),
    ...(letter.copies.length === 0 ? [] : [`抄送：${letter.copies.map(nameOf).join('，')}。`]),
  ].join('\n');
}
