import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { documentLines } from './docx-document';
import { LetterFileFault } from './letter-file-fault';
import type { NumberLevel, Numbering } from './numbering';
import type { LetterLine } from './letter-line.types';

/** A part of a letter that unpacks to more is no letter. */
const LARGEST_PART = 40 * 1024 * 1024;
const PARTS = /^word\/(?:document|numbering|styles|header\d+|_rels\/document\.xml)(?:\.xml|\.rels)$/u;

/** The lines of a .docx: a paragraph is one, and so is a row of a table. */
export function readDocx(bytes: Uint8Array): readonly LetterLine[] {
  const parts = unpack(bytes);
  const document = parts.get('word/document.xml');
  if (document === undefined) throw new LetterFileFault('unknown-type');
  try {
    const numbering = numberingOf(parts.get('word/numbering.xml') ?? '');
    const styles = stylesOf(parts.get('word/styles.xml') ?? '');
    return [...headersOf(parts, document), document].flatMap((xml) => documentLines(xml, numbering, styles));
  } catch (cause) {
    if (cause instanceof LetterFileFault) throw cause;
    throw new LetterFileFault('broken', { cause });
  }
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.test(name) && originalSize <= LARGEST_PART,
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (cause) {
    throw new LetterFileFault('broken', { cause });
  }
}

type Attributes = Readonly<Record<string, string>>;

/** Calls back for every element, in the order of the file. */
function eachElement(xml: string, open: (name: string, attributes: Attributes) => void): void {
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open(name, attributes));
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.write(xml).close();
}

function numberingOf(xml: string): Numbering {
  const abstract = new Map<string, Map<number, NumberLevel>>();
  const numbering = new Map<string, Map<number, NumberLevel>>();
  let [list, num, level] = ['', '', 0];
  const change = (part: Partial<NumberLevel>) => {
    const levels = abstract.get(list);
    levels?.set(level, { ...(levels.get(level) ?? { format: 'decimal', text: '', start: 1 }), ...part });
  };
  eachElement(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:abstractNum') abstract.set((list = attributes['w:abstractNumId'] ?? ''), new Map());
    else if (name === 'w:lvl') level = Number(attributes['w:ilvl'] ?? 0);
    else if (name === 'w:numFmt') change({ format: value });
    else if (name === 'w:lvlText') change({ text: value });
    else if (name === 'w:start') change({ start: Number(value) });
    else if (name === 'w:num') num = attributes['w:numId'] ?? '';
    else if (name === 'w:abstractNumId') numbering.set(num, abstract.get(value) ?? new Map<number, NumberLevel>());
  });
  return numbering;
}

/** Paragraph styles that number: style → list and level. */
function stylesOf(xml: string): ReadonlyMap<string, { readonly numId: string; readonly level: number }> {
  const styles = new Map<string, { numId: string; level: number }>();
  let style = '';
  eachElement(xml, (name, attributes) => {
    if (name === 'w:style') style = attributes['w:styleId'] ?? '';
    else if (name === 'w:numId')
      styles.set(style, { numId: attributes['w:val'] ?? '', level: styles.get(style)?.level ?? 0 });
    else if (name === 'w:ilvl')
      styles.set(style, { numId: styles.get(style)?.numId ?? '', level: Number(attributes['w:val'] ?? 0) });
  });
  return styles;
}

/** The head of the first page may hold the organ's mark. */
function headersOf(parts: ReadonlyMap<string, string>, document: string): readonly string[] {
  const targets = new Map<string, string>();
  eachElement(parts.get('word/_rels/document.xml.rels') ?? '', (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
  });
  const first: string[] = [];
  eachElement(document, (name, attributes) => {
    if (name === 'w:headerReference' && attributes['w:type'] === 'first')
      first.push(targets.get(attributes['r:id'] ?? '') ?? '');
  });
  return first.slice(0, 1).flatMap((target) => parts.get(`word/${target}`) ?? []);
}
