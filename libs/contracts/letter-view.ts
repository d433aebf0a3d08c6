import type { CommitmentRow, LetterContent } from '@banli/domain';

/** As it travels: ids and dates are strings again. */
type Plain<T> = T extends string
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** The letter as pages read it. */
export type LetterView = Plain<LetterContent>;

/** A row of the commitments table, as pages read it. */
export type CommitmentRowView = Plain<CommitmentRow>;
