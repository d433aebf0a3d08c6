/** The life of a proposal as one table; a test proves every phase reachable and only the final one without exit. */
export const transitions = {
  received: ['assigned'],
  assigned: ['in-hand', 'returned'],
  returned: ['assigned'],
  'in-hand': ['drafted', 'returned'],
  drafted: ['in-hand', 'checked', 'returned'],
  checked: ['in-hand', 'drafted', 'signed', 'numbered', 'returned'],
  signed: ['drafted', 'numbered'],
  numbered: ['drafted', 'sent'],
  sent: ['dissatisfied', 'closed'],
  dissatisfied: ['closed'],
  closed: [],
} as const satisfies Record<string, readonly string[]>;

export type Phase = keyof typeof transitions;

export const FINAL_PHASE = 'closed' satisfies Phase;
