import { boardTiers } from './board-tiers';

describe('the board', () => {
  it('has one list for every tier that asks for attention, the most urgent first', () => {
    expect(boardTiers).toEqual(['long-overdue', 'overdue', 'due-today', 'yellow', 'blue']);
  });
});
