import { widthOf, type Line } from './lines';

/** A paragraph put together again from the lines that layout broke it into. */
export type Paragraph = { readonly no: number; readonly text: string; readonly norm: string };

const ENDS = /[。！？；：”」…]$|[。！？；][）】]$/u;
/** 一、 （一） 1. （1） ① at the beginning of a line. */
export const MARKER =
  /^(?:第[一二三四五六七八九十]+[，、部]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）、?|\d{1,2}[.、．](?!\d)|（\d{1,2}）|[①-⑳])/u;
/** Words that only begin a paragraph. */
const BEGINS = /^(?:感谢|再次感谢|衷心感谢|此函|此复|专此|特此|以上答复|您好)/u;
/** Columns: forty full-width signs and more are no broken line but a paragraph. */
const WIDEST_PAGE = 120;

type Joint = 'apart' | 'goes-on' | 'either';
type Page = { readonly fullWidth: number; readonly byIndent: boolean };

export type JoinedParagraphs = {
  readonly paragraphs: readonly Paragraph[];
  /** Lines of which the layout does not tell whether a paragraph begins there. */
  readonly doubtful: readonly Line[];
};

/** Joins what layout broke; a paragraph begins where it is indented, marked, or follows a line that ended. */
export function joinParagraphs(lines: readonly Line[]): JoinedParagraphs {
  const page = pageOf(lines);
  const joined: Paragraph[] = [];
  const doubtful: Line[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = joined.at(-1);
    const joint = before && last ? jointOf(before, line, last, page) : 'apart';
    if (joint === 'either') doubtful.push(line);
    if (!last || joint === 'apart') joined.push({ no: line.no, text: line.text, norm: line.norm });
    else {
      const space = glue(last.text, line.text);
      joined.splice(-1, 1, { ...last, text: last.text + space + line.text, norm: last.norm + space + line.norm });
    }
  });
  return { paragraphs: joined, doubtful };
}

function jointOf(before: Line, line: Line, last: Paragraph, page: Page | undefined): Joint {
  if (MARKER.test(line.norm) || line.cells || before.cells) return 'apart';
  if (!page) return continuesLoose(before, line, last) ? 'goes-on' : 'apart';
  const columns = columnsOf(before);
  const ended = ENDS.test(before.norm);
  if (line.indent >= 2 && (page.byIndent || ended)) return 'apart';
  if (line.apart && ended) return 'apart';
  if (page.byIndent) return columns >= page.fullWidth - 14 ? 'goes-on' : 'apart';
  if (!ended) return columns >= page.fullWidth - 6 ? 'goes-on' : 'apart';
  if (columns + widthOf(unbreakable(line.norm)) <= page.fullWidth || BEGINS.test(line.norm)) return 'apart';
  return 'either';
}

/** What would have had to find room on the line before: a number or a word as a whole, a sign with the mark behind it. */
const unbreakable = (norm: string): string => /^(?:[A-Za-z0-9.,%年]+|.)[，。、；：！？）》”]*/u.exec(norm)?.[0] ?? '';

const columnsOf = ({ text, indent }: Line): number => widthOf(text) + indent;

/** Without a page width: only a long line without an end, or one that breaks off at a comma, goes on. */
function continuesLoose(before: Line, line: Line, last: Paragraph): boolean {
  if (ENDS.test(before.norm) || line.indent >= 2) return false;
  if (/^[，、。；：）》”]/u.test(line.norm) || /[，、（《“]$/u.test(before.norm)) return true;
  if (MARKER.test(last.norm) && last.no === before.no) return false;
  return !line.apart && widthOf(before.text) >= 44;
}

const glue = (before: string, after: string): string =>
  /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';

/** The columns of a full line, where a page broke the text: several lines stop in mid-sentence at about the same place. */
function pageOf(lines: readonly Line[]): Page | undefined {
  const fullWidth = Math.max(0, ...lines.map(columnsOf));
  const full = lines.filter((line) => columnsOf(line) >= fullWidth - 6 && !ENDS.test(line.norm)).length;
  if (fullWidth > WIDEST_PAGE || full < 2) return undefined;
  const indented = lines.filter(({ indent }) => indent >= 2).length;
  return { fullWidth, byIndent: indented >= 2 && indented < lines.length };
}
