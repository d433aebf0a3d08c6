import { withoutRadicals } from './radicals';
import type { SourceLine } from './reading.types';

/** A line that says something. `norm` has the same length as `text`, so that a place in one is a place in the other. */
export type Line = {
  /** From 1, in the file. */
  readonly no: number;
  /** As written, with full-width spaces and tabs. */
  readonly raw: string;
  /** Without the white space that scanning or layout puts between characters. */
  readonly text: string;
  /** `text` with full-width punctuation and half-width digits. */
  readonly norm: string;
  readonly cells?: readonly string[];
  /** Columns of white space before it. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly apart: boolean;
};

const SPACE = /[\s\u00a0\u200b\u3000\ufeff]/u;
const SPACES = /[\s\u00a0\u200b\u3000\ufeff]+/gu;
const WIDE: Readonly<Record<string, string>> = {
  ...{ ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？', '﹕': '：', '∶': '：', '︰': '：' },
  ...{ '﹑': '、', '､': '、', '。': '。', '｡': '。', '．': '.', '—': '—' },
};
const LATIN = /[A-Za-z]/u;

/** Only the lines that say something. */
export function linesOf(source: readonly SourceLine[]): readonly Line[] {
  let apart = false;
  return source.flatMap(({ text: written, cells }, index): readonly Line[] => {
    const raw = withoutRadicals(written);
    const text = withoutInnerSpace(raw);
    if (text === '') {
      apart = true;
      return [];
    }
    const line = {
      ...{ no: index + 1, raw, text, norm: normalise(text), indent: indentOf(raw), apart },
      ...cellsOf(raw, cells),
    };
    apart = false;
    return [line];
  });
}

/** Cells that the file told apart, or that tabs or upright lines do. */
function cellsOf(raw: string, cells: readonly string[] | undefined): Pick<Line, 'cells'> {
  if (cells) return { cells: cells.map(withoutRadicals) };
  const ruled = raw.trim().replace(/^[|｜│]|[|｜│]$/gu, '');
  if (/[|｜│].*[|｜│]/u.test(ruled)) return { cells: ruled.split(/[|｜│]/u) };
  return raw.trim().includes('\t') ? { cells: raw.split('\t') } : {};
}

/** Columns of white space before the first sign; a full-width space takes two. */
function indentOf(raw: string): number {
  const blank = /^[\s\u00a0\u3000\ufeff]*/u.exec(raw)?.[0] ?? '';
  return Array.from(blank).reduce(
    (sum, sign) => sum + (sign === '\u3000' ? 2 : sign === '\t' ? 4 : sign === '\ufeff' ? 0 : 1),
    0,
  );
}

/** Spaces stay between words of a Latin script alone. */
export function withoutInnerSpace(text: string): string {
  return text
    .trim()
    .replace(SPACES, (_space, at: number, whole: string) => {
      const before = whole.charAt(at - 1);
      const after = Array.from(whole.slice(at)).find((sign) => !SPACE.test(sign)) ?? '';
      return LATIN.test(before) && LATIN.test(after) ? ' ' : '';
    })
    .replace(/^[\ufeff\u200b]+/u, '');
}

/** Full-width punctuation and half-width digits and letters, sign for sign. */
function normalise(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    normalSign(text.charAt(at), text.charAt(at - 1), text.charAt(at + 1)),
  ).join('');
}

function normalSign(sign: string, before: string, after: string): string {
  if (sign >= '\uff10' && sign <= '\uff19') return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  if ((sign >= 'Ａ' && sign <= 'Ｚ') || (sign >= 'ａ' && sign <= 'ｚ'))
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  if ((sign === ',' || sign === ':') && /\d/u.test(before) && /\d/u.test(after)) return sign;
  if (sign === '.' && /\p{Script=Han}/u.test(before) && !/[A-Za-z0-9]/u.test(after)) return '。';
  return WIDE[sign] ?? sign;
}

/** Half-width signs count one column, all others two. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x300 ? 1 : 2), 0);
