import type { AdvanceOf, Face } from './layout.types';

/** A piece of a paragraph in one face. */
export type Span = { readonly text: string; readonly face: Face };

/** Characters that keep together, placed on a line. */
export type Placed = { readonly text: string; readonly face: Face; readonly x: number; readonly width: number };

export type BrokenLine = { readonly placed: readonly Placed[]; readonly width: number };

export type Measure = {
  readonly advance: AdvanceOf;
  readonly size: number;
  /** From one full-width character to the next, in points: the grid's pitch, or the size. */
  readonly em: number;
  readonly width: number;
  /** In full-width characters. */
  readonly firstIndent?: number;
  /** Of every line but the first, in full-width characters. */
  readonly hangingIndent?: number;
  /** Lines but the last are stretched to the full width, unless told otherwise. */
  readonly justify?: boolean;
};

type Atom = { readonly text: string; readonly face: Face; readonly width: number; readonly isSpace: boolean };

/** 避头: may not begin a line. */
const NOT_FIRST = /^[，。、；：！？）》〉】〕」』”’％‰℃…—·,.;:!?)\]}%]/u;
/** 避尾: may not end a line. */
const NOT_LAST = /[（《〈【〔「『“‘([{]$/u;
const CLOSING = /^[，。、；：）》〉】〕」』”’]$/u;
const OPENING = /^[（《〈【〔「『“‘]$/u;
const TOKEN = /[!-~]+|——|……|\s|./gsu;
/** A full-width mark can give up half of itself. */
const GIVES = 0.5;
const SLACK = 0.01;

/**
 * Breaks a paragraph into lines by the rules for line ends (GB/T 15834-2011, 5.1): no closing mark at the head of a line and
 * no opening one at its end. Marks are squeezed to take one more in; where they cannot give enough, the line ends earlier.
 */
export function breakLines(spans: readonly Span[], measure: Measure): readonly BrokenLine[] {
  const atoms = spans.flatMap((span) => atomsOf(span, measure));
  const lines: BrokenLine[] = [];
  let start = 0;
  while (start < atoms.length) {
    while (lines.length > 0 && atoms[start]?.isSpace) start += 1;
    if (start >= atoms.length) break;
    const indent = (lines.length === 0 ? (measure.firstIndent ?? 0) : (measure.hangingIndent ?? 0)) * measure.em;
    const room = measure.width - indent;
    const end = endOfLine(atoms, start, room, measure.em);
    const last = end >= atoms.length;
    lines.push(setLine(trimmed(atoms.slice(start, end)), { indent, room, last, measure }));
    start = end;
  }
  return lines;
}

function atomsOf({ text, face }: Span, { advance, size, em, width }: Measure): readonly Atom[] {
  const widthOf = (character: string): number => {
    const part = advance(face, character);
    return part === 1 ? em : part * size;
  };
  return [...text.matchAll(TOKEN)].flatMap(([token]) => {
    const whole = Array.from(token).reduce((sum, character) => sum + widthOf(character), 0);
    if (whole <= width) return [{ text: token, face, width: whole, isSpace: /^\s$/u.test(token) }];
    // A word longer than a line is broken anywhere.
    return Array.from(token).map((one) => ({ text: one, face, width: widthOf(one), isSpace: false }));
  });
}

const widthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { width }) => sum + width, 0);

const mayBreakBefore = (atoms: readonly Atom[], at: number): boolean =>
  !NOT_FIRST.test(atoms[at]?.text ?? '') && !NOT_LAST.test(atoms[at - 1]?.text ?? '');

/** The atom that begins the next line. */
function endOfLine(atoms: readonly Atom[], start: number, room: number, em: number): number {
  let end = start;
  let width = 0;
  while (end < atoms.length && width + (atoms[end]?.width ?? 0) <= room + SLACK) {
    width += atoms[end]?.width ?? 0;
    end += 1;
  }
  if (end >= atoms.length || (end > start && mayBreakBefore(atoms, end))) return end;
  const taken = takenIn(atoms, start, end, room, em);
  if (taken !== undefined) return taken;
  for (let earlier = end - 1; earlier > start; earlier -= 1) if (mayBreakBefore(atoms, earlier)) return earlier;
  return Math.max(end, start + 1);
}

/** Where the line ends if its marks give way to those that may not begin the next one. */
function takenIn(atoms: readonly Atom[], start: number, end: number, room: number, em: number): number | undefined {
  let after = end + 1;
  while (after < atoms.length && !mayBreakBefore(atoms, after)) after += 1;
  const line = trimmed(atoms.slice(start, after));
  return widthOf(line) - room <= gives(line, em) + SLACK ? after : undefined;
}

const squeezable = ({ text }: Atom): boolean => CLOSING.test(text) || OPENING.test(text);
const gives = (atoms: readonly Atom[], em: number): number => atoms.filter(squeezable).length * GIVES * em;

function trimmed(atoms: readonly Atom[]): readonly Atom[] {
  const end = atoms.findLastIndex(({ isSpace }) => !isSpace);
  return atoms.slice(0, end + 1);
}

type LineFrame = {
  readonly indent: number;
  readonly room: number;
  readonly last: boolean;
  readonly measure: Measure;
};

function setLine(atoms: readonly Atom[], { indent, room, last, measure }: LineFrame): BrokenLine {
  const natural = widthOf(atoms);
  const over = Math.max(0, natural - room);
  const marks = atoms.filter(squeezable).length;
  const squeeze = marks === 0 ? 0 : over / marks;
  const short = room - natural;
  const stretched = !last && (measure.justify ?? true) && short > 0 && atoms.length > 1;
  const stretch = stretched ? short / (atoms.length - 1) : 0;
  let x = indent;
  const placed = atoms.map((atom) => {
    const less = squeezable(atom) ? squeeze : 0;
    // An opening mark has its ink on the right: it moves into the room it gives up.
    const at = OPENING.test(atom.text) ? x - less : x;
    const width = atom.width - less;
    x += width + stretch;
    return { text: atom.text, face: atom.face, x: at, width };
  });
  return { placed, width: x - stretch };
}
