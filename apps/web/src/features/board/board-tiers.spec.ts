import type { BoardRow } from '@banli/contracts';
import { boardTiers, owingUnits } from './board-tiers';

const unit = (id: string, shortName: string) => ({ id, name: `重庆${shortName}`, shortName });
const row = (id: string, owedBy: BoardRow['owedBy']): BoardRow => ({
  id,
  proposal: {
    stream: 'proposal/chongqing/5-4/0869',
    jurisdiction: 'chongqing',
    session: '5-4',
    number: '0869',
    title: '建议',
  },
  kind: 'opinion',
  name: { zh: '协办意见', en: 'Co-handler’s opinion' },
  owedBy,
  dueOn: '2021-03-24',
  provisional: false,
  tier: 'overdue',
  workingDaysPast: 2,
});

describe('the board', () => {
  it('has one list for every tier that asks for attention, the most urgent first', () => {
    expect(boardTiers).toEqual(['overdue', 'due-today', 'yellow', 'blue']);
  });

  it('offers each unit once, by its Chinese name', () => {
    const rows = [
      row('1', unit('cq-slj', '市水利局')),
      row('2', unit('cq-sfj', '市司法局')),
      row('3', unit('cq-slj', '市水利局')),
    ];
    expect(owingUnits(rows).map(({ shortName }) => shortName)).toEqual(['市水利局', '市司法局']);
  });
});
