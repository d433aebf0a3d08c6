import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ParagraphCounter, type Numbering } from './numbering';
import type { LetterLine } from './letter-line.types';

type Styles = ReadonlyMap<string, { readonly numId: string; readonly level: number }>;
type Paragraph = { text: string; numId?: string; level: number; style?: string; hidden: boolean };

/** Walks the text of a document, table by table and paragraph by paragraph. */
export function documentLines(xml: string, numbering: Numbering, styles: Styles): readonly LetterLine[] {
  const walk = new DocumentWalk(new ParagraphCounter(numbering), styles);
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => walk.open(tag));
  parser.on('closetag', ({ name }) => walk.close(name));
  parser.on('text', (text) => walk.text(text));
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.write(xml).close();
  return walk.lines;
}

class DocumentWalk {
  readonly lines: LetterLine[] = [];
  /** Paragraphs of text boxes stand inside those of the text. */
  private readonly paragraphs: Paragraph[] = [];
  private readonly rows: string[][] = [];
  private readonly cells: string[][] = [];
  private inText = false;
  /** A drawing is kept twice, for new and for old programs: the second is passed over. */
  private passedOver = 0;

  constructor(
    private readonly counter: ParagraphCounter,
    private readonly styles: Styles,
  ) {}

  open({ name, attributes }: SaxesTagPlain): void {
    if (name === 'mc:Fallback') this.passedOver += 1;
    if (this.passedOver > 0) return;
    const paragraph = this.paragraphs.at(-1);
    const value = attributes['w:val'];
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ text: '', level: 0, hidden: false });
        break;
      case 'w:tr':
        this.rows.push([]);
        break;
      case 'w:tc':
        this.cells.push([]);
        break;
      case 'w:r':
        if (paragraph) paragraph.hidden = false;
        break;
      case 'w:vanish':
        if (paragraph) paragraph.hidden = value !== '0' && value !== 'false';
        break;
      case 'w:t':
        this.inText = true;
        break;
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (paragraph && attributes['w:pos'] === undefined) paragraph.text += name === 'w:tab' ? '\t' : '\n';
        break;
      case 'w:numId':
        if (paragraph && value !== undefined) paragraph.numId = value;
        break;
      case 'w:ilvl':
        if (paragraph) paragraph.level = Number(value ?? 0);
        break;
      case 'w:pStyle':
        if (paragraph && value !== undefined) paragraph.style = value;
        break;
    }
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.inText && this.passedOver === 0 && paragraph && !paragraph.hidden) paragraph.text += text;
  }

  close(name: string): void {
    if (name === 'mc:Fallback') this.passedOver -= 1;
    if (this.passedOver > 0) return;
    if (name === 'w:t') this.inText = false;
    else if (name === 'w:p') this.endParagraph(this.paragraphs.pop());
    else if (name === 'w:tc') this.rows.at(-1)?.push((this.cells.pop() ?? []).join(''));
    else if (name === 'w:tr') this.endRow(this.rows.pop() ?? []);
  }

  private endParagraph(paragraph: Paragraph | undefined): void {
    if (!paragraph) return;
    const { text, style } = paragraph;
    const styled = style === undefined ? undefined : this.styles.get(style);
    const numId = paragraph.numId ?? styled?.numId;
    const level = paragraph.numId === undefined ? (styled?.level ?? 0) : paragraph.level;
    const marked =
      (numId === undefined || numId === '0' || text.trim() === '' ? '' : this.counter.next(numId, level)) + text;
    const cell = this.cells.at(-1);
    if (cell) cell.push(marked);
    else for (const line of marked.split('\n')) this.lines.push({ text: line });
  }

  /** A table inside a cell is text of that cell; one that only lays out the head is lines. */
  private endRow(cells: readonly string[]): void {
    const outer = this.cells.at(-1);
    if (outer) outer.push(cells.join(''));
    else if (cells.length > 1)
      this.lines.push({ text: cells.join('\t'), cells: cells.map((cell) => cell.replaceAll('\n', '')) });
    else for (const line of (cells[0] ?? '').split('\n')) this.lines.push({ text: line });
  }
}
