/** The five faces of an official letter (GB/T 9704-2012, 7.1 and 10.1). */
export type Face = 'fangsong' | 'xiaobiaosong' | 'heiti' | 'kaiti' | 'songti';

export type Colour = 'black' | 'red' | 'grey';

/** Characters of one face on one line; lengths are points (1/72 inch) from the page's upper left corner. */
export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly face: Face;
  readonly colour: Colour;
  /** Added after each character; negative where the grid is narrower than the type. */
  readonly spacing: number;
};

/** A straight horizontal or vertical line; the coordinates are its middle. */
export type Rule = {
  readonly kind: 'rule';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly width: number;
  readonly colour: Colour;
};

/** A square of dark and light modules, quiet zone included. */
export type CodeSquare = {
  readonly kind: 'code';
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly modules: readonly (readonly boolean[])[];
};

/** Pale letters across the page, under the text. */
export type Watermark = { readonly kind: 'watermark'; readonly text: string };

export type Mark = TextRun | Rule | CodeSquare | Watermark;

/** What stands on one sheet of A4, in the order of painting. */
export type Page = { readonly marks: readonly Mark[] };

/** Width of a character of a face as a part of its size. */
export type AdvanceOf = (face: Face, character: string) => number;
