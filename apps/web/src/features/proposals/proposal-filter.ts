/** What the register can be narrowed by, as it stands in the address of the page and of the API. */
export const filterNames = [
  ...(['on', 'q', 'phase', 'unit', 'tier', 'session', 'receivedFrom', 'receivedTo', 'sort'] as const),
] as const;

export type ProposalFilter = Readonly<Partial<Record<(typeof filterNames)[number], string>>>;
