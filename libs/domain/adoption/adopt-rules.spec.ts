import { plainDate, type CalendarSupplement } from '@banli/calendar';
import type { RulePack } from '@banli/rules';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import { personId, sha256 } from '../identity';
import { commitmentSpecification, proposalSpecification } from '../testing/specifications';
import { lead, people, registration } from '../testing/case-0869';
import { opening } from '../testing/commitment-of-0869';
import type { AdoptRules } from './adoption.commands';
import { rulesInForce } from './adopt-rules';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const same = (actual: unknown, expected: unknown): void => expect(actual).toStrictEqual(expected);

/** Invented: the notice for 2027 gives Monday 1 March off and has Sunday 28 February worked. */
const calendar: CalendarSupplement = {
  version: 'chongqing.1',
  years: [
    {
      year: 2027,
      notice: '国办发明电〔2026〕9号（虚构）',
      daysOff: { '2027-01-01': '元旦', '2027-03-01': '春节' },
      makeUpDays: { '2027-02-28': '春节' },
    },
  ],
  closures: {},
};
const adopt: AdoptRules = {
  type: 'AdoptRules',
  source: 'rulebook/chongqing#1',
  decidedBy: personId('xxzx-02'),
  calendar,
};
const clock = { by: { kind: 'clock' }, on: '2026-12-20' } as const;

const assigned = proposalSpecification(rules, same).lived(
  { by: people.committee, on: '2026-11-29', command: registration },
  {
    by: people.committee,
    on: '2026-11-30',
    command: { type: 'AssignProposal', lead, coHandlers: [], statutoryCopies: [], manner: 'sole' },
  },
);

describe('a notice of days off that reaches a running case', () => {
  const after = assigned.and({ ...clock, command: adopt });
  const reply = () => after.begun.clocks[`reply/${lead}/1`];

  it('moves the reply of 30 November 2026 from 1 March 2027 to Sunday 28 February, which is worked now, and says why', () => {
    expect(assigned.begun.clocks[`reply/${lead}/1`]).toMatchObject({ dueOn: '2027-03-01' });
    expect(reply()).toMatchObject({
      dueOn: '2027-02-28',
      deadline: { provisional: false, calendar: `${rules.calendar.version}+chongqing.1` },
      history: [{ from: '2027-03-01', to: '2027-02-28', reason: 'calendar-published' }],
    });
    const decision = assigned.decide(adopt, clock);
    if (!decision.ok) throw new Error('refused');
    expect(decision.events[0]).toMatchObject({ type: 'RulesAdopted', decidedBy: 'xxzx-02', source: adopt.source });
    expect(decision.events.slice(1).every(({ type }) => type === 'ClockMoved')).toBe(true);
  });

  it('lets no clock move that ended before any day it changed: the contact of 28 December', () => {
    const contact = (scene: typeof assigned) => Object.values(scene.begun.clocks).find(({ kind }) => kind === 'return');
    expect(contact(after)).toEqual(contact(assigned));
  });

  it('is told once, whoever tells it again, and only by the rulebook', () => {
    after.when(adopt, clock).thenRefused('rules-adopted', { source: adopt.source });
    assigned
      .when(adopt, { by: people.committee, on: clock.on })
      .thenRefused('not-permitted', { act: 'AdoptRules', allowed: [] });
  });

  it('counts for what starts later in that case: its calendar is kept with it, whatever the workflow began with', () => {
    expect(rulesInForce(after.begun, rules).calendar.makeUpDays['2027-02-28']).toBe('春节');
    expect(rulesInForce(assigned.begun, rules).calendar).toBe(rules.calendar);
    const later = after.and({
      by: people.handler,
      on: '2026-12-21',
      command: { type: 'AcknowledgeAssignment' },
    });
    const contact = Object.values(later.begun.clocks).find(({ kind }) => kind === 'contact');
    expect(contact?.deadline).toMatchObject({ calendar: `${rules.calendar.version}+chongqing.1`, provisional: false });
  });
});

describe('a case that is moved to a newer version of its pack', () => {
  const reply = rules.pack.clocks.reply;
  if (!reply) throw new Error('the pack has a reply clock');
  const newer: RulePack = {
    ...rules.pack,
    version: '2026.1',
    clocks: {
      ...rules.pack.clocks,
      reply: { ...reply, limit: { amount: 2, unit: 'month' } },
      return: undefined,
    } as never,
  };
  const move: AdoptRules = {
    type: 'AdoptRules',
    source: 'rulebook/chongqing#2',
    decidedBy: personId('xxzx-02'),
    pack: { rules: newer, hash: sha256('c'.repeat(64)) },
  };

  it('is counted by it from the same day, with old and new date; what it no longer knows lapses', () => {
    const after = assigned.and({ ...clock, on: '2026-12-01', command: move });
    expect(after.begun.pack).toBe('chongqing@2026.1');
    expect(after.begun.clocks[`reply/${lead}/1`]).toMatchObject({
      startedOn: '2026-11-30',
      dueOn: '2027-02-01',
      pack: 'chongqing@2026.1',
      history: [{ from: '2027-03-01', to: '2027-02-01', reason: 'pack-changed' }],
    });
    expect(after.begun.clocks[`return/${lead}/1`]?.stopped).toMatchObject({ lapsed: true });
  });
});

describe('a notice that reaches a promise', () => {
  it('leaves the date promised and moves its warnings off the new holiday', () => {
    const promised = commitmentSpecification(rules, same).lived({
      by: { kind: 'clock' },
      on: '2026-11-30',
      command: { ...opening, dueOn: plainDate('2027-03-10') },
    });
    const after = promised.and({ ...clock, command: adopt });
    const [before, now] = [promised, after].map((scene) => Object.values(scene.begun.clocks)[0]);
    expect(now?.dueOn).toBe('2027-03-10');
    expect(now?.yellowOn).not.toBe(before?.yellowOn);
  });
});
