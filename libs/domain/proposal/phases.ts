/** The life of a proposal as one table, with its end by withdrawal (12) from everywhere; a test proves every phase reachable and only the final one without exit. */
export const transitions = {
  received: ['assigned', 'closed'],
  assigned: ['in-hand', 'returned', 'closed'],
  returned: ['assigned', 'closed'],
  ordered: ['in-hand', 'closed'],
  'in-hand': ['drafted', 'returned', 'closed'],
  drafted: ['in-hand', 'checked', 'returned', 'closed'],
  checked: ['in-hand', 'drafted', 'signed', 'numbered', 'returned', 'closed'],
  signed: ['drafted', 'numbered', 'closed'],
  numbered: ['drafted', 'sent', 'closed'],
  sent: ['dissatisfied', 'closed'],
  dissatisfied: ['ordered', 'closed'],
  // The handling is over; a rating may still be corrected, and what arrives late is still entered.
  closed: ['dissatisfied', 'archived'],
  archived: [],
} as const satisfies Record<string, readonly string[]>;

export type Phase = keyof typeof transitions;

/** From the least advanced on. */
export const PHASES = Object.keys(transitions) as readonly Phase[];

export const FINAL_PHASE = 'archived' satisfies Phase;
