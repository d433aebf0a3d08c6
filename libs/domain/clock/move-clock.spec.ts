import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { justice, lead, opinionClock, replyClock, started } from '../testing/case-0869';
import type { ClockEvent, ClockMoved, RunningClock } from './clock.types';
import { evolveClocks, moveClock, nextAlarm, stopClocks } from './clocks';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const opinion = started(rules, 'opinion', justice, opinionClock);
const reply = started(rules, 'reply', lead, replyClock);

/** The one clock after these events. */
function after(...events: readonly ClockEvent[]): RunningClock {
  const [clock] = Object.values(events.reduce(evolveClocks, {}));
  if (!clock) throw new Error('no clock');
  return clock;
}

const dayCorrected = (clock: RunningClock, from: string, today: string): readonly ClockMoved[] =>
  moveClock(clock, { from: plainDate(from), today: plainDate(today), rules, reason: 'day-corrected' });

describe('counting a clock anew', () => {
  it('moves thirty working days with their start: from 5 to 8 February 2021, so from 24 to 26 March (第二十条)', () => {
    const [event] = dayCorrected(after(opinion), '2021-02-08', '2021-02-09');

    expect(event).toMatchObject({
      was: { kind: 'opinion', startedOn: '2021-02-05', dueOn: '2021-03-24' },
      clock: { id: opinion.clock.id, startedOn: '2021-02-08', dueOn: '2021-03-26' },
      reason: 'day-corrected',
    });
    expect(event).not.toHaveProperty('late');
  });

  it('makes six months of three with the same start (第二十一条)', () => {
    const [event] = moveClock(after(reply), {
      kind: 'reply-difficult',
      today: plainDate('2021-04-20'),
      rules,
      reason: 'extended',
    });

    expect(event?.was).toEqual({ kind: 'reply', startedOn: '2021-02-05', dueOn: '2021-05-06' });
    expect(event?.clock).toMatchObject({ kind: 'reply-difficult', startedOn: '2021-02-05', dueOn: '2021-08-05' });
    expect(event && after(reply, event)).toMatchObject({ id: reply.clock.id, kind: 'reply-difficult', moves: 1 });
  });

  it('says nothing where the date stays', () => {
    expect(dayCorrected(after(opinion), '2021-02-05', '2021-02-09')).toEqual([]);
  });

  it('never sends the alarms of days gone by, and sends those ahead again', () => {
    const [event] = dayCorrected(after(opinion), '2021-02-08', '2021-03-16');
    const moved = event && after(opinion, event);

    expect(moved?.alarms.every(({ on }) => on >= '2021-03-16')).toBe(true);
    expect(moved && nextAlarm({ [moved.id]: moved })?.alarm.on).toMatch(/^2021-03-2/);
  });

  it('keeps what rang on a day that stays, and forgets what rang for another day', () => {
    const rung: RunningClock = {
      ...after(opinion),
      rungTiers: ['blue', 'yellow'],
      rungThrough: plainDate('2021-03-19'),
    };
    const [event] = dayCorrected(rung, '2021-02-08', '2021-03-10');
    const yellow = event?.clock.alarms.find(({ tier }) => tier === 'yellow');

    expect(yellow?.on).not.toBe(rung.alarms.find(({ tier }) => tier === 'yellow')?.on);
    expect(event && evolveClocks({ [rung.id]: rung }, event)[rung.id]?.rungTiers).not.toContain('yellow');
  });

  it('judges an opinion of 25 March 2021 anew: late by the 24th, in time by the 26th', () => {
    const met = after(opinion, ...stopClocks({ [opinion.clock.id]: after(opinion) }, {}, plainDate('2021-03-25')));
    const [event] = dayCorrected(met, '2021-02-08', '2021-04-01');

    expect(met.stopped).toEqual({ on: '2021-03-25', late: true });
    expect(event?.late).toBe(false);
    expect(event && evolveClocks({ [met.id]: met }, event)[met.id]?.stopped).toEqual({ on: '2021-03-25', late: false });
  });
});
