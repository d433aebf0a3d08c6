/** The life of a commitment: promised, reported done by its unit, confirmed by another; or given up by signed decision. */
export const commitmentTransitions = {
  open: ['reported', 'dropped'],
  reported: ['fulfilled', 'open'],
  fulfilled: [],
  dropped: [],
} as const satisfies Record<string, readonly string[]>;

export type CommitmentStatus = keyof typeof commitmentTransitions;
