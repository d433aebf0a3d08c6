import type { BoardRow } from '@banli/contracts';

/** The most urgent first. */
export const boardTiers: readonly BoardRow['tier'][] = ['long-overdue', 'overdue', 'due-today', 'yellow', 'blue'];
