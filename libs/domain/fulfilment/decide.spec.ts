import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../platform/rule-files';
import type { ClockId } from '../clock/clock.types';
import { lead, people, started, stopped } from '../testing/case-0869';
import {
  otherPromise,
  otherRater,
  promiseOf0869,
  roundOpening,
  roundParts,
  roundUpTo,
  told,
} from '../testing/round-of-2021';
import { fulfilmentSpecification } from '../testing/specifications';
import { commitmentStream, personId } from '../identity';
import { yearToTellIn } from './round';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const { lived } = fulfilmentSpecification(rules, (actual, expected) => expect(actual).toStrictEqual(expected));
const clock = { kind: 'clock' } as const;
const rater = people.deputy.personId;

const nothing = lived();
const opened = lived(roundParts.opened);
const sent = lived(...roundUpTo('sent'));
const allTold = lived(...roundUpTo('ledger'));
const delivered = lived(...roundUpTo('deliveredToOther'));
const rated = lived(...roundUpTo('ratedByOther'));
const settled = lived(...roundUpTo('met'));
const { type: _type, ...facts } = roundOpening;
const noticeClock = {
  from: '2021-12-31',
  startedOn: '2021-10-01',
  dueOn: '2021-12-31',
  blueOn: '2021-12-03',
  yellowOn: '2021-12-22',
  alarms: [
    ['blue', '2021-12-03'],
    ['yellow', '2021-12-22'],
    ['due', '2021-12-31'],
    ['red', '2022-01-04'],
    ['chase-1', '2022-01-04'],
    ['chase-2', '2022-01-10'],
  ],
} as const;

describe('the yearly round (第二十四条: 每年第四季度)', () => {
  it('opened on 1 October 2021 gives the unit until 31 December for notices and ledger', () => {
    nothing.when(roundOpening, { by: clock, on: '2021-10-01' }).then(
      {
        type: 'FulfilmentRoundOpened',
        v: 1,
        ...facts,
        closesOn: plainDate('2021-12-31'),
        pack: 'chongqing@2018.1',
      },
      started(rules, 'fulfilment-notice', lead, noticeClock),
    );
  });

  it('is opened once, by its own workflow, and only under a law that knows it', () => {
    opened.when(roundOpening, { by: clock, on: '2021-10-01' }).thenRefused('already-registered', {});
    expect(nothing.decide(roundOpening, { by: people.office, on: '2021-10-01' }).ok).toBe(false);
    const { 'fulfilment-notice': _none, ...clocks } = rules.pack.clocks;
    nothing
      .when(roundOpening, { by: clock, on: '2021-10-01' }, { ...rules, pack: { ...rules.pack, clocks } })
      .thenRefused('rule-missing', { clock: 'fulfilment-notice' });
  });

  it('comes before every act in it', () => {
    nothing
      .when({ type: 'SubmitLedger', promises: [] }, { by: people.office, on: '2021-10-01' })
      .thenRefused('not-registered', {});
  });

  it.each([
    ['2021-04-15', 2021],
    ['2021-12-31', 2021],
  ])('tells what is promised on %s in %s', (on, year) => {
    expect(yearToTellIn(rules.pack, plainDate(on))).toBe(year);
  });

  it('takes in what is promised in its quarter, and starts the clock again where all was told', () => {
    const late = { ...promiseOf0869, commitment: commitmentStream(promiseOf0869.proposal, 1, 2), row: 2 };
    const join = { type: 'JoinFulfilmentRound', promises: [promiseOf0869, late] } as const;
    opened.when(join, { by: clock, on: '2021-11-05' }).then({ type: 'PromisesJoined', v: 1, promises: [late] });
    const again = allTold.decide(join, { by: clock, on: '2021-12-15' });
    expect(again.ok && again.events.map(({ type }) => type)).toEqual(['PromisesJoined', 'ClockStarted']);
    opened
      .when({ ...join, promises: [promiseOf0869] }, { by: clock, on: '2021-11-05' })
      .thenRefused('nothing-to-tell', {});
  });

  it('takes in a second rater of a promise it knows: the deputy whose proposal was merged and answered with it', () => {
    const also = { ...promiseOf0869, rater: personId('deputy-wen') };
    opened
      .when({ type: 'JoinFulfilmentRound', promises: [promiseOf0869, also, also] }, { by: clock, on: '2021-11-05' })
      .then({ type: 'PromisesJoined', v: 1, promises: [also] });
  });

  it('closes after its window once all is told and settled', () => {
    const close = { type: 'CloseFulfilmentRound' } as const;
    settled.when(close, { by: clock, on: '2021-12-31' }).thenRefused('round-not-settled', {});
    rated.when(close, { by: clock, on: '2022-01-01' }).thenRefused('round-not-settled', {});
    settled.when(close, { by: clock, on: '2022-01-01' }).then({ type: 'FulfilmentRoundClosed', v: 1 });
    const closed = settled.and({ by: clock, on: '2022-01-01', command: close });
    closed.when(close, { by: clock, on: '2022-01-02' }).thenRefused('round-closed', { year: 2021 });
    closed
      .when({ type: 'SubmitLedger', promises: [] }, { by: people.office, on: '2022-01-02' })
      .thenRefused('round-closed', { year: 2021 });
  });
});

describe('notices and the ledger, owed by the unit', () => {
  const notice = roundParts.sent.command;

  it('of 1 December tells the deputy how the promise stands; the clock runs on until all is told', () => {
    opened.when(notice, { by: people.office, on: '2021-12-01' }).then({
      type: 'FulfilmentNoticeSent',
      v: 1,
      rater,
      channels: ['paper'],
      promises: [told(promiseOf0869)],
      late: false,
    });
  });

  it('stops the clock with the last of them, on 3 December', () => {
    lived(...roundUpTo('sentToOther'))
      .when(roundParts.ledger.command, { by: people.office, on: '2021-12-03' })
      .then(
        {
          type: 'LedgerSubmitted',
          v: 1,
          promises: [told(promiseOf0869), told(otherPromise)],
          late: false,
        },
        stopped('fulfilment-notice', lead, '2021-12-03', '2021-12-31'),
      );
  });

  it('is late on 1 January 2022, and recorded as late', () => {
    const decision = opened.decide(notice, { by: people.office, on: '2022-01-01' });
    expect(decision.ok && decision.events[0]).toMatchObject({ type: 'FulfilmentNoticeSent', late: true });
  });

  it('goes out once, to those something was promised to', () => {
    sent
      .when(notice, { by: people.office, on: '2021-12-02' })
      .thenRefused('notice-already-sent', { rater, sentOn: plainDate('2021-12-01') });
    const stranger = people.stranger.personId;
    opened
      .when({ ...notice, rater: stranger }, { by: people.office, on: '2021-12-02' })
      .thenRefused('not-a-rater-of-round', { rater: stranger });
    allTold
      .when(roundParts.ledger.command, { by: people.office, on: '2021-12-04' })
      .thenRefused('ledger-already-submitted', { submittedOn: plainDate('2021-12-03') });
  });

  it('goes out by the unit, or by 人代工委 for it, a default of ours', () => {
    opened.when(notice, { by: people.supervisor, on: '2021-12-01' }).thenRefused('not-permitted', {
      act: 'SendFulfilmentNotice',
      allowed: ['office', 'handler', 'assigning-body'],
      article: '第二十八条',
    });
    expect(opened.decide(notice, { by: people.committee, on: '2021-12-01' }).ok).toBe(true);
  });

  it('once received on 6 December gives the rater twenty working days: until 4 January 2022 (第二十八条)', () => {
    allTold.when(roundParts.delivered.command, { by: people.deputy, on: '2021-12-06' }).then(
      { type: 'NoticeDelivered', v: 1, rater, proof: '本人签收' },
      started(rules, 'fulfilment-rating', rater, {
        from: '2021-12-06',
        dueOn: '2022-01-04',
        blueOn: '2021-12-20',
        yellowOn: '2021-12-29',
        alarms: [
          ['blue', '2021-12-20'],
          ['yellow', '2021-12-29'],
          ['due', '2022-01-04'],
          ['red', '2022-01-05'],
          ['chase-1', '2022-01-05'],
          ['chase-2', '2022-01-11'],
        ],
      }),
    );
  });

  it('is received after it was sent, once, with proof, by its own rater', () => {
    const confirm = roundParts.delivered.command;
    opened
      .when(confirm, { by: people.office, on: '2021-12-06' })
      .thenRefused('notice-not-sent', { rater, article: '第二十四条' });
    delivered.when(confirm, { by: people.office, on: '2021-12-07' }).thenRefused('already-delivered', { party: rater });
    allTold.when(confirm, { by: otherRater, on: '2021-12-06' }).thenRefused('not-the-rater', {});
    allTold
      .when({ type: 'ConfirmNoticeDelivery', rater, proof: ' ' }, { by: people.office, on: '2021-12-06' })
      .thenRefused('text-missing', { field: 'proof', article: '第二十八条' });
  });
});

describe('the rating of fulfilment (第二十八条)', () => {
  const rate = roundParts.rated.command;

  it('of 20 December, not satisfied, says why and stops its clock', () => {
    delivered.when(rate, { by: people.deputy, on: '2021-12-20' }).then(
      {
        type: 'FulfilmentRated',
        v: 1,
        rater,
        level: 'not-satisfied',
        dissatisfied: true,
        reasons: '联合执法没有覆盖铜梁区。',
      },
      stopped('fulfilment-rating', rater, '2021-12-20', '2022-01-04'),
    );
    delivered
      .when({ type: 'RateFulfilment', rater, level: 'not-satisfied' }, { by: people.deputy, on: '2021-12-20' })
      .thenRefused('reasons-missing', { article: '第二十八条' });
  });

  it('is the rater’s own; paper only by 人代工委, with its scan; never the unit’s (第三十八条)', () => {
    delivered.when(rate, { by: otherRater, on: '2021-12-20' }).thenRefused('not-the-rater', { article: '第二十六条' });
    delivered
      .when(rate, { by: people.committee, on: '2021-12-20' })
      .thenRefused('text-missing', { field: 'paperReceipt.scan', article: '第二十八条' });
    const paper = { ...rate, paperReceipt: { scan: '回执扫描0007' } } as const;
    expect(delivered.decide(paper, { by: people.committee, on: '2021-12-20' }).ok).toBe(true);
    for (const by of [people.handler, people.office, people.chief])
      expect(delivered.decide(paper, { by, on: '2021-12-20' }).ok).toBe(false);
  });

  it('needs the notice, a level of the scale, and happens once', () => {
    allTold
      .when(rate, { by: people.deputy, on: '2021-12-20' })
      .thenRefused('notice-not-received', { rater, article: '第二十八条' });
    delivered
      .when({ type: 'RateFulfilment', rater, level: 'good' }, { by: people.deputy, on: '2021-12-20' })
      .thenRefused('rating-level-unknown', {
        given: 'good',
        known: ['satisfied', 'basically-satisfied', 'not-satisfied'],
        article: '第二十六条',
      });
    rated.when(rate, { by: people.deputy, on: '2021-12-22' }).thenRefused('fulfilment-rating-closed', { rater });
  });

  it('not satisfied is studied together: 人代工委 records its 处理意见, once', () => {
    const meeting = roundParts.met.command;
    rated.when(meeting, { by: people.committee, on: '2021-12-30' }).then({
      type: 'FulfilmentMeetingRecorded',
      v: 1,
      rater,
      participants: meeting.participants,
      outcome: meeting.outcome,
    });
    rated
      .when({ ...meeting, rater: otherRater.personId }, { by: people.committee, on: '2021-12-30' })
      .thenRefused('rater-not-dissatisfied', { rater: otherRater.personId, article: '第二十八条' });
    settled
      .when(meeting, { by: people.committee, on: '2021-12-31' })
      .thenRefused('meeting-already-recorded', { heldOn: plainDate('2021-12-30') });
    rated
      .when({ ...meeting, outcome: '' }, { by: people.committee, on: '2021-12-30' })
      .thenRefused('text-missing', { field: 'outcome', article: '第二十八条' });
  });
});

describe('a rating that does not come (第二十九条)', () => {
  const exclude = { type: 'ExcludeFulfilmentRating', rater } as const;
  const chase = { type: 'ChaseRater', rater, channel: 'telephone', text: '电话提醒代表填写回执。' } as const;

  it('is left out by 人代工委 after the limit and a chase that followed it, both on record', () => {
    delivered
      .when(exclude, { by: people.committee, on: '2022-01-04' })
      .thenRefused('rating-not-overdue', { dueOn: plainDate('2022-01-04'), article: '第二十九条' });
    const early = delivered.and({ by: people.office, on: '2021-12-30', command: chase });
    early
      .when(exclude, { by: people.committee, on: '2022-01-05' })
      .thenRefused('rating-not-chased', { dueOn: plainDate('2022-01-04'), article: '第二十九条' });
    early
      .and({ by: people.committee, on: '2022-01-05', command: chase })
      .when(exclude, { by: people.committee, on: '2022-01-10' })
      .then(
        {
          type: 'FulfilmentRatingExcluded',
          v: 1,
          rater,
          dueOn: plainDate('2022-01-04'),
          chasedOn: [plainDate('2022-01-05')],
        },
        { ...stopped('fulfilment-rating', rater, '2022-01-10', '2022-01-04'), lapsed: true },
      );
  });

  it('counts the chase that the clock sent as well', () => {
    const alarm = { type: 'StrikeClock', clockId: `fulfilment-rating/${rater}/1` as ClockId, tier: 'chase-1' } as const;
    const chased = delivered.and({ by: clock, on: '2022-01-05', command: alarm });
    expect(chased.decide(exclude, { by: people.committee, on: '2022-01-05' }).ok).toBe(true);
  });

  it('is chased in words, while it is awaited', () => {
    delivered
      .when({ ...chase, text: '' }, { by: people.office, on: '2022-01-05' })
      .thenRefused('text-missing', { field: 'text', article: '第二十九条' });
    rated.when(chase, { by: people.office, on: '2022-01-05' }).thenRefused('fulfilment-rating-closed', { rater });
  });
});
