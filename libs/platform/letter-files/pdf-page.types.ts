/** A run of text; y grows upwards from the foot of the page, all in points. */
export type PdfText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

/** A straight line or a thin filled rectangle, which is how tables are ruled. */
export type PdfRule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

export type PdfPage = { readonly texts: readonly PdfText[]; readonly rules: readonly PdfRule[] };

export type PdfAnswer = { readonly pages: readonly PdfPage[] } | { readonly problem: 'encrypted' | 'broken' };
