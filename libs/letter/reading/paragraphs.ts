import { widthOf, type Line } from './lines';

/** A paragraph put together again from the lines that layout broke it into. */
export type Paragraph = { readonly no: number; readonly text: string; readonly norm: string };

const ENDS = /[。！？；：”」…]$|[。！？；][）】]$/u;
/** 一、 （一） 1. （1） ① at the beginning of a line. */
export const MARKER =
  /^(?:第[一二三四五六七八九十]+[，、部]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）、?|\d{1,2}[.、．](?!\d)|（\d{1,2}）|[①-⑳])/u;
/** Columns: forty full-width signs and more are no broken line but a paragraph. */
const WIDEST_PAGE = 120;

/** Joins what layout broke; a paragraph begins where it is indented, marked, or follows a line that ended. */
export function joinParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const widths = lines.map(({ text }) => widthOf(text));
  const fullWidth = brokenWidth(lines, widths);
  const indented = lines.filter(({ indent }) => indent >= 2).length;
  const byIndent = fullWidth !== undefined && indented >= 2 && indented < lines.length;
  const joined: Paragraph[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = joined.at(-1);
    const goesOn =
      before !== undefined &&
      last !== undefined &&
      !MARKER.test(line.norm) &&
      !line.cells &&
      !before.cells &&
      (fullWidth === undefined
        ? continuesLoose(before, line, last)
        : byIndent
          ? line.indent < 2 &&
            !(line.apart && ENDS.test(before.norm)) &&
            (widths[at - 1] ?? 0) + before.indent >= fullWidth - 14
          : !(line.apart && ENDS.test(before.norm)) &&
            (widths[at - 1] ?? 0) + before.indent >= fullWidth - 6 &&
            !(ENDS.test(before.norm) && line.indent >= 2));
    if (goesOn)
      joined.splice(-1, 1, {
        ...last,
        text: last.text + glue(last.text, line.text) + line.text,
        norm: last.norm + glue(last.text, line.text) + line.norm,
      });
    else joined.push({ no: line.no, text: line.text, norm: line.norm });
  });
  return joined;
}

/** Without a page width: only a long line without an end, or one that breaks off at a comma, goes on. */
function continuesLoose(before: Line, line: Line, last: Paragraph): boolean {
  if (ENDS.test(before.norm) || line.indent >= 2) return false;
  if (/^[，、。；：）》”]/u.test(line.norm) || /[，、（《“]$/u.test(before.norm)) return true;
  if (MARKER.test(last.norm) && last.no === before.no) return false;
  return !line.apart && widthOf(before.text) >= 44;
}

const glue = (before: string, after: string): string =>
  /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';

/** The columns of a full line, where the text was broken by a page: several lines stop in mid-sentence at about the same place. */
function brokenWidth(lines: readonly Line[], widths: readonly number[]): number | undefined {
  const columns = lines.map(({ indent }, at) => (widths[at] ?? 0) + indent);
  const widest = Math.max(0, ...columns);
  if (widest > WIDEST_PAGE) return undefined;
  const full = lines.filter(({ norm }, at) => (columns[at] ?? 0) >= widest - 6 && !ENDS.test(norm)).length;
  return full >= 2 ? widest : undefined;
}
