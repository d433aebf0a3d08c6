import type { FulfilmentActBody, FulfilmentActName } from '@banli/contracts';
import { instantInShanghai, plainDate } from '@banli/calendar';
import { fulfilmentStream, partyId, type StreamId } from '@banli/domain';
import { eventually } from '../support/eventually';
import { HandingOver } from '../support/handing-over';
import { deputy, lead, office, playOn } from '../support/short-life';
import type { FreshCase, TestStack } from '../support/stack';

const roundOf = (year: number): StreamId => fulfilmentStream({ jurisdiction: 'chongqing', year, unit: partyId(lead) });
const round = roundOf(2021);
const next = roundOf(2022);
/** In the fourth quarter, so that the round begins with no time skipped. */
const morning = instantInShanghai(plainDate('2021-10-11'), 9 * 3_600);

describe('a yearly round that hands over to next runs, asleep and awake, beside one that never does', () => {
  let pair: HandingOver;
  let handingOver: TestStack;
  let lasting: TestStack;

  const act = async <A extends FulfilmentActName>(
    stack: TestStack,
    login: string,
    name: A,
    body: FulfilmentActBody<A>,
  ): Promise<unknown> => (await stack.as(login)).actInRound(round, name, body);
  const chase = (stack: TestStack): Promise<unknown> =>
    act(stack, office, 'ChaseRater', { rater: deputy, channel: 'telephone', text: '电话提醒。' });
  /** Under the same number on both: neither has had another case. */
  const sentCase = async (stack: TestStack): Promise<FreshCase> => {
    const the = await stack.register({ timelineStart: morning });
    await playOn(stack, the, 'registered', 'sent');
    return the;
  };
  const recorded = (stack: TestStack, stream: StreamId, type: string, times: number): Promise<unknown> =>
    eventually(
      async () => (await pair.typesOf(stack, stream)).filter((one) => one === type).length,
      (count) => count === times,
    );
  const expectSameStates = async (): Promise<void> => {
    const { counted, amiss } = await pair.compared();
    expect(amiss).toEqual([]);
    expect(counted).toBeGreaterThan(0);
  };

  beforeAll(async () => {
    pair = await HandingOver.start();
    ({ handingOver, lasting } = pair);
    await pair.both(async (stack) => {
      await sentCase(stack);
      await recorded(stack, round, 'FulfilmentRoundOpened', 1);
      await act(stack, office, 'SendFulfilmentNotice', { rater: deputy, channels: ['platform'] });
      await act(stack, deputy, 'ConfirmNoticeDelivery', { rater: deputy, proof: '本人签收' });
    });
  });
  afterAll(() => pair.stop());

  it('sleeps on in a next run where promises of the year have filled its history, and does not end unopened', async () => {
    await pair.untilHandedOver(next, (stack) => stack.client.workflow.getHandle(next).signal('ledgerChanged'));

    expect((await pair.runsOf(handingOver, next)).toSorted()).toEqual(['CONTINUED_AS_NEW', 'RUNNING']);
    expect(await pair.typesOf(handingOver, next)).toEqual([]);
  });

  it('carries notices and clocks over, and takes in a promise given since, once', async () => {
    await pair.untilHandedOver(round, chase);
    const alarm = await pair.alarmOf(handingOver, round);
    expect(alarm).toMatchObject({ clock: `fulfilment-rating/${deputy}/1`, tier: 'blue', on: '2021-10-25' });
    expect(await pair.alarmOf(lasting, round)).toEqual(alarm);
    await pair.both(sentCase);
    await pair.both((stack) => recorded(stack, round, 'PromisesJoined', 1));

    expect((await pair.typesOf(handingOver, round)).filter((type) => type === 'FulfilmentRoundOpened')).toHaveLength(1);
    await expectSameStates();
  });

  it('rings the same alarms on the same days until 2022-01-10: of the rating due 2021-11-08, of notices due 2021-12-31', async () => {
    await pair.both((stack) => stack.moveTo('2022-01-10', [round]));

    const rung = await pair.alarmsOf(handingOver, round);
    expect(rung).toEqual(await pair.alarmsOf(lasting, round));
    expect(rung.map((one) => one.replace(/ .*\//u, ' ')).filter((one) => one.endsWith('due'))).toEqual([
      '2021-11-08 due',
      '2021-12-31 due',
    ]);
    expect(rung.filter((one) => one.includes('chase-'))).toHaveLength(4);
    await expectSameStates();
  });

  it('closes once, when all is told, rated and past its year, and the next one opens by itself on 2022-10-01', async () => {
    await pair.both(async (stack) => {
      await act(stack, office, 'SendFulfilmentNotice', { rater: deputy, channels: ['platform'] });
      await act(stack, office, 'SubmitLedger', {});
      await act(stack, deputy, 'ConfirmNoticeDelivery', { rater: deputy, proof: '本人签收' });
      await act(stack, deputy, 'RateFulfilment', { rater: deputy, level: 'satisfied' });
      await recorded(stack, round, 'FulfilmentRoundClosed', 1);
    });
    const runs = await eventually(
      () => pair.runsOf(handingOver, round),
      (statuses) => statuses.includes('COMPLETED'),
    );
    expect(runs.filter((status) => status === 'COMPLETED')).toHaveLength(1);

    await pair.both(async (stack) => {
      await stack.moveTo('2022-10-01', [next]);
      await recorded(stack, next, 'FulfilmentRoundOpened', 1);
    });
    expect(await pair.alarmOf(handingOver, next)).toEqual(await pair.alarmOf(lasting, next));
    await expectSameStates();
  });
});
