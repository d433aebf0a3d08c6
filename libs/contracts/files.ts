/** What is answered to an upload: acts name a file by its hash. */
export type FileView = {
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
};

/** The largest file taken, bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;
