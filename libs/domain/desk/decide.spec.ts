import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { Person } from '../actor';
import type { ClockId } from '../clock/clock.types';
import { partyId, personId } from '../identity';
import { lead, people } from '../testing/case-0869';
import { deskSpecification } from '../testing/specifications';
import type { DelegateDesk } from './desk.commands';
import { lastDayOf } from './desk.state';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = deskSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));

const { handler, office, chief } = people;
const colleague: Person = { ...handler, personId: personId('sthjj-04') };
const third: Person = { ...handler, personId: personId('sthjj-05') };

/** 公出, Monday 8 to Friday 12 March 2021. */
const delegate: DelegateDesk = {
  type: 'DelegateDesk',
  unit: lead,
  absent: handler,
  substitute: colleague,
  from: plainDate('2021-03-08'),
  to: plainDate('2021-03-12'),
  reason: '公出',
};
const change = (other: Partial<DelegateDesk>): DelegateDesk => ({ ...delegate, ...other });
const days = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

const nothing = lived();
const delegated = lived({ on: '2021-03-05', by: handler, command: delegate });
const end = { type: 'EndDelegation', unit: lead, delegation: 1 } as const;

describe('leaving one’s desk to a colleague', () => {
  it('for 8 to 12 March 2021 is on record from the 5th, in the own name or by the office', () => {
    for (const by of [handler, office])
      nothing.when(delegate, { by, on: '2021-03-05' }).then({
        type: 'DeskDelegated',
        v: 1,
        unit: lead,
        absent: handler.personId,
        substitute: colleague.personId,
        from: plainDate('2021-03-08'),
        to: plainDate('2021-03-12'),
        reason: '公出',
      });
    expect(delegated.begun.delegations).toMatchObject([{ seq: 1, on: '2021-03-05', to: '2021-03-12' }]);
  });

  it('is nobody else’s to do: neither a colleague’s, nor the chief’s, nor another unit’s, nor a substitute’s', () => {
    const allowed = ['handler', 'office', 'assigning-body', 'supervisor'] as const;
    const other = { ...office, unit: partyId('cq-gaj') };
    for (const by of [colleague, chief, other, people.deputy])
      nothing.when(delegate, { by, on: '2021-03-05' }).thenRefused('not-permitted', { act: 'DelegateDesk', allowed });
    nothing
      .when(change({ substitute: third }), { by: colleague, onBehalfOf: handler, on: '2021-03-05' })
      .thenRefused('not-for-a-substitute', { act: 'DelegateDesk', person: handler.personId });
    nothing
      .when(delegate, { by: { kind: 'clock' }, on: '2021-03-05' })
      .thenRefused('not-permitted', { act: 'DelegateDesk', allowed });
  });

  it('stays inside the unit, with somebody else, who like the one away handles cases', () => {
    const stranger = { ...colleague, unit: partyId('cq-gaj') };
    const by = { by: office, on: '2021-03-05' };
    for (const one of [change({ substitute: stranger }), change({ absent: stranger, substitute: colleague })])
      nothing.when(one, by).thenRefused('substitute-of-another-unit', { person: stranger.personId });
    nothing.when(change({ substitute: handler }), by).thenRefused('own-substitute', { person: handler.personId });
    for (const one of [change({ absent: chief }), change({ substitute: chief })])
      nothing.when(one, by).thenRefused('nothing-to-delegate', { person: chief.personId });
  });

  it('has its days in order, begins on the day of the act at the earliest, and says why', () => {
    const by = { by: handler, on: '2021-03-08' };
    expect(nothing.decide(delegate, by).ok).toBe(true);
    expect(nothing.decide(change(days('2021-03-08', '2021-03-08')), by).ok).toBe(true);
    nothing
      .when(change(days('2021-03-09', '2021-03-08')), by)
      .thenRefused('stand-in-ends-before-it-begins', days('2021-03-09', '2021-03-08'));
    nothing
      .when(delegate, { by: handler, on: '2021-03-09' })
      .thenRefused('stand-in-begins-before-today', { from: plainDate('2021-03-08'), on: plainDate('2021-03-09') });
    nothing.when(change({ reason: ' ' }), by).thenRefused('text-missing', { field: 'reason' });
  });

  it('agreed on 8 March and entered on the 10th needs its paper (补录)', () => {
    const late = { by: office, on: '2021-03-10', happened: '2021-03-08' };
    nothing.when(delegate, late).thenRefused('late-entry-needs-proof', {
      occurredOn: plainDate('2021-03-08'),
      today: plainDate('2021-03-10'),
    });
    const proven = { ...late, late: { proof: '公出审批单', reason: '审批单后到。' } };
    expect(nothing.decide(delegate, proven).ok).toBe(true);
  });

  it('has one substitute at a time: the 12th is taken, the 13th is free', () => {
    const again = (from: string) => change({ substitute: third, ...days(from, '2021-03-19') });
    delegated.when(again('2021-03-12'), { by: handler, on: '2021-03-08' }).thenRefused('stand-in-arranged', {
      person: colleague.personId,
      ...days('2021-03-08', '2021-03-12'),
    });
    expect(delegated.decide(again('2021-03-13'), { by: handler, on: '2021-03-08' }).ok).toBe(true);
  });

  it('is not handed on: who is away does not stand in, who stands in does not go away', () => {
    const on = { by: office, on: '2021-03-08' };
    const meanwhile = days('2021-03-08', '2021-03-12');
    delegated
      .when(change({ absent: third, substitute: handler, ...days('2021-03-10', '2021-03-10') }), on)
      .thenRefused('substitute-away', { person: handler.personId, ...meanwhile });
    delegated
      .when(change({ absent: colleague, substitute: third, ...days('2021-03-12', '2021-03-15') }), on)
      .thenRefused('stands-in-meanwhile', { person: handler.personId, ...meanwhile });
    expect(delegated.decide(change({ absent: third }), on).ok).toBe(true);
  });

  it('is decided on the version looked at', () => {
    const by = { by: handler, on: '2021-03-08' };
    delegated
      .when(change({ substitute: third, ...days('2021-03-15', '2021-03-16') }), { ...by, ifVersion: 0 })
      .thenRefused('changed-meanwhile', { version: 1, seen: 0 });
    expect(nothing.decide(delegate, { ...by, ifVersion: 0 }).ok).toBe(true);
  });

  it('knows no clock', () => {
    delegated
      .when(
        { type: 'StrikeClock', clockId: 'reply/cq-sthjj/1' as ClockId, tier: 'due' },
        { by: { kind: 'clock' }, on: '2021-03-12' },
      )
      .thenRefused('clock-not-running', { clock: 'reply/cq-sthjj/1' });
  });
});

describe('ending it early', () => {
  it('on 10 March leaves the 9th as the last day, and the 10th free for another', () => {
    const ended = delegated.and({ on: '2021-03-10', by: handler, command: end });
    expect(ended.history.at(-1)?.event).toStrictEqual({
      type: 'DelegationEnded',
      v: 1,
      unit: lead,
      delegation: 1,
      absent: handler.personId,
      substitute: colleague.personId,
    });
    expect(ended.begun.delegations.map(lastDayOf)).toEqual(['2021-03-09']);
    const other = change({ substitute: third, ...days('2021-03-10', '2021-03-12') });
    expect(ended.decide(other, { by: handler, on: '2021-03-10' }).ok).toBe(true);
    ended.when(end, { by: handler, on: '2021-03-11' }).thenRefused('stand-in-over', { until: plainDate('2021-03-09') });
  });

  it('is for the one away and the office, as long as it lasts', () => {
    expect(delegated.decide(end, { by: office, on: '2021-03-05' }).ok).toBe(true);
    expect(delegated.decide(end, { by: handler, on: '2021-03-12' }).ok).toBe(true);
    expect(delegated.decide(end, { by: colleague, on: '2021-03-10' }).ok).toBe(false);
    delegated
      .when(end, { by: handler, on: '2021-03-13' })
      .thenRefused('stand-in-over', { until: plainDate('2021-03-12') });
    delegated
      .when({ ...end, delegation: 2 }, { by: office, on: '2021-03-10' })
      .thenRefused('stand-in-unknown', { delegation: 2 });
  });

  it('is never dated before it was delegated', () => {
    const late = { proof: '销假单', reason: '后补。' };
    delegated
      .when(end, { by: office, on: '2021-03-10', happened: '2021-03-04', late })
      .thenRefused('date-before-previous-act', {
        occurredOn: plainDate('2021-03-04'),
        previousOn: plainDate('2021-03-05'),
        previousAct: 'DelegateDesk',
      });
  });

  it('of one that was over for more than a year is forgotten by the state: the read model keeps it', () => {
    const next = change({ ...days('2022-03-14', '2022-03-15') });
    expect(delegated.and({ on: '2022-03-12', by: handler, command: next }).begun.delegations).toHaveLength(2);
    expect(delegated.and({ on: '2022-03-14', by: handler, command: next }).begun.delegations).toHaveLength(1);
  });
});
