import { z } from 'zod';
import { sha256 } from './fields';

/** Asked by the code on a print, or by the SHA-256 of a file. */
export const letterCheckQuery = z
  .strictObject({ code: z.string().trim().min(1).max(40).optional(), sha256: sha256.optional() })
  .refine(({ code, sha256: hash }) => (code === undefined) !== (hash === undefined), 'one of code and sha256');

/** What anyone may know of a sealed letter: nothing that names a person. */
export type CheckedLetter = {
  readonly code: string;
  readonly number: string;
  /** Full name of the unit that signed. */
  readonly unit: string;
  readonly signedOn: string;
  /** `superseded`: signed anew, or followed by the letter of another round (27); `withdrawn`: so was the proposal (12). */
  readonly standing: 'in-force' | 'superseded' | 'withdrawn';
  /** The prints that were kept, by which any copy of them is known. */
  readonly files: readonly { readonly format: 'pdf' | 'docx'; readonly sha256: string }[];
  /** Of the file asked about; absent where the code was. */
  readonly format?: 'pdf' | 'docx';
};

export type LetterCheck = {
  /** No sealed letter has this code, or no file of one these bytes. */
  readonly known: boolean;
  readonly letter?: CheckedLetter;
};
