export type PartyRef = { readonly id: string; readonly name: string; readonly shortName: string };
export type PersonRef = { readonly id: string; readonly name: string; readonly unit: PartyRef };

export type ProposalRef = {
  readonly stream: string;
  readonly jurisdiction: string;
  readonly session: string;
  readonly number: string;
  readonly title: string;
};
