/** A text as its neighbouring pairs of signs, sorted: Chinese has no spaces, and two signs are about a word. */
export type Pairs = readonly number[];

/** What nearly every title has, and says nothing: 关于……的建议. */
const BOILERPLATE = /^关于(?:进一步)?|的?(?:建议|意见|议案)$/gu;
const NO_SIGN = /[^\p{L}\p{N}]+/gu;
const PLANE = 0x11_0000;

/** Every pair once. Marks and spaces are nothing; figures and letters count as they are, in small letters. */
export function pairsOf(text: string): Pairs {
  const signs = Array.from(
    text.normalize('NFKC').toLowerCase().replace(BOILERPLATE, '').replace(NO_SIGN, ''),
    (sign) => sign.codePointAt(0) ?? 0,
  );
  const pairs = signs.slice(1).map((sign, at) => (signs[at] ?? 0) * PLANE + sign);
  return [...new Set(pairs)].sort((one, other) => one - other);
}

/** Dice: 0 where two texts share no pair, 1 where they have the same ones. */
export function likeness(one: Pairs, other: Pairs): number {
  if (one.length === 0 || other.length === 0) return 0;
  let [at, beside, shared] = [0, 0, 0];
  for (;;) {
    const [left, right] = [one[at], other[beside]];
    if (left === undefined || right === undefined) break;
    if (left === right) shared += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

export type Likeness = { readonly title: number; readonly text: number };

/** Titles are short and chosen: half of one shared is much. Texts about the same thing share a fifth of their pairs. */
const LIKELY: Likeness = { title: 0.5, text: 0.35 };
const BOTH: Likeness = { title: 0.3, text: 0.2 };

/** Whether a person should look at both before one of them is assigned (13). It never decides. */
export const isLikely = ({ title, text }: Likeness): boolean =>
  title >= LIKELY.title || text >= LIKELY.text || (title >= BOTH.title && text >= BOTH.text);
