import type { BoardRow, PartyRef } from '@banli/contracts';

/** The most urgent first. */
export const boardTiers: readonly BoardRow['tier'][] = ['overdue', 'due-today', 'yellow', 'blue'];

/** Everyone who owes something on the board, once each, by name. */
export function owingUnits(rows: readonly BoardRow[]): readonly PartyRef[] {
  const units = new Map(rows.map(({ owedBy }) => [owedBy.id, owedBy]));
  return [...units.values()].toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'zh-CN'));
}
