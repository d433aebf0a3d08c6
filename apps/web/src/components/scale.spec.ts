import { ticksTo } from './scale';

describe('the scale under the bars of a chart', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [6, [0, 1, 2, 3, 4, 5, 6]],
    [7, [0, 2, 4, 6, 8]],
    [23, [0, 5, 10, 15, 20, 25]],
    [100, [0, 20, 40, 60, 80, 100]],
    [1_501, [0, 500, 1_000, 1_500, 2_000]],
  ])('reaches %d by whole steps of one, two or five', (largest, ticks) => {
    expect(ticksTo(largest)).toEqual(ticks);
  });
});
