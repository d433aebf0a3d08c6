import type { PrintableLetter, PrintableReceipt } from '@banli/letter';

export type DocumentFormat = 'pdf' | 'docx';

/** What is to be made; plain data, for it goes to another thread. */
export type PrintOrder = (
  | { readonly kind: 'letter'; readonly letter: PrintableLetter }
  | { readonly kind: 'receipt'; readonly receipt: PrintableReceipt }
) & {
  readonly format: DocumentFormat;
  /** Written into the file as its date (yyyy-mm-dd): the day of the sign-off, never the day of printing. */
  readonly dated: string;
};

export type ThreadRequest = { readonly id: number; readonly order: PrintOrder };

export type ThreadAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly fontMissing: string }
  | { readonly id: number; readonly fault: string };
