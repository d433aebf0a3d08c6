export type PartyRef = { readonly id: string; readonly name: string; readonly shortName: string };
export type PersonRef = { readonly id: string; readonly name: string; readonly unit: PartyRef };

/** A unit's yearly round of telling what became of its commitments (24). */
export type RoundRef = { readonly stream: string; readonly year: number; readonly unit: PartyRef };

export type ProposalRef = {
  readonly stream: string;
  readonly jurisdiction: string;
  readonly session: string;
  readonly number: string;
  readonly title: string;
};
