/** What is answered to an upload: acts name a file by its hash. */
export type FileView = {
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
};

/** The scan of a receipt that came on paper; `reference` is what is written on it. */
export type ReceiptScan = { readonly sha256: string; readonly reference: string; readonly on: string };
export type ReceiptScanList = { readonly rows: readonly ReceiptScan[] };

/** The largest file taken, bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** More than any letter with its tables, in bytes: one to be read back. */
export const LETTER_LIMIT = 10 * 1024 * 1024;
