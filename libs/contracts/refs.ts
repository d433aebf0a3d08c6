import type { OversightMatter } from '@banli/domain';

export type PartyRef = { readonly id: string; readonly name: string; readonly shortName: string };
export type PersonRef = { readonly id: string; readonly name: string; readonly unit: PartyRef };

/** A unit's yearly round of telling what became of its commitments (24). */
export type RoundRef = { readonly stream: string; readonly year: number; readonly unit: PartyRef };

/** A matter of oversight: an inspection (31), a key item (32), an entry of the list followed across years (33), an order (38). */
export type OversightRef = {
  readonly stream: string;
  readonly matter: OversightMatter;
  readonly year: number;
  readonly title: string;
};

export type ProposalRef = {
  readonly stream: string;
  readonly jurisdiction: string;
  readonly session: string;
  readonly number: string;
  readonly title: string;
};
