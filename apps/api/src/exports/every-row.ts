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
