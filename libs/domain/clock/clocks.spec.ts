import { addDays, dayKind, plainDate } from '@banli/calendar';
import fc from 'fast-check';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { justice, lead, opinionClock, replyClock, started, stopped } from '../testing/case-0869';
import type { AlarmTier, ClockEvent, ClockId, ClockStruck, Clocks } from './clock.types';
import { alarmToRing, evolveClocks, longOverdueOf, nextAlarm, startClock, stopClocks, strikeClock } from './clocks';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const reply = started(rules, 'reply', lead, replyClock);
const opinion = started(rules, 'opinion', justice, opinionClock);
const opinionId = opinion.clock.id;

const running = (...events: readonly ClockEvent[]): Clocks => events.reduce(evolveClocks, {});

const struck = (tier: AlarmTier, on: string): ClockStruck => ({
  type: 'ClockStruck',
  v: 1,
  clockId: opinionId,
  kind: 'opinion',
  owedBy: justice,
  tier,
  on: plainDate(on),
  dueOn: plainDate('2021-03-24'),
});

/** What rings one after the other on a day, each told before the next is asked for. */
function ringingOn(day: string, clocks: Clocks): { readonly rung: readonly string[]; readonly clocks: Clocks } {
  const rung: string[] = [];
  const today = plainDate(day);
  let now = clocks;
  for (let next = alarmToRing(now, today); next !== undefined; next = alarmToRing(now, today)) {
    const decision = strikeClock(now, { type: 'StrikeClock', clockId: next.clock.id, tier: next.alarm.tier }, today);
    if (!decision.ok) throw new Error(`an alarm that is to ring is refused: ${JSON.stringify(decision.refusal)}`);
    rung.push(`${next.clock.id} ${next.alarm.tier}`);
    now = decision.events.reduce(evolveClocks, now);
  }
  return { rung, clocks: now };
}

describe('starting a clock', () => {
  const start = { rules, running: {}, owedBy: justice, from: plainDate('2021-02-05'), today: plainDate('2021-02-05') };

  it('of thirty working days on 5 February 2021 ends on 24 March, with its working and the pack (第二十条)', () => {
    const [event] = startClock({ ...start, kind: 'opinion' });
    expect(event).toStrictEqual(opinion);
    expect(event?.clock.deadline).toMatchObject({ countedFrom: '2021-02-05', dueOn: '2021-03-24', provisional: false });
    expect(event?.clock.deadline?.workedWeekends.map(({ on }) => on)).toEqual(['2021-02-07', '2021-02-20']);
  });

  it('entered on 22 March 2021 arms nothing before that day, and the due date of the 24th still rings', () => {
    const [event] = startClock({ ...start, kind: 'opinion', today: plainDate('2021-03-22') });
    expect(event?.clock.alarms.map(({ tier, on }) => [tier, on])).toEqual(opinionClock.alarms.slice(2));
    expect(event?.clock.blueOn).toBe('2021-03-10');
  });

  it('entered on the due day itself arms that day', () => {
    const [event] = startClock({ ...start, kind: 'opinion', today: plainDate('2021-03-24') });
    expect(event?.clock.alarms[0]).toEqual({ tier: 'due', on: '2021-03-24' });
  });

  it('entered after its last chase arms nothing, and the due date stands', () => {
    const [event] = startClock({ ...start, kind: 'opinion', today: plainDate('2021-06-01') });
    expect(event?.clock).toMatchObject({ alarms: [], dueOn: '2021-03-24' });
    expect(nextAlarm(running(...(event ? [event] : [])))).toBeUndefined();
  });

  it('tells nobody anything on a day off, whatever day of 2021 it counts from, and is long overdue after its last chase', () => {
    fc.assert(
      fc.property(fc.nat({ max: 364 }), fc.constantFrom('opinion', 'reply', 'commitment', 'return'), (days, kind) => {
        const from = addDays(plainDate('2021-01-01'), days);
        const [event] = startClock({ ...start, kind, from, today: plainDate('2021-01-01') });
        const { alarms = [], longOn, dueOn = from } = event?.clock ?? {};
        expect(alarms.filter(({ on }) => !dayKind(rules.calendar, on).works)).toEqual([]);
        expect(alarms.filter(({ tier }) => tier === 'red').every(({ on }) => on > dueOn)).toBe(true);
        const last = alarms.findLast(({ tier }) => tier.startsWith('chase'))?.on;
        expect(longOn).toBe(last === undefined ? undefined : addDays(last, 1));
        // As events of before have it, which name the chases alone.
        expect(longOverdueOf({ alarms })).toBe(longOn);
      }),
    );
  });

  it('counts how often it was started for the same owner, not for others', () => {
    const again = startClock({ ...start, kind: 'opinion', running: running(opinion, reply) });
    const other = startClock({ ...start, kind: 'opinion', owedBy: lead, running: running(opinion, reply) });
    expect([again[0]?.clock.id, other[0]?.clock.id]).toEqual([`opinion/${justice}/2`, `opinion/${lead}/1`]);
  });

  it('without a limit takes the promised day as it is: Sunday 1 May 2022 does not move (第二十四条), and tells nobody on a day off', () => {
    const [event] = startClock({ ...start, kind: 'commitment', from: plainDate('2022-05-01') });
    expect(event?.clock.dueOn).toBe('2022-05-01');
    expect(event?.clock).not.toHaveProperty('deadline');
    expect(event?.clock.alarms).toEqual([
      { tier: 'blue', on: '2022-04-02' },
      { tier: 'yellow', on: '2022-04-22' },
      // 劳动节: nobody is told that it is due on a day off; that it is overdue, on the first working day after it.
      { tier: 'red', on: '2022-05-05' },
      { tier: 'chase-1', on: '2022-05-05' },
      { tier: 'chase-2', on: '2022-05-17' },
    ]);
  });

  it('beyond the last notice of the State Council is provisional: three months from 30 November 2026', () => {
    const [event] = startClock({
      ...start,
      kind: 'reply',
      from: plainDate('2026-11-30'),
      today: plainDate('2026-11-30'),
    });
    expect(event?.clock.deadline).toMatchObject({ unrolledOn: '2027-02-28', dueOn: '2027-03-01', provisional: true });
  });

  it('does nothing where the pack has no such clock', () => {
    const bare = { ...rules, pack: { ...rules.pack, clocks: {} } };
    expect(startClock({ ...start, kind: 'opinion', rules: bare })).toEqual([]);
  });
});

describe('stopping clocks', () => {
  const clocks = running(reply, opinion);

  it.each([
    ['2021-03-24', false],
    ['2021-03-25', true],
  ])('by an act of %s on a due date of 24 March 2021 is late: %s', (on, late) => {
    expect(stopClocks(clocks, { kinds: ['opinion'] }, plainDate(on))).toStrictEqual([
      { ...stopped('opinion', justice, on, '2021-03-24'), late },
    ]);
  });

  it('spares other kinds, other owners and what has stopped', () => {
    const on = plainDate('2021-03-10');
    expect(stopClocks(clocks, { kinds: ['rating'] }, on)).toEqual([]);
    expect(stopClocks(clocks, { kinds: ['opinion'], owedBy: lead }, on)).toEqual([]);
    const done = evolveClocks(clocks, stopped('opinion', justice, '2021-03-10', '2021-03-24'));
    expect(stopClocks(done, { kinds: ['opinion'], owedBy: justice }, on)).toEqual([]);
  });
});

describe('alarms', () => {
  const clocks = running(reply, opinion);

  it('come in the order of their days over all clocks', () => {
    expect(nextAlarm(clocks)).toMatchObject({ clock: { id: opinionId }, alarm: { tier: 'blue', on: '2021-03-10' } });
    const stoppedOpinion = evolveClocks(clocks, stopped('opinion', justice, '2021-03-09', '2021-03-24'));
    expect(nextAlarm(stoppedOpinion)).toMatchObject({
      clock: { kind: 'reply' },
      alarm: { tier: 'blue', on: '2021-04-13' },
    });
  });

  it('of one day come in the order of the clocks’ ids, however the clocks were started', () => {
    const second = started(rules, 'opinion', lead, opinionClock);
    const first = `opinion/${justice}/1` < `opinion/${lead}/1` ? justice : lead;
    for (const events of [
      [opinion, second],
      [second, opinion],
    ])
      expect(nextAlarm(running(...events))?.clock.owedBy).toBe(first);
  });

  it.each([
    ['2021-03-09', []],
    ['2021-03-10', ['blue']],
    ['2021-03-24', ['due']],
    ['2021-03-25', ['red', 'chase-1']],
    ['2021-06-01', ['chase-2']],
  ])('on %s, after a time without a worker, only the latest of a clock rings: %j', (day, tiers) => {
    expect(ringingOn(day, running(opinion)).rung).toEqual(tiers.map((tier) => `${opinionId} ${tier}`));
  });

  it('of several clocks each ring their latest after a gap: 26 April 2021', () => {
    expect(ringingOn('2021-04-26', clocks).rung).toEqual([`${opinionId} chase-2`, `${reply.clock.id} yellow`]);
  });

  it('ring once each, in order, where somebody looks every day', () => {
    const days = ['2021-03-10', '2021-03-11', '2021-03-19', '2021-03-24', '2021-03-25', '2021-03-31', '2021-04-30'];
    let now = running(opinion);
    const rung = days.flatMap((day) => {
      const told = ringingOn(day, now);
      now = told.clocks;
      return told.rung;
    });
    expect(rung).toEqual(opinionClock.alarms.map(([tier]) => `${opinionId} ${tier}`));
    expect(nextAlarm(now)).toBeUndefined();
  });

  it('of a stopped clock never ring', () => {
    const done = evolveClocks(running(opinion), stopped('opinion', justice, '2021-03-10', '2021-03-24'));
    expect(nextAlarm(done)).toBeUndefined();
    expect(alarmToRing(done, plainDate('2021-12-31'))).toBeUndefined();
  });
});

describe('striking a clock', () => {
  const clocks = running(opinion);
  const strike = (tier: AlarmTier, clockId = opinionId) => ({ type: 'StrikeClock', clockId, tier }) as const;
  const notRunning = { ok: false, refusal: { code: 'clock-not-running', clock: opinionId } };

  it('tells tier, day and due date', () => {
    expect(strikeClock(clocks, strike('yellow'), plainDate('2021-03-19'))).toStrictEqual({
      ok: true,
      events: [struck('yellow', '2021-03-19')],
    });
  });

  it('a day too early, on 18 March 2021, is refused', () => {
    expect(strikeClock(clocks, strike('yellow'), plainDate('2021-03-18'))).toStrictEqual({
      ok: false,
      refusal: { code: 'alarm-not-due', clock: opinionId, on: '2021-03-19' },
    });
  });

  it('that has stopped, was never started, or has no such alarm is refused', () => {
    const on = plainDate('2021-06-01');
    const done = evolveClocks(clocks, stopped('opinion', justice, '2021-03-10', '2021-03-24'));
    expect(strikeClock(done, strike('red'), on)).toStrictEqual(notRunning);
    expect(strikeClock({}, strike('red'), on)).toStrictEqual(notRunning);
    expect(strikeClock(clocks, strike('chase-3'), on)).toStrictEqual(notRunning);
  });

  it('twice for one tier, or for a tier passed over, is refused', () => {
    const on = plainDate('2021-03-24');
    const told = evolveClocks(clocks, struck('due', '2021-03-24'));
    expect(strikeClock(told, strike('due'), on)).toStrictEqual(notRunning);
    expect(strikeClock(told, strike('blue'), on)).toStrictEqual(notRunning);
  });
});

describe('clocks in the state', () => {
  it('leave an event about a clock that is not there without effect', () => {
    const clocks = running(reply);
    expect(evolveClocks(clocks, stopped('opinion', justice, '2021-03-10', '2021-03-24'))).toBe(clocks);
    expect(evolveClocks(clocks, struck('due', '2021-03-24'))).toBe(clocks);
  });

  it('keep every clock under its id, the stopped ones too', () => {
    const clocks = running(opinion, reply, stopped('opinion', justice, '2021-03-25', '2021-03-24'));
    expect(Object.keys(clocks)).toEqual<ClockId[]>([opinionId, reply.clock.id]);
    expect(clocks[opinionId]).toMatchObject({ stopped: { on: '2021-03-25', late: true }, rungTiers: [] });
  });
});
