import { plainDate } from '@banli/calendar';
import { loadRulePack, loadWorkCalendar } from '../../../platform/rule-files';
import { justice, people, personOf, started, upTo } from '../../testing/case-0869';
import { proposalSpecification } from '../../testing/specifications';

const rules = { pack: loadRulePack('chongqing'), calendar: loadWorkCalendar() };
const last = {
  ...rules,
  pack: { ...rules.pack, receipt: { countsFrom: 'last', cites: { kind: 'default', reason: { zh: '', en: '' } } } },
} as const;
const same = (actual: unknown, expected: unknown): void => {
  expect(actual).toStrictEqual(expected);
};
const first = proposalSpecification(rules, same).lived(...upTo('sent'));
const byLast = proposalSpecification(last, same).lived(...upTo('sent'));

const recipient = people.deputy.personId;
const rating = `rating/${recipient}/1`;
const by = (channel: 'paper' | 'platform', proof = '回执') =>
  ({ type: 'ConfirmDelivery', recipient, channel, proof }) as const;
const late = { proof: '挂号信回执', reason: '回执迟到。' };
const ratingOf20April = {
  from: '2021-04-20',
  dueOn: '2021-05-19',
  blueOn: '2021-05-06',
  yellowOn: '2021-05-14',
  alarms: [] as const,
};

describe('proof of receipt by each channel (第二十三、二十七条)', () => {
  it('counts the rating from the platform’s 20 April 2021, our default, and keeps the paper’s 23 April beside it', () => {
    const platform = first.and({ by: people.office, on: '2021-04-20', command: by('platform') });
    expect(platform.begun.clocks[rating]).toMatchObject({ startedOn: '2021-04-20', dueOn: '2021-05-19' });
    platform
      .when(by('paper'), { by: people.office, on: '2021-04-23' })
      .then({ type: 'ReplyArrived', v: 1, recipient, channel: 'paper', proof: '回执' });
    const both = platform.and({ by: people.office, on: '2021-04-23', command: by('paper') });
    expect(both.begun.dispatches[recipient]).toMatchObject({
      deliveredOn: '2021-04-20',
      arrived: { platform: '2021-04-20', paper: '2021-04-23' },
    });
    expect(both.begun.clocks[rating]?.dueOn).toBe('2021-05-19');
  });

  it('under a pack that counts from the last waits for the paper of 23 April 2021', () => {
    const platform = byLast.and({ by: people.office, on: '2021-04-20', command: by('platform') });
    expect(platform.begun.clocks[rating]).toBeUndefined();
    expect(platform.begun.dispatches[recipient]).not.toHaveProperty('deliveredOn');
    platform
      .when({ type: 'RateReply', level: 'satisfied' }, { by: people.deputy, on: '2021-04-21' })
      .thenRefused('letter-not-received', { article: '第二十七条' });
    const both = platform.and({ by: people.office, on: '2021-04-23', command: by('paper') });
    expect(both.begun.dispatches[recipient]?.deliveredOn).toBe('2021-04-23');
    expect(both.begun.clocks[rating]).toMatchObject({ startedOn: '2021-04-23', dueOn: '2021-05-24' });
  });

  it('moves the rating where the paper turns out to have come first, on 17 April 2021, and sends no past alarm', () => {
    const scene = first.and(
      { by: people.office, on: '2021-04-20', command: by('platform') },
      { by: people.office, on: '2021-05-14', happened: '2021-04-17', late, command: by('paper') },
    );
    expect(scene.begun.dispatches[recipient]).toMatchObject({ deliveredOn: '2021-04-17' });
    const clock = scene.begun.clocks[rating];
    expect(clock).toMatchObject({ startedOn: '2021-04-17', dueOn: '2021-05-17', moves: 1 });
    expect(clock?.alarms.every(({ on }) => on >= '2021-05-14')).toBe(true);
  });

  it('under a pack that counts from the last keeps 23 April 2021 also where that is entered first', () => {
    const scene = byLast.and(
      { by: people.office, on: '2021-04-23', command: by('paper') },
      { by: people.office, on: '2021-04-26', happened: '2021-04-20', late, command: by('platform') },
    );
    expect(scene.begun.dispatches[recipient]?.deliveredOn).toBe('2021-04-23');
    expect(scene.begun.clocks[rating]).toMatchObject({ startedOn: '2021-04-23', dueOn: '2021-05-24' });
  });

  it('that tells no channel apart stands for both, as before', () => {
    const told = { type: 'ConfirmDelivery', recipient, proof: '代表本人签收' } as const;
    const { type: _type, ...delivered } = told;
    const expected = { ...ratingOf20April, alarms: ratingAlarms };
    first
      .when(told, { by: people.office, on: '2021-04-20' })
      .then({ type: 'ReplyDelivered', v: 1, ...delivered }, started(rules, 'rating', recipient, expected));
    first
      .and({ by: people.office, on: '2021-04-20', command: told })
      .when(by('paper'), { by: people.office, on: '2021-04-23' })
      .thenRefused('already-delivered', { party: recipient });
  });

  it('is entered once for each channel, and for none the letter did not go by', () => {
    const platform = first.and({ by: people.office, on: '2021-04-20', command: by('platform') });
    platform
      .when(by('platform'), { by: people.office, on: '2021-04-21' })
      .thenRefused('already-delivered', { party: recipient });
    const partly = { type: 'DispatchReply', channels: ['paper'], exception: '平台维护。' } as const;
    proposalSpecification(rules, same)
      .lived(...upTo('numbered'), { by: people.office, on: '2021-04-15', command: partly })
      .when(by('platform'), { by: people.office, on: '2021-04-20' })
      .thenRefused('channel-not-used', { party: recipient, channel: 'platform', article: '第二十三条' });
  });

  it('follows a corrected day: the platform was signed for on 19 April 2021', () => {
    const platform = first.and({ by: people.office, on: '2021-04-20', command: by('platform') });
    const act = Object.values(platform.begun.dated ?? {}).find(({ type }) => type === 'ReplyDelivered');
    const scene = platform.and({
      by: people.office,
      on: '2021-04-21',
      command: {
        type: 'CorrectDay',
        seq: act?.seq ?? 0,
        on: plainDate('2021-04-19'),
        proof: '平台记录',
        reason: '笔误。',
      },
    });
    expect(scene.begun.dispatches[recipient]).toMatchObject({
      deliveredOn: '2021-04-19',
      arrived: { platform: '2021-04-19' },
    });
    expect(scene.begun.clocks[rating]).toMatchObject({ startedOn: '2021-04-19', dueOn: '2021-05-18' });
  });

  it('at a co-handler starts no rating', () => {
    const scene = first.and({
      by: people.office,
      on: '2021-04-20',
      command: { type: 'ConfirmDelivery', recipient: justice, channel: 'paper', proof: '签收单' },
    });
    expect(scene.begun.dispatches[justice]).toMatchObject({ deliveredOn: '2021-04-20' });
    expect(scene.begun.clocks[rating]).toBeUndefined();
    expect(scene.decide(by('paper'), { by: personOf(justice, 'office'), on: '2021-04-20' }).ok).toBe(false);
  });
});

const ratingAlarms = [
  ['blue', '2021-05-06'],
  ['yellow', '2021-05-14'],
  ['due', '2021-05-19'],
  ['red', '2021-05-20'],
  ['chase-1', '2021-05-20'],
  ['chase-2', '2021-05-26'],
] as const;
