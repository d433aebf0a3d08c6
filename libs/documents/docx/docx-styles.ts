import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { BODY_SIZE, CHARACTER_PITCH, type Colour, type Face } from '@banli/letter';

/** Names as the standard's users know them: a machine with these fonts shows them, another its own of that kind. */
const FONT_NAMES: Readonly<Record<Face, string>> = {
  fangsong: '仿宋_GB2312',
  xiaobiaosong: '方正小标宋简体',
  heiti: '黑体',
  kaiti: '楷体_GB2312',
  songti: '宋体',
};
const COLOURS: Readonly<Record<Colour, string>> = { black: '000000', red: 'E60012', grey: '555555' };

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);
/** 28 characters of 16 points in 156 mm, in twentieths of a point and rounded so that the last one fits. */
const CLOSER = Math.floor((CHARACTER_PITCH - BODY_SIZE) * 20);
/** English Metric Units: 12,700 to a point. */
export const emu = (points: number): number => Math.round(points * 12_700);

export type Written = { readonly text: string; readonly face: Face; readonly size: number; readonly colour?: Colour };

/** Text of one face; a line break where the text has one. */
export function run({ text, face, size, colour = 'black' }: Written, more: IRunOptions = {}): TextRun {
  const name = FONT_NAMES[face];
  return new TextRun({
    text,
    size: size * 2,
    ...(size === BODY_SIZE ? { characterSpacing: CLOSER } : {}),
    color: COLOURS[colour],
    font: { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' },
    ...more,
  });
}

/** A paragraph on exact lines of this pitch, in points. */
export function paragraph(pitch: number, children: readonly ParagraphChild[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    overflowPunctuation: true,
    autoSpaceEastAsianText: false,
    widowControl: false,
    ...more,
    spacing: { before: 0, after: 0, line: twips(pitch), lineRule: LineRuleType.EXACT, ...more.spacing },
    children,
  });
}
