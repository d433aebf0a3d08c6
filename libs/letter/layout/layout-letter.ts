import {
  COMMITMENT_HEAD,
  COPIES_LABEL,
  noneSentenceOf,
  statusMark,
  tableTitleOf,
  type PrintableLetter,
} from '../printable-letter';
import { attachmentStrips } from './attachments-note';
import { breakLines, type Span } from './break-lines';
import { COMMITMENT_COLUMNS, placeTable } from './commitment-table';
import { blank, Flow, type Strip } from './flow';
import type { AdvanceOf, CodeSquare, Mark, Page } from './layout.types';
import { letterHead, titleStrips } from './letter-head';
import {
  A4,
  baselineIn,
  BODY_SIZE,
  CHARACTER_PITCH,
  COPIES_PITCH,
  LINE_PITCH,
  mm,
  SMALL_SIZE,
  TYPE_AREA,
  TYPE_BOTTOM,
  TYPE_RIGHT,
} from './measures';
import { paragraphSpans } from './paragraph-spans';
import { runsOf, textAt, widthOf } from './set-text';
import { signatureLines } from './title-lines';

export type LetterParts = {
  readonly advance: AdvanceOf;
  /** Modules of the check code's square; only where the letter has a seal. */
  readonly code?: readonly (readonly boolean[])[];
};

const EMPTY_LINE = blank(LINE_PITCH);
const CODE_SIDE = mm(13);
/** From the type area's lower edge to the middle of the dashes beside a page number (GB/T 9704-2012, 7.5). */
const PAGE_NUMBER_UNDER = mm(7);

/** The letter on its sheets, by GB/T 9704-2012, 10.1. The same letter and the same widths give the same pages. */
export function layoutLetter(letter: PrintableLetter, { advance, code }: LetterParts): readonly Page[] {
  const head = letterHead(letter.organ, letter.number, advance);
  const flow = new Flow(head.marks, head.bottom);
  const copies = copiesStrips(letter, advance);
  const underLast = copies.reduce((sum, { height }) => sum + height, 0);
  const hasTable = letter.commitments.length > 0;

  flow.place([EMPTY_LINE, EMPTY_LINE, ...titleStrips(letter.title, letter.organ, advance), EMPTY_LINE]);
  placeParagraph(flow, bodyStrips([{ text: letter.salutation, face: 'fangsong' }], advance, 0));
  placeParagraph(flow, bodyStrips(paragraphSpans(letter.opening), advance));
  for (const { heading, paragraphs } of letter.sections) {
    const [first = [], ...others] = paragraphs.map((text) => bodyStrips(paragraphSpans(text), advance));
    // A heading never ends a page.
    flow.place([...bodyStrips([{ text: heading, face: 'heiti' }], advance), ...first.slice(0, 1)]);
    placeParagraph(flow, first.slice(1));
    for (const strips of others) placeParagraph(flow, strips);
  }
  const closing = [...letter.closing, ...(letter.noCommitments ? [noneSentenceOf(letter)] : [])].flatMap((text) =>
    bodyStrips(paragraphSpans(text), advance),
  );
  const attachments = attachmentStrips(letter, advance);
  const text = attachments.length === 0 ? closing : [...closing, EMPTY_LINE, ...attachments];
  placeParagraph(flow, text.slice(0, -1));
  // The date never stands on a page without text (7.3.5).
  flow.place([...text.slice(-1), ...signatureStrips(letter, advance)], hasTable ? 0 : underLast);
  if (hasTable) {
    const title = titleOfTable(tableTitleOf(letter), advance);
    flow.place([EMPTY_LINE, title], 2 * LINE_PITCH);
    placeTable(
      flow,
      {
        columns: COMMITMENT_COLUMNS,
        head: COMMITMENT_HEAD,
        rows: letter.commitments.map(({ item, due, unit }, index) => [String(index + 1), item, due, unit]),
      },
      advance,
      underLast,
    );
  }
  flow.atFoot(copies);
  return flow.pages((number, count) => [
    ...watermark(letter),
    ...pageNumber(number, advance),
    ...(number === count ? sealMarks(letter, code, advance) : []),
  ]);
}

function placeParagraph(flow: Flow, strips: readonly Strip[]): void {
  for (const strip of strips) flow.place([strip]);
}

/** A paragraph of the body: 28 characters a line, the first two empty. */
function bodyStrips(spans: readonly Span[], advance: AdvanceOf, firstIndent = 2): readonly Strip[] {
  const measure = { advance, size: BODY_SIZE, em: CHARACTER_PITCH, width: TYPE_AREA.width, firstIndent };
  return breakLines(spans, measure).map((line) => ({
    height: LINE_PITCH,
    paint: (top) =>
      runsOf(
        line,
        { x: TYPE_AREA.left, baseline: baselineIn(top, LINE_PITCH, BODY_SIZE) },
        { size: BODY_SIZE },
        advance,
      ),
  }));
}

/** 署名 over 成文日期, which ends four characters from the right; room for the seal above and below (7.3.5.1). */
function signatureStrips({ signedBy, date }: PrintableLetter, advance: AdvanceOf): readonly Strip[] {
  const width = (text: string): number => widthOf(text, 'fangsong', BODY_SIZE, advance);
  const names = signatureLines(signedBy);
  const longest = Math.max(...names.map(width), width(date));
  const middle = TYPE_RIGHT - 4 * CHARACTER_PITCH - longest / 2;
  const line = (text: string): Strip => ({
    height: LINE_PITCH,
    paint: (top) => [
      textAt(
        text,
        'fangsong',
        { x: middle - width(text) / 2, baseline: baselineIn(top, LINE_PITCH, BODY_SIZE) },
        { size: BODY_SIZE },
      ),
    ],
  });
  return [EMPTY_LINE, EMPTY_LINE, ...names.map(line), line(date)];
}

function titleOfTable(title: string, advance: AdvanceOf): Strip {
  const width = widthOf(title, 'heiti', BODY_SIZE, advance);
  return {
    height: LINE_PITCH,
    paint: (top) => [
      textAt(
        title,
        'heiti',
        { x: TYPE_AREA.left + (TYPE_AREA.width - width) / 2, baseline: baselineIn(top, LINE_PITCH, BODY_SIZE) },
        { size: BODY_SIZE },
      ),
    ],
  };
}

/** One character in from both edges, further lines under the first name (7.4.2). */
function copiesStrips({ copies }: PrintableLetter, advance: AdvanceOf): readonly Strip[] {
  if (copies === '') return [];
  const size = SMALL_SIZE;
  const width = TYPE_AREA.width - 2 * size;
  const spans = [{ text: `${COPIES_LABEL}${copies}`, face: 'fangsong' as const }];
  const measure = { advance, size, em: size, width, hangingIndent: COPIES_LABEL.length };
  return breakLines(spans, measure).map((line) => ({
    height: COPIES_PITCH,
    paint: (top) =>
      runsOf(line, { x: TYPE_AREA.left + size, baseline: baselineIn(top, COPIES_PITCH, size) }, { size }, advance),
  }));
}

/** `— 2 —` from the second page on: odd pages right, even ones left, a character in from the edge (7.5). */
function pageNumber(number: number, advance: AdvanceOf): readonly Mark[] {
  if (number === 1) return [];
  const text = `— ${String(number)} —`;
  const width = widthOf(text, 'songti', SMALL_SIZE, advance);
  const x = number % 2 === 1 ? TYPE_RIGHT - SMALL_SIZE - width : TYPE_AREA.left + SMALL_SIZE;
  // The dashes stand at a little over a third of the size above the baseline.
  const baseline = TYPE_BOTTOM + PAGE_NUMBER_UNDER + 0.38 * SMALL_SIZE;
  return [textAt(text, 'songti', { x, baseline }, { size: SMALL_SIZE })];
}

const watermark = ({ status }: PrintableLetter): readonly Mark[] => {
  const text = statusMark(status);
  return text === undefined ? [] : [{ kind: 'watermark', text }];
};

/** Under the type area of the last page, between the places of odd and even page numbers. */
function sealMarks(
  { seal, number = '' }: PrintableLetter,
  code: LetterParts['code'],
  advance: AdvanceOf,
): readonly Mark[] {
  if (!seal || !code) return [];
  const lines = [`查验码 ${seal.code}`, number, `真伪查验：${seal.address}`];
  const size = 8;
  const width = Math.max(...lines.map((text) => widthOf(text, 'songti', size, advance)));
  const gap = mm(1.5);
  const left = (A4.width - CODE_SIDE - gap - width) / 2;
  const y = TYPE_BOTTOM + mm(0.5);
  const square: CodeSquare = { kind: 'code', x: left, y, side: CODE_SIDE, modules: code };
  return [
    square,
    ...lines.map((text, index) =>
      textAt(
        text,
        'songti',
        { x: left + CODE_SIDE + gap, baseline: y + mm(4) + index * mm(3.6) },
        { size, colour: 'grey' },
      ),
    ),
  ];
}
