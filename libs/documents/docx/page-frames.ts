import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  PageNumber,
  type Paragraph,
} from 'docx';
import {
  A4,
  BODY_SIZE,
  LETTER_FORM,
  mm,
  organLines,
  SMALL_SIZE,
  statusMark,
  TYPE_AREA,
  type PrintStatus,
} from '@banli/letter';
import { paragraph, run, twips } from './docx-styles';

/** Of an exact line, so much lies over the baseline in Word and LibreOffice alike. */
const OVER_BASELINE = 0.8;
const MARK_PITCH = 1.2;
/** Size of the border of a double line, in eighths of a point: thick, gap and thin together. */
const DOUBLE_LINE = 24;

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const framed = ({ x, y, width, height }: Place) =>
  ({
    type: 'absolute',
    position: { x: twips(x), y: twips(y) },
    width: twips(width),
    height: twips(height),
    rule: HeightRule.EXACT,
    wrap: FrameWrap.NONE,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  }) as const;

/** Mark and both double lines, which only the first page has. */
export function firstPageHeader(organ: string, status: PrintStatus, lineTop: number): Header {
  const { lines, size } = organLines(organ, TYPE_AREA.width);
  const pitch = size * MARK_PITCH;
  const left = (A4.width - LETTER_FORM.lineLength) / 2;
  const mark = lines.map((text, index) =>
    paragraph(pitch, [run({ text, face: 'xiaobiaosong', size: Math.floor(size), colour: 'red' })], {
      alignment: AlignmentType.CENTER,
      frame: framed({
        x: left,
        y: LETTER_FORM.markTop + 0.75 * size - OVER_BASELINE * pitch + index * pitch,
        width: LETTER_FORM.lineLength,
        height: pitch,
      }),
    }),
  );
  const line = (y: number, style: 'thickThinSmallGap' | 'thinThickSmallGap'): Paragraph =>
    paragraph(1, [], {
      border: { bottom: { style, size: DOUBLE_LINE, color: 'E60012', space: 0 } },
      frame: framed({ x: left, y: y - 1, width: LETTER_FORM.lineLength, height: 1 }),
    });
  return new Header({
    children: [
      ...mark,
      line(lineTop, BorderStyle.THICK_THIN_SMALL_GAP),
      line(LETTER_FORM.footLineBottom - DOUBLE_LINE / 8, BorderStyle.THIN_THICK_SMALL_GAP),
      ...statusLines(status),
      paragraph(1, []),
    ],
  });
}

export const otherPagesHeader = (status: PrintStatus): Header =>
  new Header({ children: [...statusLines(status), paragraph(1, [])] });

/** What may not leave the house says so, in the upper right corner of every page. */
function statusLines(status: PrintStatus): readonly Paragraph[] {
  const text = statusMark(status);
  if (text === undefined) return [];
  const version = 'version' in status ? `（第${String(status.version)}稿）` : '';
  return [
    paragraph(20, [run({ text: `${text}${version}`, face: 'heiti', size: BODY_SIZE, colour: 'grey' })], {
      alignment: AlignmentType.RIGHT,
      frame: framed({ x: TYPE_AREA.left, y: mm(14), width: TYPE_AREA.width, height: 20 }),
    }),
  ];
}

/** `— 2 —`: odd pages right, even ones left, a character in (GB/T 9704-2012, 7.5). */
export function pageNumberFooter(side: 'odd' | 'even'): Footer {
  const indent = twips(SMALL_SIZE);
  return new Footer({
    children: [
      paragraph(
        SMALL_SIZE,
        [
          run({ text: '— ', face: 'songti', size: SMALL_SIZE }),
          run({ text: '', face: 'songti', size: SMALL_SIZE }, { children: [PageNumber.CURRENT] }),
          run({ text: ' —', face: 'songti', size: SMALL_SIZE }),
        ],
        side === 'odd'
          ? { alignment: AlignmentType.RIGHT, indent: { right: indent } }
          : { alignment: AlignmentType.LEFT, indent: { left: indent } },
      ),
    ],
  });
}

export const emptyFooter = (): Footer => new Footer({ children: [paragraph(1, [])] });
