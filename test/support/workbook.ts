import { strFromU8, unzipSync } from 'fflate';

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The cells of a workbook's first sheet as text, by row; empty cells are left out of it and come back as ''. */
export function cellsOf(workbook: Uint8Array): readonly (readonly string[])[] {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rows = [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gsu)].map(([, row = '']) => row);
  const width = [...(rows[0] ?? '').matchAll(/<c /g)].length;
  return rows.map((row) => {
    const cells = new Map(
      [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?:<v>(.*?)<\/v>|<is><t[^>]*>(.*?)<\/t><\/is>)<\/c>/gsu)].map(
        ([, place = '', number, text]) => [place, unescaped(number ?? text ?? '')],
      ),
    );
    return Array.from({ length: width }, (_cell, at) => cells.get(String.fromCharCode(65 + at)) ?? '');
  });
}

/** Lines of a CSV file by RFC 4180, without its byte order mark. */
export function linesOf(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((line) => line.join('') !== '');
}
