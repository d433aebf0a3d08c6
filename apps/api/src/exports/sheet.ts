import type { Bilingual } from '@banli/rules';

/** What a cell of a list says; numbers stay numbers. */
export type CellValue = string | number | undefined;
export type Tongue = 'zh' | 'en';

export type SheetColumn<Row> = {
  readonly title: Bilingual;
  readonly cell: (row: Row, tongue: Tongue) => CellValue;
  /** Characters. */
  readonly width?: number;
};

/** A list on paper or in a spreadsheet: what it is, how it was narrowed, its columns, and its rows as they come. */
export type Sheet<Row> = {
  readonly name: string;
  readonly title: Bilingual;
  /** The filters and the day, as they stand in the address. */
  readonly conditions: readonly (readonly [name: string, value: string])[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: AsyncIterable<Row>;
};

export const word = (text: Bilingual, tongue: Tongue): string => text[tongue];
