import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { ExportForm } from '@banli/contracts';
import { csvOf } from './csv';
import type { Sheet } from './sheet';
import { xlsxOf } from './xlsx';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Sends the rows as they are read; a fault on the way breaks the download off instead of ending it early. */
export async function sendSheet<Row>(
  reply: FastifyReply,
  { format, language }: ExportForm,
  sheet: Sheet<Row>,
): Promise<void> {
  const content = format === 'csv' ? csvOf(sheet, language) : xlsxOf(sheet, language);
  // What is wrong with the question is answered as a problem, before the first byte.
  const first = await content.next();
  const all = async function* (): AsyncGenerator<string | Buffer> {
    if (first.done !== true) yield first.value;
    yield* content;
  };
  await reply
    .header('content-type', TYPES[format])
    .header('content-disposition', `attachment; filename="${sheet.name}.${format}"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(all(), { objectMode: false }));
}

/** How many rows are read at once. */
const ROWS = 200;

/** What asks for a page of an export, before its filters. */
export const pageAt = (after: string | undefined): { readonly limit: number; readonly after?: string } => ({
  limit: ROWS,
  ...(after === undefined ? {} : { after }),
});

/** Every row of a list, page after page by the same question as the screen asks. */
export async function* everyRow<Page extends { readonly next?: string }, Row>(
  page: (after: string | undefined) => Promise<Page>,
  rowsOf: (page: Page) => readonly Row[],
): AsyncGenerator<Row> {
  let after: string | undefined;
  do {
    const found = await page(after);
    yield* rowsOf(found);
    after = found.next;
  } while (after !== undefined);
}
