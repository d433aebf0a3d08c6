import { z } from 'zod';
import { civilDate, id } from './fields';
import { asOf, cursor } from './lists';
import type { PartyRef, ProposalRef } from './refs';

const period = {
  ...asOf,
  /** The calendar year of today, unless told. */
  from: civilDate.optional(),
  to: civilDate.optional(),
  unit: id.optional(),
  session: z
    .string()
    .regex(/^[a-z0-9-]{1,12}$/)
    .optional(),
  /** Of the letter, or what a conversion made of it. */
  resultClass: id.optional(),
};

export const ratesQuery = z.strictObject(period);

export const rateRowsQuery = z.strictObject({
  ...period,
  after: cursor(z.tuple([z.iso.date(), z.string().max(300)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  outcome: z.enum(['counted', 'missed', 'excluded']).optional(),
  reason: id.optional(),
});

/** 满意率, 时效率, 落实率, 公开率. */
export type RateName = 'satisfaction' | 'on-time' | 'fulfilled' | 'published';

export type RateReason = { readonly reason: string; readonly count: number };

export type Rate = {
  readonly rate: RateName;
  readonly numerator: number;
  readonly denominator: number;
  readonly counted: readonly RateReason[];
  /** In the denominator alone. */
  readonly missed: readonly RateReason[];
  /** In neither, and why. */
  readonly excluded: readonly RateReason[];
};

export type Rates = {
  /** The day as of which they are told. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly rates: readonly Rate[];
};

export type RateRow = {
  readonly id: string;
  readonly proposal: ProposalRef;
  readonly unit: PartyRef;
  /** Whose answer it is about, where units answer separately. */
  readonly branch?: PartyRef;
  /** The day by which the row belongs to the period: sent, due, or promised. */
  readonly day: string;
  readonly outcome: 'counted' | 'missed' | 'excluded';
  readonly reason: string;
};

export type RateRows = { readonly rows: readonly RateRow[]; readonly next?: string };
