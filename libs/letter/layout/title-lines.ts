import { gridAdvance } from './measures';

/** The largest a mark is set, in points, and the smallest before it takes two lines. */
const LARGEST_MARK = 50;
const SMALLEST_MARK = 33;
const LARGEST_OF_TWO = 40;

/** After these a unit's name may be divided; the longest that fits is meant. */
const NAME_ENDS =
  /(?:常务委员会|人民政府|委员会|自治[区州县旗]|人民法院|人民检察院|总局|新区|办公室|厅|局|市|区|县|省)$/u;
/** A name that goes on after these: 总局 is one word, and so is 市区. */
const NAME_GOES_ON = /^(?:域|级|民|场|政|辖|长)/u;
/** Before these a title goes to the next line, after these it may. */
const TITLE_STARTS = /^(?:关于|建议|提案|办理情况|的?答复)/u;
const TITLE_ENDS = /(?:[号》]|会议)$/u;
/** Nothing is torn apart here. */
const TOGETHER = /[0-9A-Za-z][0-9A-Za-z]|第\d|\d[号次届]|[（《〈“]./u;
const NOT_FIRST = /^[，。、；：！？）》〉”的]/u;

export type OrganLines = { readonly lines: readonly string[]; readonly size: number };

/** The mark in one line as large as it fits, a long name in two. */
export function organLines(organ: string, width: number): OrganLines {
  const size = Math.min(LARGEST_MARK, width / Array.from(organ).length);
  if (size >= SMALLEST_MARK) return { lines: [organ], size };
  const at = bestBreak(organ, costInName);
  const lines = [organ.slice(0, at), organ.slice(at)];
  const longest = Math.max(...lines.map((line) => Array.from(line).length));
  return { lines, size: Math.min(LARGEST_OF_TWO, width / longest) };
}

const costInName = (head: string, tail: string): number => (NAME_ENDS.test(head) && !NAME_GOES_ON.test(tail) ? 0 : 12);

/** A name in lines of no more squares than these, each ending where a reader pauses. */
function nameLines(name: string, most: number): readonly string[] {
  if (squares(name) <= most) return [name];
  const tooLong = (part: string): number => Math.max(0, squares(part) - most) * 4;
  const at = bestBreak(name, (head, tail) => costInName(head, tail) + tooLong(head) + tooLong(tail));
  return [...nameLines(name.slice(0, at), most), ...nameLines(name.slice(at), most)];
}

/** Where both halves come out most alike; `cost` in characters of a break after this head. */
function bestBreak(text: string, cost: (head: string, tail: string) => number): number {
  let best = { at: Math.ceil(text.length / 2), cost: Number.POSITIVE_INFINITY };
  for (let at = 1; at < text.length; at += 1) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    const total = Math.abs(squares(head) - squares(tail)) + cost(head, tail);
    if (total < best.cost) best = { at, cost: total };
  }
  return best.at;
}

const squares = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + gridAdvance('xiaobiaosong', one), 0);

/**
 * A title in as few lines as it needs, broken where a reader would pause (词意完整, GB/T 9704-2012, 7.3.1): the organ's name
 * by itself where the whole does not fit one line.
 */
export function balancedTitle(title: string, organ: string, most: number): readonly string[] {
  if (squares(title) <= most) return [title];
  const own = title.startsWith(organ) && title.length > organ.length;
  if (own) return [...nameLines(organ, most), ...inLines(title.slice(organ.length), most)];
  return inLines(title, most);
}

function inLines(text: string, most: number): readonly string[] {
  const count = Math.ceil(squares(text) / most);
  if (count <= 1) return [text];
  const share = squares(text) / count;
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (let at = 1; at < text.length; at += 1) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    if (squares(head) > most || squares(tail) > most * (count - 1)) continue;
    const cost = Math.abs(squares(head) - share) + breakCost(head, tail);
    if (!best || cost < best.cost) best = { at, cost };
  }
  // No place leaves both parts short enough: one line more.
  if (!best) return splitAt(text, most);
  return [text.slice(0, best.at), ...inLines(text.slice(best.at), most)];
}

function splitAt(text: string, most: number): readonly string[] {
  let at = 1;
  while (at < text.length && squares(text.slice(0, at + 1)) <= most) at += 1;
  return at >= text.length ? [text] : [text.slice(0, at), ...inLines(text.slice(at), most)];
}

function breakCost(head: string, tail: string): number {
  if (TOGETHER.test(head.slice(-1) + tail.slice(0, 1)) || NOT_FIRST.test(tail)) return 40;
  const pause = TITLE_ENDS.test(head);
  if (TITLE_STARTS.test(tail)) return pause ? -2 : 1;
  return pause ? 2 : 8;
}

/** Characters of a signature's line: the type area without the four to its right, and two to breathe. */
const LONGEST_SIGNATURE = 22;

/** A long name under the text, in lines that end where a reader pauses. */
export const signatureLines = (name: string): readonly string[] => nameLines(name, LONGEST_SIGNATURE);
