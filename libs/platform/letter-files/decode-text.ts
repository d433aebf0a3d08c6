import { LetterFileFault } from './letter-file-fault';

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Text as offices keep it: UTF-8 or UTF-16 by its mark, UTF-8 without one, else GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  const text = marked === undefined ? (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030')) : decode(bytes, marked);
  if (text === undefined || /[\0\x01-\x08\x0e-\x1a\x1c-\x1f]/u.test(text)) throw new LetterFileFault('unknown-type');
  return text;
}
