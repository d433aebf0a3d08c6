import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { lead, replyClock, started } from '../testing/case-0869';
import type { ClockEvent, RunningClock } from './clock.types';
import { evolveClocks, moveClock } from './clocks';
import { explainClock } from './explain-clock';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const today = plainDate('2021-04-28');
const reply = started(rules, 'reply', lead, replyClock);

const after = (...more: readonly ((clock: RunningClock) => readonly ClockEvent[])[]): RunningClock => {
  let clocks = evolveClocks({}, reply);
  const current = (): RunningClock => Object.values(clocks)[0] as RunningClock;
  for (const next of more) clocks = next(current()).reduce(evolveClocks, clocks);
  return current();
};

describe('explainClock', () => {
  it('gives the working of the reply from 5 February 2021 as data beside its sentences', () => {
    const { steps, working, moves } = explainClock(after(), rules.pack);
    expect(steps.zh).toHaveLength(steps.en.length);
    expect(working).toMatchObject({
      pack: 'chongqing@2018.1',
      start: { event: 'assigned', on: '2021-02-05' },
      roll: { from: '2021-05-05', to: '2021-05-06' },
    });
    expect(moves).toEqual([]);
  });

  it('tells of each time it was counted anew, oldest first: an earlier date of its own, then six months', () => {
    const clock = after(
      (one) => moveClock(one, { ownDate: plainDate('2021-03-31'), today, rules, reason: 'own-date' }),
      (one) => moveClock(one, { kind: 'reply-difficult', today, rules, reason: 'extended' }),
    );
    const { steps, moves, ownDate } = explainClock(clock, rules.pack);
    expect(ownDate).toEqual({ dueOn: '2021-03-31', legalDueOn: '2021-08-05' });
    expect(moves.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['2021-05-06', '2021-03-31', 'own-date'],
      ['2021-03-31', '2021-03-31', 'extended'],
    ]);
    expect(steps.en.slice(-3)).toEqual([
      'This case has an earlier date of its own, 2021-03-31, which governs; the date by the rule is 2021-08-05.',
      'Because a date of its own was set, the due date moved from 2021-05-06 to 2021-03-31.',
      'Counted anew because it was extended: still due 2021-03-31.',
    ]);
  });

  it('says of a promised date that nothing was counted', () => {
    const promised: RunningClock = {
      ...after(),
      kind: 'commitment',
      startedOn: plainDate('2021-05-06'),
      dueOn: plainDate('2022-05-01'),
    };
    const { deadline: _none, ...bare } = promised;
    const { steps, working } = explainClock(bare, rules.pack);
    expect(steps.zh).toEqual(['答复函承诺的落实时间：2022-05-01。']);
    expect(working).toMatchObject({ clock: 'commitment', dueOn: '2022-05-01', skipped: [], provisional: false });
    expect(working).not.toHaveProperty('calendar');
  });
});
