import { addDays, isWorkingDay, plainDate, workingDaysBetween, type WorkCalendar } from '@banli/calendar';
import fc from 'fast-check';
import { explainStage, stageDates, type StageRule } from '.';

const calendar: WorkCalendar = {
  version: 'early-2021',
  publishedThrough: 2021,
  coversFrom: 2021,
  coversThrough: 2021,
  daysOff: {
    '2021-04-05': '清明节',
    ...Object.fromEntries([1, 2, 3, 4, 5].map((day) => [`2021-05-0${day}`, '劳动节'])),
  },
  makeUpDays: { '2021-04-25': '劳动节', '2021-05-08': '劳动节' },
};

const stage = (id: StageRule['id'], workingDaysBefore: number): StageRule => ({
  id,
  name: { zh: '送审签', en: 'Reaches sign-off' },
  workingDaysBefore,
  cites: { kind: 'default', reason: { zh: '默认。', en: 'By default.' } },
});
const stages = [stage('opinions-in', 20), stage('draft-ready', 15), stage('sign-off', 7), stage('signed', 3)];
const reply = { countedFrom: plainDate('2021-02-05'), dueOn: plainDate('2021-05-06') };
const daysOf = (due: typeof reply): readonly string[] => stageDates(stages, due, calendar).map(({ on }) => on);

describe('stageDates', () => {
  it('has the draft at sign-off by 2021-04-23 where the reply is due on 2021-05-06, and signed by 04-28', () => {
    expect(daysOf(reply)).toEqual(['2021-04-06', '2021-04-13', '2021-04-23', '2021-04-28']);
  });

  it('follows the reply when it is due on 2021-03-31 instead', () => {
    expect(daysOf({ ...reply, dueOn: plainDate('2021-03-31') })).toEqual([
      '2021-03-03',
      '2021-03-10',
      '2021-03-22',
      '2021-03-26',
    ]);
  });

  it('begins no earlier than the time for the reply: 2021-04-26 is its first working day after 2021-04-25', () => {
    const short = stageDates(
      stages,
      { countedFrom: plainDate('2021-04-25'), dueOn: plainDate('2021-05-10') },
      calendar,
    );
    expect(short.map(({ on }) => on)).toEqual(['2021-04-26', '2021-04-26', '2021-04-27', '2021-05-06']);
    expect(short.map(({ squeezed }) => squeezed)).toEqual([true, true, false, false]);
  });

  it('never falls after the due date where that is the next day, a day off', () => {
    expect(daysOf({ countedFrom: plainDate('2021-04-30'), dueOn: plainDate('2021-05-01') })).toEqual(
      Array<string>(4).fill('2021-05-01'),
    );
  });

  it('lies as many working days before the due date as the rule says, in the order of the rules, for any reply', () => {
    const days = fc.integer({ min: 0, max: 600 }).map((n) => addDays(plainDate('2020-10-01'), n));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 180 }), (countedFrom, length) => {
        const dueOn = addDays(countedFrom, length);
        const dates = stageDates(stages, { countedFrom, dueOn }, calendar);
        for (const { on, rule, squeezed } of dates) {
          expect(on <= dueOn).toBe(true);
          if (!squeezed && isWorkingDay(calendar, dueOn))
            expect(workingDaysBetween(calendar, on, dueOn)).toBe(rule.workingDaysBefore);
          expect(on > countedFrom).toBe(true);
        }
        expect(dates.map(({ on }) => on)).toEqual(dates.map(({ on }) => on).toSorted());
      }),
    );
  });
});

describe('explainStage', () => {
  const explained = (due: typeof reply, at: number): readonly string[] => {
    const date = stageDates(stages, due, calendar)[at];
    return date ? explainStage(date).en : [];
  };

  it('says from which day it counts back, what it passed over, and that it is no legal limit', () => {
    expect(explained(reply, 2)).toEqual([
      'Counted 7 working days back from the day the reply is due, Thursday 2021-05-06, which does not count itself.',
      'By default.',
      'Days off not counted, 6 in all: weekends 1 day, Labour Day 5 days (2021-05-01 to 2021-05-05).',
      'Weekend days worked to make up for a holiday count as working days: Sunday 2021-04-25 (for Labour Day).',
      'An internal date of the unit and no legal limit: nothing is late by it, nobody is warned or chased; it follows the due date of the reply.',
      'Working-day calendar: early-2021.',
    ]);
  });

  it('says that the time was too short: 2021-04-09 would have lain before 2021-04-26', () => {
    const short = { countedFrom: plainDate('2021-04-25'), dueOn: plainDate('2021-05-10') };
    expect(explained(short, 0).join(' ')).toContain(
      'The day counted to, 2021-04-09, lies before the time for the reply began: Monday 2021-04-26',
    );
  });

  it('has the same number of steps in Chinese', () => {
    for (const date of stageDates(stages, reply, calendar))
      expect(explainStage(date).zh).toHaveLength(explainStage(date).en.length);
  });
});
