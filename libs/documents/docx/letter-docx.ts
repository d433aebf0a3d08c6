import {
  AlignmentType,
  Document,
  DocumentGridType,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type FileChild,
} from 'docx';
import {
  A4,
  attachmentLines,
  ATTACHMENTS_LABEL,
  balancedTitle,
  BODY_SIZE,
  CHARACTER_PITCH,
  COMMITMENT_COLUMNS,
  COMMITMENT_HEAD,
  COPIES_LABEL,
  COPIES_PITCH,
  gridAdvance,
  letterHead,
  LINE_PITCH,
  mm,
  noneSentenceOf,
  paragraphSpans,
  signatureLines,
  SMALL_SIZE,
  tableTitleOf,
  TITLE_SIZE,
  TYPE_AREA,
  TYPE_BOTTOM,
  TYPE_RIGHT,
  widthOf,
  type PrintableLetter,
} from '@banli/letter';
import { codeModules } from '../code-modules';
import { codePicture } from '../code-picture';
import { emu, paragraph, run, twips } from './docx-styles';
import { emptyFooter, firstPageHeader, otherPagesHeader, pageNumberFooter } from './page-frames';
import { ruledTable } from './ruled-table';
import { sealedZip } from './sealed-zip';

/** The letter as a Word document with the standard's measures, to be worked on. The same letter gives the same bytes. */
export async function letterDocx(letter: PrintableLetter, dated: Date): Promise<Uint8Array> {
  const { organ, title, status } = letter;
  const { bottom, lineTop } = letterHead(organ, letter.number, gridAdvance);
  const document = new Document({
    creator: organ,
    lastModifiedBy: organ,
    title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: BODY_SIZE * 2 } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(A4.width), height: twips(A4.height) },
            margin: {
              top: twips(TYPE_AREA.top),
              left: twips(TYPE_AREA.left),
              right: twips(A4.width - TYPE_RIGHT),
              bottom: twips(A4.height - TYPE_BOTTOM),
              header: twips(mm(10)),
              // its line’s middle 7 mm under the type area
              footer: twips(A4.height - TYPE_BOTTOM - mm(7) - SMALL_SIZE / 2),
            },
          },
          grid: {
            // Exact lines of 29 points and closer characters make the grid: programs read a grid of characters differently.
            type: DocumentGridType.DEFAULT,
            linePitch: twips(LINE_PITCH),
          },
        },
        headers: {
          first: firstPageHeader(organ, status, lineTop),
          default: otherPagesHeader(status),
          even: otherPagesHeader(status),
        },
        footers: { first: emptyFooter(), default: pageNumberFooter('odd'), even: pageNumberFooter('even') },
        children: [...bodyOf(letter, bottom - LINE_PITCH - TYPE_AREA.top), ...footOf(letter)],
      },
    ],
  });
  return sealedZip(await Packer.toBuffer(document), dated);
}

/** From the number down to the table; `before` is the room from the type area's edge to the number's line. */
function bodyOf(letter: PrintableLetter, before: number): readonly FileChild[] {
  const { number = '', title, organ, salutation, opening, sections, closing, noCommitments, commitments } = letter;
  const body = (text: string, keepNext = false): FileChild =>
    paragraph(
      LINE_PITCH,
      paragraphSpans(text).map((span) => run({ ...span, size: BODY_SIZE })),
      { indent: { firstLineChars: 200, firstLine: twips(2 * BODY_SIZE) }, keepNext },
    );
  // The date never stands on a page without text (7.3.5).
  const last = [...closing, ...(noCommitments ? [noneSentenceOf(letter)] : [])];
  const empty = (): FileChild => paragraph(LINE_PITCH, []);
  const titleLines = balancedTitle(title, organ, Math.floor(TYPE_AREA.width / TITLE_SIZE));
  return [
    paragraph(LINE_PITCH, [run({ text: number, face: 'fangsong', size: BODY_SIZE })], {
      alignment: AlignmentType.RIGHT,
      spacing: { before: twips(before) },
    }),
    empty(),
    empty(),
    ...titleLines.map((text) =>
      paragraph(LINE_PITCH, [run({ text, face: 'xiaobiaosong', size: TITLE_SIZE })], {
        alignment: AlignmentType.CENTER,
      }),
    ),
    empty(),
    paragraph(LINE_PITCH, [run({ text: salutation, face: 'fangsong', size: BODY_SIZE })]),
    body(opening),
    ...sections.flatMap(({ heading, paragraphs }) => [
      paragraph(LINE_PITCH, [run({ text: heading, face: 'heiti', size: BODY_SIZE })], {
        indent: { firstLineChars: 200, firstLine: twips(2 * BODY_SIZE) },
        keepNext: true,
      }),
      ...paragraphs.map((text) => body(text)),
    ]),
    ...last.map((text, index) => body(text, index === last.length - 1)),
    ...attachmentsOf(letter),
    ...signatureOf(letter),
    ...(commitments.length === 0
      ? []
      : [
          empty(),
          paragraph(LINE_PITCH, [run({ text: tableTitleOf(letter), face: 'heiti', size: BODY_SIZE })], {
            alignment: AlignmentType.CENTER,
            keepNext: true,
          }),
          ruledTable(
            COMMITMENT_COLUMNS,
            COMMITMENT_HEAD,
            commitments.map(({ item, due, unit }, index) => [String(index + 1), item, due, unit]),
          ),
        ]),
  ];
}

/** 附件说明: the names hang under the first one's first character (7.3.4). */
function attachmentsOf(letter: PrintableLetter): readonly FileChild[] {
  const lines = attachmentLines(letter);
  const pitch = (characters: number): number => twips(characters * CHARACTER_PITCH);
  return lines.flatMap(({ label, number, name }, index) => {
    const toName = 2 + ATTACHMENTS_LABEL.length + (number === '' ? 0 : 1);
    const first = label === '' ? toName - 1 : 2;
    const text = [`${label}${number}${name}`].map((one) => run({ text: one, face: 'fangsong', size: BODY_SIZE }));
    const indent = { left: pitch(toName), hanging: pitch(toName - first) };
    return [
      ...(index === 0 ? [paragraph(LINE_PITCH, [])] : []),
      paragraph(LINE_PITCH, text, { indent, keepNext: index === lines.length - 1 }),
    ];
  });
}

/** 署名 over 成文日期, four characters in from the right, one in the middle of the other (7.3.5.1). */
function signatureOf({ signedBy, date }: PrintableLetter): readonly FileChild[] {
  const width = (text: string): number => widthOf(text, 'fangsong', BODY_SIZE, gridAdvance);
  const names = signatureLines(signedBy);
  const longest = Math.max(...names.map(width), width(date));
  const line = (text: string, keepNext: boolean): FileChild =>
    paragraph(LINE_PITCH, [run({ text, face: 'fangsong', size: BODY_SIZE })], {
      alignment: AlignmentType.RIGHT,
      keepNext,
      indent: { right: twips(4 * CHARACTER_PITCH + (longest - width(text)) / 2) },
    });
  const room = (): FileChild => paragraph(LINE_PITCH, [], { keepNext: true });
  return [room(), room(), ...names.map((name) => line(name, true)), line(date, false)];
}

/** Copies and check code at the foot of the page on which the letter ends. */
function footOf({ copies, seal, number = '' }: PrintableLetter): readonly FileChild[] {
  const text = [run({ text: `${COPIES_LABEL}${copies}`, face: 'fangsong', size: SMALL_SIZE })];
  const label = twips(COPIES_LABEL.length * SMALL_SIZE);
  const side = twips(SMALL_SIZE);
  const frame = {
    type: 'alignment',
    width: twips(TYPE_AREA.width),
    height: 0,
    rule: HeightRule.AUTO,
    wrap: FrameWrap.NOT_BESIDE,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: 'bottom' },
  } as const;
  return [
    ...(copies === ''
      ? []
      : [paragraph(COPIES_PITCH, text, { frame, indent: { left: side + label, right: side, hanging: label } })]),
    ...(seal ? sealLines(seal, number) : []),
    paragraph(1, seal ? [codeRun(`${seal.address}#${seal.code}`)] : []),
  ];
}

const CODE_SIDE = mm(13);
const CODE_LEFT = mm(72);
const CODE_TOP = TYPE_BOTTOM + mm(0.5);

function sealLines(seal: NonNullable<PrintableLetter['seal']>, number: string): readonly FileChild[] {
  return [`查验码 ${seal.code}`, number, `真伪查验：${seal.address}`].map((text, index) =>
    paragraph(mm(3.6), [run({ text, face: 'songti', size: 8, colour: 'grey' })], {
      alignment: AlignmentType.LEFT,
      frame: {
        type: 'absolute',
        position: {
          x: twips(CODE_LEFT + CODE_SIDE + mm(1.5)),
          y: twips(CODE_TOP + mm(1.2) + index * mm(3.6)),
        },
        width: twips(mm(80)),
        height: twips(mm(3.6)),
        rule: HeightRule.EXACT,
        wrap: FrameWrap.NONE,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
    }),
  );
}

const codeRun = (text: string): ImageRun =>
  new ImageRun({
    type: 'png',
    data: codePicture(codeModules(text)),
    transformation: { width: (CODE_SIDE * 96) / 72, height: (CODE_SIDE * 96) / 72 },
    altText: { id: '1', name: '查验码', title: '查验码', description: text },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(CODE_LEFT) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(CODE_TOP) },
      wrap: { type: TextWrappingType.NONE },
      allowOverlap: true,
    },
  });
