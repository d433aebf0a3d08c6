import { describeLimit } from '.';

describe('describeLimit', () => {
  it.each([
    [30, 'working-day', '30个工作日', '30 working days'],
    [1, 'working-day', '1个工作日', '1 working day'],
    [3, 'month', '3个月', '3 months'],
    [1, 'month', '1个月', '1 month'],
    [10, 'calendar-day', '10日', '10 calendar days'],
  ] as const)('writes a limit of %i %s as %s and "%s"', (amount, unit, zh, en) => {
    expect(describeLimit({ amount, unit })).toEqual({ zh, en });
  });
});
