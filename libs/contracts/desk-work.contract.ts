import { z } from 'zod';
import { letterContent } from './acts';
import { id } from './fields';
import type { LetterView } from './letter-view';
import type { FindingView } from './views';
import type { PartyRef, PersonRef, ProposalRef } from './refs';

/** Acts whose text is long enough to be written over days. */
export const writtenForm = z.enum(['SaveDraft', 'SubmitOpinion']);
export type WrittenForm = z.output<typeof writtenForm>;

export const saveWorkingCopy = z.strictObject({
  /** The saved version that the text began from; 0 where there was none. */
  base: z.number().int().min(0),
  /** What the form holds. */
  content: z.record(z.string(), z.unknown()),
});

/** A text under way: outside the record, seen by its writer alone. */
export type WorkingCopies = {
  readonly mine?: {
    readonly base: number;
    readonly content: Readonly<Record<string, unknown>>;
    readonly savedAt: string;
  };
  /** Colleagues who wrote at the same text within the last hour. */
  readonly others: readonly { readonly person: PersonRef; readonly savedAt: string }[];
};

/** A letter that is still being written, to be checked. */
export const letterText = z.strictObject({ content: letterContent });

export type LetterFindings = { readonly findings: readonly FindingView[] };

/** One version of the letter, as it was saved. */
export type DraftVersions = {
  readonly versions: readonly {
    readonly version: number;
    readonly author: PersonRef;
    readonly savedOn: string;
    readonly at: string;
    readonly content: LetterView;
  }[];
};

export const noteSeen = z.strictObject({ head: z.number().int().min(1) });

const listName = z.enum(['inbox', 'proposals']);
const filterName = z.string().trim().min(1).max(40);

export const filtersQuery = z.strictObject({ list: listName });
export const saveFilter = z.strictObject({
  list: listName,
  name: filterName,
  query: z.record(z.string().max(40), z.string().max(200)),
});
export const dropFilter = z.strictObject({ list: listName, name: filterName });

/** A list's filters that a person has named; only theirs. */
export type SavedFilters = {
  readonly filters: readonly { readonly name: string; readonly query: Readonly<Record<string, string>> }[];
};

/** The password once more, for one act on one case. */
export const proofRequest = z.strictObject({
  password: z.string().min(1).max(200),
  act: z.literal('SignReply'),
  proposal: z.strictObject({
    jurisdiction: id,
    session: z.string().regex(/^[a-z0-9-]{1,12}$/),
    number: z.string().regex(/^\d{4,6}$/),
  }),
});

/** Goes with the act as `Re-Authentication`; counts for five minutes. */
export type Proof = { readonly proof: string };

/** A letter that the caller signed, and what it promised. */
export type SignedLetters = {
  readonly letters: readonly {
    readonly proposal: ProposalRef;
    readonly signedOn: string;
    readonly answeredOn?: string;
    readonly replyNumber?: string;
    readonly promises: readonly {
      readonly stream: string;
      readonly row: number;
      readonly item: string;
      readonly dueOn: string;
      readonly status: string;
      readonly overdue: boolean;
    }[];
  }[];
  readonly unit: PartyRef;
};
