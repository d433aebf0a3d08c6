import type { AdvanceOf } from './layout.types';

/** Points in so many millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The sheet and the type area of GB/T 9704-2012 (5.1, 5.2), in points; what is particular to the letter form is 10.1. */
export const A4 = { width: mm(210), height: mm(297) } as const;
export const TYPE_AREA = { left: mm(28), top: mm(37), width: mm(156), height: mm(225) } as const;
export const TYPE_RIGHT = TYPE_AREA.left + TYPE_AREA.width;
export const TYPE_BOTTOM = TYPE_AREA.top + TYPE_AREA.height;

/** 三号 and 四号 and 二号, in points. */
export const BODY_SIZE = 16;
export const SMALL_SIZE = 14;
export const TITLE_SIZE = 22;

/** 22 lines in 225 mm, 28 characters in 156 mm: characters of 16 pt stand a fifth of a point closer than set solid. */
export const LINE_PITCH = 29;
const CHARACTERS = 28;
export const CHARACTER_PITCH = TYPE_AREA.width / CHARACTERS;

/** 10.1: where the letter form's own elements stand, in points from the page's top. */
export const LETTER_FORM = {
  markTop: mm(30),
  lineUnderMark: mm(4),
  lineLength: mm(170),
  footLineBottom: A4.height - mm(20),
  /** 7/8 of the height of a 三号 character. */
  numberUnderLine: (BODY_SIZE * 7) / 8,
} as const;

/** 抄送 stands closer than the body. */
export const COPIES_PITCH = 22;

/** A double line: the thick one, the gap, the thin one. */
export const DOUBLE_LINE = { thick: 2, gap: 1.2, thin: 0.7 } as const;
export const DOUBLE_LINE_HEIGHT = DOUBLE_LINE.thick + DOUBLE_LINE.gap + DOUBLE_LINE.thin;

/** Ink of a Chinese character over and under its baseline, as a part of the size. */
export const INK = { over: 0.75, under: 0.13 } as const;
/** The em square over its baseline, as a part of the size. */
const ASCENT = 0.88;

/** Baseline of characters that stand in the middle of a line of this height. */
export const baselineIn = (top: number, height: number, size: number): number =>
  top + (height - size) / 2 + ASCENT * size;

const FULL_WIDTH = /[\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u2460-\u2473\u2e80-\uffee]|[\u{1f000}-\u{3ffff}]/u;

/** Full-width characters a square, all others half of one: for whoever has no font at hand. */
export const gridAdvance: AdvanceOf = (_face, character) => (FULL_WIDTH.test(character) ? 1 : 0.5);
