import type { Mark, Page } from './layout.types';
import { TYPE_AREA, TYPE_BOTTOM } from './measures';

/** A strip of the type area: its height, and what is painted when its upper edge is known. */
export type Strip = {
  readonly height: number;
  readonly paint: (top: number) => readonly Mark[];
  /** Left out where a page begins with it. */
  readonly isBlank?: true;
};

export const blank = (height: number): Strip => ({ height, paint: () => [], isBlank: true });

const heightOf = (strips: readonly Strip[]): number => strips.reduce((sum, { height }) => sum + height, 0);
const ROUNDING = 0.5;

/** Strips set one under the other, sheet after sheet. */
export class Flow {
  private readonly sheets: Mark[][];
  private top: number;

  constructor(firstPage: readonly Mark[], top: number) {
    this.sheets = [[...firstPage]];
    this.top = top;
  }

  get left(): number {
    return TYPE_BOTTOM + ROUNDING - this.top;
  }

  get atTop(): boolean {
    return this.top === TYPE_AREA.top;
  }

  /** What may not be torn apart; `under` is what must find room beneath it on the same sheet. */
  place(strips: readonly Strip[], under = 0): void {
    if (heightOf(strips) + under > this.left && !this.atTop) this.turn();
    for (const { height, paint, isBlank } of strips) {
      if (isBlank && this.atTop) continue;
      // Taller than a sheet: it has to be torn after all.
      if (height > this.left && !this.atTop) this.turn();
      this.sheets.at(-1)?.push(...paint(this.top));
      this.top += height;
    }
  }

  turn(): void {
    this.sheets.push([]);
    this.top = TYPE_AREA.top;
  }

  /** At the foot of the type area of the last sheet. */
  atFoot(strips: readonly Strip[]): void {
    if (heightOf(strips) > this.left) this.turn();
    let top = TYPE_BOTTOM - heightOf(strips);
    for (const { height, paint } of strips) {
      this.sheets.at(-1)?.push(...paint(top));
      top += height;
    }
  }

  /** Every sheet with what stands on it whatever the text. */
  pages(furniture: (number: number, count: number) => readonly Mark[]): readonly Page[] {
    return this.sheets.map((marks, index) => ({ marks: [...furniture(index + 1, this.sheets.length), ...marks] }));
  }
}
