import { Zip, ZipDeflate } from 'fflate';
import { word, type CellValue, type Sheet, type SheetColumn, type Tongue } from './sheet';

const NAMESPACE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WIDTH = 16;

/** The parts of a workbook that are the same for every list (ECMA-376). */
const FIXED: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${NAMESPACE}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
};

/** A workbook that grows row by row: the list, and beside it how it was narrowed. Text is text, never a formula. */
export async function* xlsxOf<Row>(sheet: Sheet<Row>, tongue: Tongue): AsyncGenerator<Buffer> {
  const ready: Buffer[] = [];
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    ready.push(Buffer.from(chunk));
  });
  const part = (name: string): ((text: string, last: boolean) => void) => {
    const file = new ZipDeflate(name);
    zip.add(file);
    const encoder = new TextEncoder();
    return (text, last) => file.push(encoder.encode(text), last);
  };
  for (const [name, text] of Object.entries({
    ...FIXED,
    'xl/workbook.xml': workbook(word(sheet.title, tongue), tongue),
  }))
    part(name)(HEAD + text, true);
  const table = part('xl/worksheets/sheet1.xml');
  table(opening(sheet.columns, tongue), false);
  let number = 1;
  for await (const row of sheet.rows) {
    number += 1;
    table(
      rowXml(
        number,
        sheet.columns.map(({ cell }) => cell(row, tongue)),
      ),
      false,
    );
    yield* ready.splice(0);
  }
  table(`</sheetData><autoFilter ref="A1:${letters(sheet.columns.length)}${String(number)}"/></worksheet>`, true);
  part('xl/worksheets/sheet2.xml')(conditionsXml(sheet), true);
  zip.end();
  yield* ready.splice(0);
}

/** Excel takes no more than 31 characters for a tab, and none of these. */
const workbook = (title: string, tongue: Tongue): string =>
  `<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${NAMESPACE}/officeDocument/2006/relationships"><sheets><sheet name="${escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/><sheet name="${tongue === 'zh' ? '筛选条件' : 'Conditions'}" sheetId="2" r:id="rId2"/></sheets></workbook>`;

function opening<Row>(columns: readonly SheetColumn<Row>[], tongue: Tongue): string {
  const widths = columns
    .map(
      ({ width = WIDTH }, at) =>
        `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
    )
    .join('');
  const titles = columns.map(({ title }) => word(title, tongue));
  return `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${rowXml(1, titles, true)}`;
}

const conditionsXml = <Row>({ conditions }: Sheet<Row>): string =>
  `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData>${conditions.map((pair, at) => rowXml(at + 1, pair)).join('')}</sheetData></worksheet>`;

const rowXml = (number: number, cells: readonly CellValue[], bold = false): string =>
  `<row r="${String(number)}">${cells.map((cell, at) => cellXml(`${letters(at + 1)}${String(number)}`, cell, bold)).join('')}</row>`;

function cellXml(place: string, cell: CellValue, bold: boolean): string {
  const style = bold ? '1' : '0';
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${String(cell)}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** 1 is A, 27 is AA. */
const letters = (number: number): string =>
  number > 26
    ? letters(Math.floor((number - 1) / 26)) + letters(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number);

/** XML 1.0 has no place for most control characters. */
const escaped = (text: string): string =>
  text
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
