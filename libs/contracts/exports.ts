import { z } from 'zod';
import { boardQuery, commitmentsQuery, opinionsQuery, proposalsQuery, roundsQuery } from './lists';
import { oversightQuery } from './oversight';
import { publicationsQuery } from './publications';
import { rateRowsQuery } from './rates';

/** A list as a file: the same filters as on the screen, all pages at once. */
const form = { format: z.enum(['xlsx', 'csv']).default('xlsx'), language: z.enum(['zh', 'en']).default('zh') };
export type ExportForm = { readonly format: 'xlsx' | 'csv'; readonly language: 'zh' | 'en' };

const pages = { after: true, limit: true } as const;
export const boardExport = boardQuery.omit(pages).extend(form);
export const opinionsExport = opinionsQuery.omit(pages).extend(form);
export const commitmentsExport = commitmentsQuery.omit(pages).extend(form);
export const proposalsExport = proposalsQuery.omit({ ...pages, total: true }).extend(form);
export const roundsExport = roundsQuery.omit(pages).extend(form);
export const oversightExport = oversightQuery.omit(pages).extend(form);
export const publicationsExport = publicationsQuery.omit(pages).extend(form);
export const rateRowsExport = rateRowsQuery.omit(pages).extend(form);
