import { cleanDraft, unit } from '../example-case';
import type { Finding, FindingCode } from '../finding.types';
import type { CaseFacts, CoHandling, LetterDraft, OpinionStanding } from '../letter.types';

/** A draft or a record with one thing wrong, and what the checks say of it. */
export type Example = {
  readonly because: string;
  /** A part given as undefined is left out of the draft. */
  readonly draft?: { readonly [Part in keyof LetterDraft]?: LetterDraft[Part] | undefined } | undefined;
  readonly facts?: Partial<CaseFacts> | undefined;
  readonly finds: readonly (Pick<Finding, 'code' | 'level' | 'place'> & { readonly facts?: object })[];
};

export const UNCLASSIFIED = { resultClass: undefined };
export const without = (party: string) => cleanDraft.copies.filter((copy) => copy !== party);
export const police = (opinion: OpinionStanding, used = false): readonly CoHandling[] => [
  { unit: unit.forestry, opinion: 'accepted', used: true },
  { unit: unit.police, opinion, used },
];
export const blocking = <C extends FindingCode>(code: C, place: Finding['place'], facts: object = {}) =>
  ({ code, level: 'blocking', place, facts }) as const;
export const warning = <C extends FindingCode>(code: C, place: Finding['place'], facts: object = {}) =>
  ({ code, level: 'warning', place, facts }) as const;
