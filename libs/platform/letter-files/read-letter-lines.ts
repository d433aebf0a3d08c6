import { decodeText } from './decode-text';
import { LetterFileFault } from './letter-file-fault';
import type { LetterLine } from './letter-line.types';
import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';

/** More than any letter with its tables. */
const LARGEST_LETTER_BYTES = 10 * 1024 * 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];
/** Old Word, and new Word behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The lines of a .txt, .docx or .pdf, told apart by their bytes and never by their name. Throws LetterFileFault where there are none. */
export async function readLetterLines(bytes: Uint8Array): Promise<readonly LetterLine[]> {
  if (bytes.length === 0) throw new LetterFileFault('empty');
  if (bytes.length > LARGEST_LETTER_BYTES) throw new LetterFileFault('too-large');
  const lines = await linesIn(bytes);
  if (lines.every(({ text }) => text.trim() === '')) throw new LetterFileFault('empty');
  return lines;
}

function linesIn(bytes: Uint8Array): Promise<readonly LetterLine[]> | readonly LetterLine[] {
  if (startsWith(bytes, ZIP)) return readDocx(bytes);
  if (startsWith(bytes, PDF)) return readPdf(bytes);
  if (startsWith(bytes, COMPOUND)) throw new LetterFileFault(isEncrypted(bytes) ? 'encrypted' : 'old-word');
  return decodeText(bytes)
    .split(/\r\n|[\n\r\f\v\u2028]/u)
    .map((text) => ({ text }));
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Word names its encrypted stream so, in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
