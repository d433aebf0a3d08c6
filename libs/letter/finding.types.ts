import type { CommitmentRow, PartyId } from '@banli/domain';
import type { Bilingual } from '@banli/rules';
import type { HandlingAct, OpinionStanding } from './letter.types';

export type NamedUnit = { readonly party: PartyId; readonly name: string };

export type CommitmentField = 'item' | 'dueOn' | 'responsibleUnit';

/** `role` is the pack's word; without `party` the directory knows nobody of that kind. */
export type MissingCopy = { readonly role: string; readonly name: string; readonly party?: PartyId };

/** Every finding with what its sentences need; the keys are the closed list of codes. */
export type FindingFacts = {
  readonly 'title-lacks-congress': { readonly congress: string };
  readonly 'title-lacks-session': { readonly session: string };
  readonly 'title-lacks-number': { readonly expected: string; readonly found?: string };
  readonly 'salutation-lacks-deputy': { readonly deputy: string };
  readonly 'salutation-names-stranger': { readonly name: string };
  readonly 'opening-lacks-title': { readonly title: string };
  readonly 'opening-lacks-number': { readonly expected: string; readonly found?: string };
  readonly 'co-handler-not-in-opening': NamedUnit & {
    readonly opinion: Exclude<OpinionStanding, 'accepted' | 'waived'>;
  };
  readonly 'accepted-opinion-not-credited': NamedUnit & { readonly used: boolean };
  readonly 'opening-names-stranger': { readonly name: string; readonly party?: PartyId };
  readonly 'opening-credits-missing-opinion': NamedUnit & { readonly opinion: Exclude<OpinionStanding, 'accepted'> };
  readonly 'co-handler-not-in-copies': NamedUnit;
  readonly 'copy-to-stranger': NamedUnit;
  readonly 'copy-to-unknown-party': { readonly party: PartyId };
  readonly 'statutory-copy-missing': MissingCopy;
  readonly 'customary-copy-missing': MissingCopy;
  readonly 'department-not-consulted': NamedUnit & { readonly mentions: number };
  readonly 'body-empty': { readonly sections: 0 };
  readonly 'section-empty': { readonly heading: string };
  /** Nothing but thanks and assurances. */
  readonly 'section-only-courtesy': { readonly heading: string };
  readonly 'request-unanswered': { readonly request: string };
  readonly 'body-number-differs': { readonly expected: string; readonly found: string };
  /** A promise in the text; `row` is what the table would say of it. */
  readonly 'commitment-not-listed': { readonly due: string; readonly row: CommitmentRow };
  /** A promise of the table that the text makes for another day, or of another size. */
  readonly 'promise-date-differs': { readonly row: number; readonly expected: string; readonly found: string };
  readonly 'promise-number-differs': { readonly row: number; readonly expected: string; readonly found: string };
  readonly 'body-date-impossible': { readonly found: string };
  /** Told as done, on a day after the letter's own. */
  readonly 'body-date-not-come': { readonly found: string; readonly writtenOn: string };
  readonly 'body-date-differs': {
    readonly act: HandlingAct;
    readonly found: string;
    readonly expected: readonly string[];
  };
  readonly 'body-count-differs': {
    readonly of: 'co-handlers' | 'requests' | 'deputies';
    readonly found: number;
    readonly expected: number;
  };
  readonly 'body-session-differs': { readonly expected: string; readonly found: string };
  readonly 'class-missing': { readonly known: readonly string[] };
  readonly 'class-unknown': { readonly given: string; readonly known: readonly string[] };
  readonly 'class-needs-commitment': { readonly className: Bilingual };
  readonly 'commitment-row-empty': { readonly row: number };
  readonly 'commitment-row-incomplete': { readonly row: number; readonly missing: readonly CommitmentField[] };
  readonly 'commitment-unit-unknown': { readonly row: number; readonly unit: PartyId };
  readonly 'no-commitments-undeclared': { readonly className: Bilingual };
  readonly 'no-commitments-contradicted': { readonly rows: number };
  readonly 'signer-not-named': { readonly expected?: string };
  readonly 'signer-differs': { readonly expected: string; readonly found: string };
  /** The word looked for. */
  readonly 'receipt-not-asked': { readonly word: string };
};

export type FindingCode = keyof FindingFacts;

/** `blocking`: the letter cannot be signed so. `warning`: a person decides, and the finding stays on show. */
export type FindingLevel = 'blocking' | 'warning';

export type LetterPart =
  'title' | 'salutation' | 'opening' | 'section' | 'closing' | 'commitments' | 'copies' | 'class';

export type FindingPlace = {
  readonly part: LetterPart;
  /** From 0: the section, paragraph of the closing, row or copy. */
  readonly index?: number;
  /** From 0: the paragraph of the section, and the sign in it where the words begin. */
  readonly paragraph?: number;
  readonly at?: number;
  /** The words of the letter that the finding is about. */
  readonly quote?: string;
};

export type FindingSentences = { readonly zh: string; readonly en: string; readonly remedy: Bilingual };

export type FindingOf<C extends FindingCode> = FindingSentences & {
  readonly code: C;
  readonly level: FindingLevel;
  readonly place: FindingPlace;
  readonly facts: FindingFacts[C];
  /** Where the pack cites one. */
  readonly article?: string;
};

/** What the checker noticed, as a value, worded for the screen in both languages. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
