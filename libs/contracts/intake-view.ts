import type { ContactManner } from '@banli/domain';
import type { LetterView } from './letter-view';
import type { Bilingual } from '@banli/rules';
import type { PartyRef, PersonRef, ProposalRef } from './refs';

/** The letter of the main proposal, as it went to this one’s proposers. */
export type LetterOfMainView = {
  readonly proposal: ProposalRef;
  /** Whose answer it is, where units answer separately. */
  readonly answer?: string;
  readonly content?: LetterView;
};

/** A proposal merged into this one. */
export type MergedInView = ProposalRef & {
  readonly proposers: readonly PersonRef[];
  readonly text: string;
  readonly requests: readonly string[];
};

/** How a proposal was submitted and reviewed, and what it is merged with. */
export type IntakeView = {
  readonly delegation?: {
    readonly delegation: PartyRef;
    readonly liaisonGroup: PartyRef;
    readonly headSignature: string;
  };
  readonly motion?: { readonly reference: string; readonly decision: string };
  readonly checkedBy?: PartyRef;
  readonly coSignatureScan?: string;
  /** Where co-signers confirm one by one; without a day: still awaited. */
  readonly coSignatures: readonly { readonly coSigner: PersonRef; readonly confirmedOn?: string }[];
  readonly told?: {
    readonly on: string;
    readonly ground: string;
    readonly manner: ContactManner;
    readonly explanation: string;
  };
  readonly ended?: {
    readonly how: 'sent-back' | 'passed-on';
    readonly on: string;
    readonly reasons: string;
    readonly to?: PartyRef;
  };
  /** The main proposal that was spoken of, who was told, and whether it was merged. */
  readonly merge?: {
    readonly into: Omit<ProposalRef, 'title'>;
    readonly told: readonly PersonRef[];
    readonly mergedOn?: string;
    readonly answeredOn?: string;
  };
  /** Whoever handles the main proposal handles these with it, and reads what they ask for. */
  readonly mergedIn: readonly MergedInView[];
  readonly secret?: { readonly holder: PartyRef; readonly paperPlace: string };
  /** What is no proposal (9), for the review. */
  readonly unsuitable: readonly { readonly id: string; readonly name: Bilingual }[];
};
