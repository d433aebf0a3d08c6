import { addDays, addWorkingDays, plainDate } from '@banli/calendar';
import fc from 'fast-check';
import { loadWorkCalendar } from '../platform/rule-files';
import { daysPaused, pausedDueDate } from './pause';

const calendar = loadWorkCalendar();
const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays(plainDate('2009-01-01'), days));

describe('a clock that stood still', () => {
  it('from Friday 5 to Friday 19 February 2021 stood still for six working days, for the Spring Festival lies between', () => {
    const pause = { from: plainDate('2021-02-05'), until: plainDate('2021-02-19') };
    // Make-up Sunday the 7th, then the 8th to the 10th, the 18th and the 19th.
    expect(daysPaused({ unit: 'working-day' }, pause, calendar)).toBe(6);
    expect(daysPaused({ unit: 'calendar-day' }, pause, calendar)).toBe(14);
  });

  it('ends in working days where it would have, had it begun to count once the pause was over', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }), (from, amount, length) => {
        const limit = { amount, unit: 'working-day' } as const;
        const pause = { from, until: addDays(from, length) };
        const counted = addWorkingDays(calendar, from, amount);
        expect(pausedDueDate(limit, counted, [pause], calendar, { rolls: true })).toBe(
          addWorkingDays(calendar, pause.until, amount),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is never due sooner for it, and in calendar days exactly as many later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 90 }), (due, length) => {
        const pause = { from: addDays(due, -120), until: addDays(due, length - 120) };
        const limit = { amount: 60, unit: 'calendar-day' } as const;
        expect(pausedDueDate(limit, due, [pause], calendar, { rolls: false })).toBe(addDays(due, length));
        expect(pausedDueDate(limit, due, [pause], calendar, { rolls: true }) >= addDays(due, length)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
