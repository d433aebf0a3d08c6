import { z } from 'zod';
import { reporterRoles, type ReporterRole } from '@banli/domain';
import { id } from './fields';
import { asOf, cursor } from './lists';
import { figureSubjectNames, type FigureSubjectName } from './offered';
import type { PartyRef, ProposalRef } from './refs';

const scope = {
  ...asOf,
  jurisdiction: id,
  year: z.coerce.number().int().min(2000).max(2100),
  /** In whose report of article 34; without one, all of the jurisdiction. */
  reporter: z.enum(reporterRoles).optional(),
};

export const annualFiguresQuery = z.strictObject(scope);

const part = {
  ...scope,
  subject: z.enum(figureSubjectNames),
  division: id.optional(),
  value: id.optional(),
};

export const figureRowsQuery = z.strictObject({
  ...part,
  after: cursor(z.tuple([z.iso.date(), z.string().max(300)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const figureRowsExport = z.strictObject({
  ...part,
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  language: z.enum(['zh', 'en']).default('zh'),
});

export type Figures = {
  readonly total: number;
  /** By what it is divided: each division adds up to the total. */
  readonly divisions: readonly {
    readonly division: string;
    readonly parts: readonly { readonly value: string; readonly count: number }[];
  }[];
};

/** What the reports of article 34 count of a year, as known on a day. */
export type AnnualFigures = {
  readonly on: string;
  readonly jurisdiction: string;
  readonly year: number;
  readonly reporter?: ReporterRole;
  readonly figures: Readonly<Record<FigureSubjectName, Figures>>;
};

export type FigureRow = {
  readonly id: string;
  readonly proposal: ProposalRef;
  /** Absent where nobody has the case. */
  readonly unit?: PartyRef;
  readonly day: string;
  /** What was promised. */
  readonly item?: string;
  readonly values: readonly { readonly division: string; readonly value: string }[];
};

export type FigureRows = { readonly rows: readonly FigureRow[]; readonly next?: string };
