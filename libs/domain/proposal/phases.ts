/** The life of a proposal as one table, with its end by withdrawal (12) from everywhere; a test proves every phase reachable and only the final one without exit. */
export const transitions = {
  received: ['reviewed', 'merged', 'assigned', 'closed'],
  reviewed: ['merged', 'assigned', 'closed'],
  merged: ['reviewed', 'sent', 'closed'],
  assigned: ['in-hand', 'returned', 'closed'],
  returned: ['assigned', 'closed'],
  ordered: ['in-hand', 'closed'],
  'in-hand': ['drafted', 'returned', 'closed'],
  drafted: ['in-hand', 'checked', 'returned', 'closed'],
  checked: ['in-hand', 'drafted', 'signed', 'numbered', 'returned', 'closed'],
  signed: ['drafted', 'numbered', 'closed'],
  numbered: ['drafted', 'sent', 'closed'],
  sent: ['dissatisfied', 'closed'],
  // A merged one may have another letter of the main one before anything is decided on the first.
  dissatisfied: ['ordered', 'sent', 'closed'],
  // The handling is over; a rating may still be corrected, and what arrives late is still entered.
  closed: ['dissatisfied', 'archived'],
  archived: [],
  'held-outside': [],
} as const satisfies Record<string, readonly string[]>;

export type Phase = keyof typeof transitions;

/** From the least advanced on. */
export const PHASES = Object.keys(transitions) as readonly Phase[];

export const FINAL_PHASE = 'archived' satisfies Phase;

/** Where a life begins: with a text that may be known, or with the stub of one that may not. */
export const FIRST_PHASES = ['received', 'held-outside'] as const satisfies readonly Phase[];

/** Nothing more is done here: the workflow of such a proposal has ended. */
export const isFinal = (phase: Phase): boolean => phase === FINAL_PHASE || phase === 'held-outside';
