import { balancedTitle, organLines } from './title-lines';
import type { AdvanceOf, Mark, Rule } from './layout.types';
import {
  A4,
  baselineIn,
  BODY_SIZE,
  DOUBLE_LINE,
  DOUBLE_LINE_HEIGHT,
  INK,
  LETTER_FORM,
  LINE_PITCH,
  TITLE_SIZE,
  TYPE_AREA,
  TYPE_RIGHT,
} from './measures';
import { textAt, widthOf } from './set-text';
import type { Strip } from './flow';

/** From the first line of a mark of two lines to the second, as a part of the size. */
const MARK_LEADING = 1.2;

export type Head = {
  readonly marks: readonly Mark[];
  /** Upper edge of the first double line. */
  readonly lineTop: number;
  /** Lower edge of the number's line. */
  readonly bottom: number;
};

/** Mark, both double lines and the number: what only the first page has. */
export function letterHead(organ: string, number: string | undefined, advance: AdvanceOf): Head {
  const { lines, size } = organLines(organ, TYPE_AREA.width);
  const mark = lines.map((text, index) =>
    textAt(
      text,
      'xiaobiaosong',
      {
        x: (A4.width - widthOf(text, 'xiaobiaosong', size, advance)) / 2,
        baseline: LETTER_FORM.markTop + INK.over * size + index * MARK_LEADING * size,
      },
      { size, colour: 'red' },
    ),
  );
  const markBottom = LETTER_FORM.markTop + (INK.over + INK.under + (lines.length - 1) * MARK_LEADING) * size;
  const lineTop = markBottom + LETTER_FORM.lineUnderMark;
  const numberTop = lineTop + DOUBLE_LINE_HEIGHT + LETTER_FORM.numberUnderLine;
  const strip = numberTop - (LINE_PITCH - BODY_SIZE) / 2;
  return {
    marks: [
      ...mark,
      ...doubleLine(lineTop, 'thick-over-thin'),
      ...doubleLine(LETTER_FORM.footLineBottom - DOUBLE_LINE_HEIGHT, 'thin-over-thick'),
      ...(number === undefined ? [] : [numberRun(number, strip, advance)]),
    ],
    lineTop,
    bottom: strip + LINE_PITCH,
  };
}

/** Flush right at the edge of the type area. */
function numberRun(number: string, top: number, advance: AdvanceOf): Mark {
  const x = TYPE_RIGHT - widthOf(number, 'fangsong', BODY_SIZE, advance);
  return textAt(number, 'fangsong', { x, baseline: baselineIn(top, LINE_PITCH, BODY_SIZE) }, { size: BODY_SIZE });
}

function doubleLine(top: number, order: 'thick-over-thin' | 'thin-over-thick'): readonly Rule[] {
  const { thick, gap, thin } = DOUBLE_LINE;
  const [upper, lower] = order === 'thick-over-thin' ? [thick, thin] : [thin, thick];
  const left = (A4.width - LETTER_FORM.lineLength) / 2;
  const rule = (middle: number, width: number): Rule => ({
    kind: 'rule',
    from: [left, middle],
    to: [left + LETTER_FORM.lineLength, middle],
    width,
    colour: 'red',
  });
  return [rule(top + upper / 2, upper), rule(top + upper + gap + lower / 2, lower)];
}

/** The title in the middle, a strip for each of its lines. */
export function titleStrips(title: string, organ: string, advance: AdvanceOf): readonly Strip[] {
  const lines = balancedTitle(title, organ, Math.floor(TYPE_AREA.width / TITLE_SIZE));
  return lines.map((text) => ({
    height: LINE_PITCH,
    paint: (top) => [
      textAt(
        text,
        'xiaobiaosong',
        {
          x: TYPE_AREA.left + (TYPE_AREA.width - widthOf(text, 'xiaobiaosong', TITLE_SIZE, advance)) / 2,
          baseline: baselineIn(top, LINE_PITCH, TITLE_SIZE),
        },
        { size: TITLE_SIZE },
      ),
    ],
  }));
}
