import { z } from 'zod';
import { cursor } from './lists';
import type { OversightRef, PartyRef, PersonRef, ProposalRef, RoundRef } from './refs';

export const deputyRecordQuery = z.strictObject({
  after: cursor(z.tuple([z.iso.date(), z.string().max(200), z.string().max(12)])).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
});

export type DeputyRecordKind =
  | 'submitted'
  | 'co-signed'
  | 'rated'
  | 'rating-corrected'
  | 'not-rated'
  | 'fulfilment-rated'
  | 'fulfilment-not-rated'
  | 'change-commented'
  | 'inspection';

export type DeputyRecordEntry = {
  readonly id: string;
  readonly kind: DeputyRecordKind;
  readonly on: string;
  readonly unit?: PartyRef;
  readonly level?: string;
  /** Exactly one of these. */
  readonly proposal?: ProposalRef;
  readonly round?: RoundRef;
  readonly oversight?: OversightRef;
};

/** What a deputy did, the latest first (履职档案, 26). */
export type DeputyRecord = {
  readonly deputy: PersonRef;
  /** Of all pages. */
  readonly counts: readonly { readonly kind: DeputyRecordKind; readonly count: number }[];
  readonly rows: readonly DeputyRecordEntry[];
  readonly next?: string;
};
