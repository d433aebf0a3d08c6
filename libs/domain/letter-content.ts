import type { PlainDate } from '@banli/calendar';
import type { PartyId } from './identity';

export type LetterSection = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The co-handler whose view this section tells the deputy. */
  readonly opinionOf?: PartyId;
};

/** A row of 承诺事项列表. Incomplete rows may be drafted, never signed under a class that needs commitments (22, 24). */
export type CommitmentRow = {
  readonly item: string;
  readonly dueOn?: PlainDate;
  readonly responsibleUnit?: PartyId;
};

/** What a handler writes; number, date and check code are not part of it. */
export type LetterContent = {
  readonly title: string;
  /** Names of the deputies addressed. */
  readonly salutation: readonly string[];
  readonly opening: string;
  readonly sections: readonly LetterSection[];
  readonly closing: readonly string[];
  /** Result class of the pack (22). */
  readonly resultClass?: string;
  readonly commitments: readonly CommitmentRow[];
  /** The explicit 无承诺事项. */
  readonly noCommitments?: true;
  /** 抄送, in the order of the letter. */
  readonly copies: readonly PartyId[];
};

export type CompleteCommitment = Required<CommitmentRow>;

export function isCompleteCommitment(row: CommitmentRow): row is CompleteCommitment {
  return row.item.trim() !== '' && row.dueOn !== undefined && row.responsibleUnit !== undefined;
}

/** Exactly what sign-off binds: canonical JSON of this is hashed. */
export function signedContent(
  content: LetterContent,
  attachments: readonly string[],
): Readonly<Record<string, unknown>> {
  const { title, salutation, opening, sections, closing, resultClass, commitments, noCommitments, copies } = content;
  return {
    title,
    body: { salutation, opening, sections, closing },
    class: resultClass ?? null,
    commitments,
    noCommitments: noCommitments ?? false,
    cc: copies,
    attachments,
  };
}
