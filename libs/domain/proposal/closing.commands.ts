import type { PersonId } from '../identity';

/** The rater corrects a rating within the pack's window; one on paper is entered by 人代工委 with its scan. */
export type CorrectRating = {
  readonly type: 'CorrectRating';
  readonly rater?: PersonId;
  readonly coHandlers?: Readonly<Record<string, string>>;
  readonly level: string;
  readonly aspects?: Readonly<Record<string, string>>;
  readonly reasons?: string;
  readonly paperReceipt?: { readonly scan: string };
  /** Through a link for those without an account, and by whom it was issued. */
  readonly byLink?: { readonly issuedBy: PersonId };
};

export type ArchiveCase = {
  readonly type: 'ArchiveCase';
  /** Where the papers are kept. */
  readonly file: string;
};

export type ClosingAct = CorrectRating | ArchiveCase;

export const closingActs = ['CorrectRating', 'ArchiveCase'] as const satisfies readonly ClosingAct['type'][];
