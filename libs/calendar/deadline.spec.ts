import fc from 'fast-check';
import {
  addDays,
  addMonths,
  countBack,
  countDeadline,
  dayKind,
  daysBetween,
  isWorkingDay,
  nextWorkingDay,
  plainDate,
  workingDaysBetween,
  type Limit,
  type WorkCalendar,
} from '.';

/** What the notices for 2021 say of February and of May. */
const calendar: WorkCalendar = {
  version: 'early-2021',
  publishedThrough: 2021,
  coversFrom: 2021,
  coversThrough: 2021,
  daysOff: {
    ...Object.fromEntries([11, 12, 13, 14, 15, 16, 17].map((day) => [`2021-02-${day}`, '春节'])),
    ...Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`2021-05-0${day}`, '劳动节'])),
  },
  makeUpDays: { '2021-02-07': '春节', '2021-02-20': '春节', '2021-04-25': '劳动节', '2021-05-08': '劳动节' },
};

const rolls = { rolls: true };
const workingDays = (amount: number): Limit => ({ amount, unit: 'working-day' });
const months = (amount: number): Limit => ({ amount, unit: 'month' });

describe('countDeadline', () => {
  it('counts five working days from 5 February 2021 to 18 February and names each day it passed over', () => {
    const deadline = countDeadline(workingDays(5), plainDate('2021-02-05'), calendar, rolls);
    expect(deadline).toEqual({
      dueOn: '2021-02-18',
      unrolledOn: '2021-02-18',
      countedFrom: '2021-02-05',
      limit: { amount: 5, unit: 'working-day' },
      skipped: [
        { on: '2021-02-06', reason: 'weekend' },
        ...[11, 12, 13, 14, 15, 16, 17].map((day) => ({ on: `2021-02-${day}`, reason: 'holiday', name: '春节' })),
      ],
      rolledOver: [],
      workedWeekends: [{ on: '2021-02-07', reason: 'make-up-day', name: '春节' }],
      provisional: false,
      calendar: 'early-2021',
    });
  });

  it('moves three months from 5 February 2021 over 5 May, 劳动节, to 6 May and shows both', () => {
    const deadline = countDeadline(months(3), plainDate('2021-02-05'), calendar, rolls);
    expect(deadline).toMatchObject({
      dueOn: '2021-05-06',
      unrolledOn: '2021-05-05',
      skipped: [],
      rolledOver: [{ on: '2021-05-05', reason: 'holiday', name: '劳动节' }],
    });
  });

  it('leaves 5 May 2021 as the last day where the pack does not roll', () => {
    const deadline = countDeadline(months(3), plainDate('2021-02-05'), calendar, { rolls: false });
    expect(deadline).toMatchObject({ dueOn: '2021-05-05', rolledOver: [], provisional: false });
  });

  it('stops on Saturday 8 May 2021, which is worked, and says so', () => {
    const deadline = countDeadline(months(3), plainDate('2021-02-08'), calendar, rolls);
    expect(deadline).toMatchObject({
      dueOn: '2021-05-08',
      rolledOver: [],
      workedWeekends: [{ on: '2021-05-08', reason: 'make-up-day', name: '劳动节' }],
    });
  });

  it('notes Sunday 7 February 2021 once when the limit ends on it', () => {
    const deadline = countDeadline(workingDays(1), plainDate('2021-02-05'), calendar, rolls);
    expect(deadline.dueOn).toBe('2021-02-07');
    expect(deadline.workedWeekends).toEqual([{ on: '2021-02-07', reason: 'make-up-day', name: '春节' }]);
  });

  it('counts ten calendar days from 5 February 2021 through 春节 to the 15th and rolls to the 18th', () => {
    const deadline = countDeadline({ amount: 10, unit: 'calendar-day' }, plainDate('2021-02-05'), calendar, rolls);
    expect(deadline).toMatchObject({ dueOn: '2021-02-18', unrolledOn: '2021-02-15', skipped: [] });
    expect(deadline.rolledOver.map(({ on }) => on)).toEqual(['2021-02-15', '2021-02-16', '2021-02-17']);
  });

  it('is provisional when it passes 25 December 2021, and not when it ends on the 24th', () => {
    expect(countDeadline(workingDays(3), plainDate('2021-12-21'), calendar, rolls).provisional).toBe(false);
    expect(countDeadline(workingDays(4), plainDate('2021-12-21'), calendar, rolls).provisional).toBe(true);
  });

  it('is not provisional for three months from 30 November 2020, a day before the calendar, to 1 March 2021', () => {
    expect(countDeadline(months(3), plainDate('2020-11-30'), calendar, rolls)).toMatchObject({
      dueOn: '2021-03-01',
      unrolledOn: '2021-02-28',
      provisional: false,
    });
  });

  it.each([-1, 1.5, Number.NaN])('refuses a limit of %d months', (amount) => {
    expect(() => countDeadline(months(amount), plainDate('2021-02-05'), calendar, rolls)).toThrow(RangeError);
  });

  const starts = fc.integer({ min: 0, max: 900 }).map((n) => addDays(plainDate('2020-06-01'), n));
  const limits: fc.Arbitrary<Limit> = fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('working-day', 'calendar-day', 'month'),
  });

  it('ends on a working day, accounts for every day it passed, and never moves back, for any limit and start', () => {
    fc.assert(
      fc.property(limits, starts, (limit, from) => {
        const deadline = countDeadline(limit, from, calendar, rolls);
        expect(isWorkingDay(calendar, deadline.dueOn)).toBe(true);
        expect(deadline.rolledOver).toHaveLength(daysBetween(deadline.unrolledOn, deadline.dueOn));
        const passedOver = [...deadline.skipped, ...deadline.rolledOver].map(({ on }) => on);
        expect(passedOver.every((on) => !isWorkingDay(calendar, on))).toBe(true);
        expect(passedOver).toEqual([...passedOver].sort());
        if (limit.unit === 'working-day') {
          expect(workingDaysBetween(calendar, from, deadline.dueOn)).toBe(limit.amount);
          expect(deadline.skipped.length + limit.amount).toBe(daysBetween(from, deadline.dueOn));
        }
        if (limit.unit === 'month') expect(deadline.unrolledOn).toBe(addMonths(from, limit.amount));
        if (dayKind(calendar, deadline.dueOn).provisional) expect(deadline.provisional).toBe(true);
      }),
    );
  });

  it('never falls earlier for a later start, for any limit', () => {
    fc.assert(
      fc.property(limits, starts, fc.nat({ max: 40 }), (limit, from, later) => {
        const first = countDeadline(limit, from, calendar, rolls).dueOn;
        expect(first <= countDeadline(limit, addDays(from, later), calendar, rolls).dueOn).toBe(true);
      }),
    );
  });
});

describe('countBack', () => {
  it('counts seven working days back from 6 May 2021 to 23 April: Sunday the 25th is worked, Saturday the 24th and 劳动节 are not', () => {
    expect(countBack(7, plainDate('2021-05-06'), calendar)).toEqual({
      on: '2021-04-23',
      countedFrom: '2021-05-06',
      workingDays: 7,
      skipped: [
        { on: '2021-04-24', reason: 'weekend' },
        ...[1, 2, 3, 4, 5].map((day) => ({ on: `2021-05-0${day}`, reason: 'holiday', name: '劳动节' })),
      ],
      workedWeekends: [{ on: '2021-04-25', reason: 'make-up-day', name: '劳动节' }],
      provisional: false,
      calendar: 'early-2021',
    });
  });

  it('stays on Saturday 24 April 2021 when no working day is counted', () => {
    expect(countBack(0, plainDate('2021-04-24'), calendar)).toMatchObject({ on: '2021-04-24', skipped: [] });
  });

  it('is provisional when it goes back through 25 December 2021', () => {
    expect(countBack(5, plainDate('2021-12-31'), calendar).provisional).toBe(true);
    expect(countBack(5, plainDate('2021-12-24'), calendar).provisional).toBe(false);
  });

  it.each([-1, 0.5])('refuses to count %d working days back', (days) => {
    expect(() => countBack(days, plainDate('2021-05-06'), calendar)).toThrow(RangeError);
  });

  it('undoes what countDeadline counted forward, from any working day, with the same days passed over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }).map((n) => addDays(plainDate('2020-06-01'), n)),
        fc.integer({ min: 1, max: 60 }),
        (any, days) => {
          const start = isWorkingDay(calendar, any) ? any : nextWorkingDay(calendar, any);
          const forward = countDeadline(workingDays(days), start, calendar, rolls);
          const back = countBack(days, forward.dueOn, calendar);
          expect(back.on).toBe(start);
          expect(back.skipped).toEqual(forward.skipped);
          expect(countDeadline(workingDays(days), back.on, calendar, rolls).dueOn).toBe(forward.dueOn);
        },
      ),
    );
  });
});
