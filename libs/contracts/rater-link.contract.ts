import { z } from 'zod';
import type { Bilingual, RatingLevel } from '@banli/rules';
import { personId } from './fields';
import type { PartyRef, ProposalRef } from './refs';
import type { CaseView, CommitmentView } from './views';

/** For which answer a link is, where several units answer separately, and whose, where several deputies rate. */
export const raterLinkQuery = z.strictObject({
  answer: z.string().max(64).optional(),
  rater: personId.optional(),
});

/** What a rater sends with the link: the code told by telephone, and the rating. */
export const rateByLink = z.strictObject({
  code: z.string().regex(/^\d{6}$/, 'six digits'),
  level: z.string().max(40).default(''),
  /** Where several are rated apart: the level of each. */
  aspects: z.record(z.string().max(40), z.string().max(40)).exactOptional(),
  /** Where co-handlers are rated too: the level of each. */
  coHandlers: z.record(z.string().max(80), z.string().max(40)).exactOptional(),
  reasons: z.string().trim().min(1).max(20_000).optional(),
});

export type RaterLinkQuery = z.output<typeof raterLinkQuery>;
export type RateByLinkBody = z.input<typeof rateByLink>;

/** Told once, to the one who issues it: the token is kept nowhere. */
export type IssuedRaterLink = { readonly path: string; readonly expiresOn: string };

/** Told once, to be passed on by telephone. */
export type IssuedRaterCode = { readonly code: string; readonly minutes: number };

/** What the issuing body may know of the link in force. */
export type RaterLinkState = {
  readonly inForce: boolean;
  readonly issuedAt?: string;
  readonly expiresOn?: string;
  readonly usedAt?: string;
};

/** The letter as its rater sees it. */
export type RaterPage = {
  readonly proposal: ProposalRef;
  readonly organ: PartyRef;
  readonly replyNumber?: string;
  readonly letter: NonNullable<CaseView['draft']>['content'];
  readonly parties: readonly PartyRef[];
  readonly ratingScale: readonly RatingLevel[];
  /** What is rated by itself; empty where the whole is rated once. */
  readonly ratingAspects: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly coHandlersToRate: readonly PartyRef[];
  readonly dueOn?: string;
  readonly expiresOn: string;
  readonly today: string;
  readonly rated?: {
    readonly on: string;
    readonly level: string;
    readonly reasons?: string;
    /** The last day of a correction; absent where none is possible any more. */
    readonly correctableUntil?: string;
  };
  /** What the letter promises, and what became of it. */
  readonly commitments: readonly CommitmentView[];
};
