/** How many rows are read at once. */
const ROWS = 200;

/** What asks for a page of an export, before its filters. */
export const pageAt = (after: string | undefined): { readonly limit: number; readonly after?: string } => ({
  limit: ROWS,
  ...(after === undefined ? {} : { after }),
});
