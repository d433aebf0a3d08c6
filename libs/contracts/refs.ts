export type PartyRef = { readonly id: string; readonly name: string; readonly shortName: string };
export type PersonRef = { readonly id: string; readonly name: string; readonly unit: PartyRef };
