import PDFDocument from 'pdfkit';
import {
  A4,
  type CodeSquare,
  type Colour,
  type Mark,
  type Page,
  type Rule,
  type TextRun,
  type Watermark,
} from '@banli/letter';
import type { FontName, Fonts } from './fonts';

export type PdfFacts = {
  readonly title: string;
  readonly author: string;
  /** The same for the same letter: the day of the sign-off, never the day of printing. */
  readonly dated: Date;
};

const colours: Readonly<Record<Colour, string>> = { black: '#000000', red: '#e60012', grey: '#555555' };
const WATERMARK_SIZE = 150;

/** Paints pages into a PDF with the fonts' used characters embedded. The same pages give the same bytes. */
export function pagesToPdf(pages: readonly Page[], fonts: Fonts, { title, author, dated }: PdfFacts): Promise<Buffer> {
  const document = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: false,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Author: author, Producer: 'Banli', Creator: 'Banli', CreationDate: dated, ModDate: dated },
  });
  const done = collect(document);
  const registered = new Set<FontName>();
  const use = (name: FontName): void => {
    if (!registered.has(name)) document.registerFont(name, fonts.bytes(name));
    registered.add(name);
    document.font(name);
  };
  for (const { marks } of pages) {
    document.addPage();
    for (const mark of marks) paint(document, mark, fonts, use);
  }
  document.end();
  return done;
}

type Paint<M extends Mark> = (
  document: PDFKit.PDFDocument,
  mark: M,
  fonts: Fonts,
  use: (name: FontName) => void,
) => void;

const paint: Paint<Mark> = (document, mark, fonts, use) => {
  switch (mark.kind) {
    case 'text': {
      paintText(document, mark, fonts, use);
      return;
    }
    case 'rule': {
      paintRule(document, mark, fonts, use);
      return;
    }
    case 'code': {
      paintCode(document, mark, fonts, use);
      return;
    }
    case 'watermark': {
      paintWatermark(document, mark, fonts, use);
      return;
    }
  }
};

const paintText: Paint<TextRun> = (document, run, fonts, use) => {
  document.fillColor(colours[run.colour]).fontSize(run.size);
  let { x } = run;
  for (const { name, text } of pieces(run, fonts)) {
    use(name);
    document.text(text, x, run.baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: run.spacing });
    x += Array.from(text).reduce((sum, one) => sum + fonts.advance(run.face, one) * run.size + run.spacing, 0);
  }
};

/** Neighbours that the same font has. */
function pieces({ text, face }: TextRun, fonts: Fonts): readonly { readonly name: FontName; readonly text: string }[] {
  return Array.from(text).reduce<{ name: FontName; text: string }[]>((found, character) => {
    const name = fonts.nameFor(face, character);
    const last = found.at(-1);
    if (last?.name === name) last.text += character;
    else found.push({ name, text: character });
    return found;
  }, []);
}

const paintRule: Paint<Rule> = (document, { from, to, width, colour }) => {
  document
    .lineWidth(width)
    .strokeColor(colours[colour])
    .moveTo(...from)
    .lineTo(...to)
    .stroke();
};

const paintCode: Paint<CodeSquare> = (document, { x, y, side, modules }) => {
  const step = side / modules.length;
  document.fillColor(colours.black);
  modules.forEach((row, down) =>
    row.forEach((dark, across) => {
      if (dark) document.rect(x + across * step, y + down * step, step, step);
    }),
  );
  document.fill();
};

const paintWatermark: Paint<Watermark> = (document, { text }, fonts, use) => {
  const width = Array.from(text).length * WATERMARK_SIZE;
  use('heiti');
  document
    .save()
    .rotate(-45, { origin: [A4.width / 2, A4.height / 2] })
    .fillColor('#e9e9e9')
    .fontSize(WATERMARK_SIZE)
    .text(text, (A4.width - width) / 2, A4.height / 2 + WATERMARK_SIZE * 0.38, {
      lineBreak: false,
      baseline: 'alphabetic',
    })
    .restore();
};

function collect(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
}
