import type { RoundRef } from '@banli/contracts';
import type { Names } from '../directory/directory.service';

/** A row of a list that may belong to a yearly round. */
export type OfRound = { readonly stream: string; readonly year: number | null; readonly roundUnit: string | null };

/** Undefined where the row belongs to a proposal. */
export const roundRefOf = ({ stream, year, roundUnit }: OfRound, names: Names): RoundRef | undefined =>
  year === null || roundUnit === null ? undefined : { stream, year, unit: names.party(roundUnit) };
