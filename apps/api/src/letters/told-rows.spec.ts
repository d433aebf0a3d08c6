import { plainDate } from '@banli/calendar';
import type { PromiseTold, StreamId } from '@banli/domain';
import { toldRows } from './told-rows';

const stream = 'proposal/chongqing/5-4/0869' as StreamId;
const promise = (row: number, more: Partial<PromiseTold>): PromiseTold => ({
  commitment: `commitment/chongqing/5-4/0869/1-${String(row)}` as StreamId,
  proposal: stream,
  round: 1,
  row,
  item: '事项',
  dueOn: plainDate('2021-12-31'),
  status: 'open',
  ...more,
});
const rows = [1, 2, 3, 4].map((row) => ({ item: `事项${String(row)}`, due: '2021年9月30日', unit: '市生态环境局' }));

describe('what the notice of December 2021 says of a letter’s promises', () => {
  it('stands beside each of them, with the day that is promised now (art. 24)', () => {
    const promises = [
      promise(1, { status: 'fulfilled', fulfilledOn: plainDate('2021-12-20'), account: '联合执法通报第3号。' }),
      promise(2, { account: '已完成初稿。' }),
      promise(3, { status: 'dropped', account: '上位法已作规定。' }),
    ];

    expect(toldRows(rows, { promises }, { stream, round: 1 }).map(({ item, due, told }) => [item, due, told])).toEqual([
      ['事项1', '2021年12月31日', '已落实（2021年12月20日）。联合执法通报第3号。'],
      ['事项2', '2021年12月31日', '正在落实。已完成初稿。'],
      ['事项3', '2021年12月31日', '不再落实。上位法已作规定。'],
      ['事项4', '2021年9月30日', undefined],
    ]);
  });

  it('is not taken from another case, nor from the letter of another round', () => {
    const other = 'proposal/chongqing/5-4/0870' as StreamId;
    const promises = [promise(1, { proposal: other }), promise(1, { round: 2 })];

    expect(toldRows(rows, { promises }, { stream, round: 1 })).toEqual(rows);
  });
});
