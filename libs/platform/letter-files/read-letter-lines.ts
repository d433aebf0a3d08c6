import { decodeText } from './decode-text';
import { LetterFileFault } from './letter-file-fault';

/** A line of a letter as its file has it; a row of a table with its cells. */
export type LetterLine = { readonly text: string; readonly cells?: readonly string[] };

/** More than any letter with its tables. */
const LARGEST_LETTER_BYTES = 10 * 1024 * 1024;

/** The lines of a .txt, told apart by their bytes and never by their name. Throws LetterFileFault where there are none. */
export function readLetterLines(bytes: Uint8Array): Promise<readonly LetterLine[]> {
  return Promise.resolve(linesIn(bytes));
}

function linesIn(bytes: Uint8Array): readonly LetterLine[] {
  if (bytes.length === 0) throw new LetterFileFault('empty');
  if (bytes.length > LARGEST_LETTER_BYTES) throw new LetterFileFault('too-large');
  const text = decodeText(bytes);
  if (text.trim() === '') throw new LetterFileFault('empty');
  return text.split(/\r\n|[\n\r\f\v\u2028]/u).map((line) => ({ text: line }));
}
