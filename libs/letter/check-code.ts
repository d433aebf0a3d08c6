import type { Sha256 } from '@banli/domain';

/** Crockford's letters: none that is taken for another. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP = 4;
const BITS = 5n;

/** The code on a print: the first 60 bits of the seal's hash, in three groups that can be read out. */
export function checkCodeOf(seal: Sha256): string {
  const count = GROUPS * GROUP;
  let rest = BigInt(`0x${seal.slice(0, (count * Number(BITS)) / 4)}`);
  let code = '';
  for (let index = 0; index < count; index += 1) {
    code = (LETTERS[Number(rest & 31n)] ?? '') + code;
    rest >>= BITS;
  }
  return grouped(code);
}

const grouped = (code: string): string => (code.match(/.{4}/gu) ?? []).join('-');

const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' };

/** A code as somebody typed it: small letters, O for 0, spaces; undefined where it can be none. */
export function readCheckCode(typed: string): string | undefined {
  const code = Array.from(typed.toUpperCase().replace(/[\s\-－—]/gu, ''))
    .map((one) => MISREAD[one] ?? one)
    .join('');
  return code.length === GROUPS * GROUP && Array.from(code).every((one) => LETTERS.includes(one))
    ? grouped(code)
    : undefined;
}
