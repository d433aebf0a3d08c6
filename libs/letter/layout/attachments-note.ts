import { attachmentLines, ATTACHMENTS_LABEL, type PrintableLetter } from '../printable-letter';
import { breakLines } from './break-lines';
import type { Strip } from './flow';
import type { AdvanceOf } from './layout.types';
import { baselineIn, BODY_SIZE, CHARACTER_PITCH, LINE_PITCH, TYPE_AREA } from './measures';
import { runsOf, textAt } from './set-text';

/** From the edge of the type area to the names, in characters: two empty ones, the label, and a number where there are several. */
const UNNUMBERED = 2 + ATTACHMENTS_LABEL.length;

/** 附件说明 under the text, a line below it: names that go over a line stay under their first character (7.3.4). */
export function attachmentStrips(letter: PrintableLetter, advance: AdvanceOf): readonly Strip[] {
  return attachmentLines(letter).flatMap(({ label, number, name }) => {
    const indent = (UNNUMBERED + (number === '' ? 0 : 1)) * CHARACTER_PITCH;
    const left = TYPE_AREA.left + indent;
    const measure = { advance, size: BODY_SIZE, em: CHARACTER_PITCH, width: TYPE_AREA.width - indent };
    return breakLines([{ text: name, face: 'fangsong' }], measure).map((line, index) => ({
      height: LINE_PITCH,
      paint: (top: number) => {
        const baseline = baselineIn(top, LINE_PITCH, BODY_SIZE);
        const at = (text: string, characters: number) =>
          textAt(
            text,
            'fangsong',
            { x: TYPE_AREA.left + characters * CHARACTER_PITCH, baseline },
            { size: BODY_SIZE },
            CHARACTER_PITCH - BODY_SIZE,
          );
        return [
          ...(index > 0 || label === '' ? [] : [at(label, 2)]),
          ...(index > 0 || number === '' ? [] : [at(number, UNNUMBERED)]),
          ...runsOf(line, { x: left, baseline }, { size: BODY_SIZE }, advance),
        ];
      },
    }));
  });
}
