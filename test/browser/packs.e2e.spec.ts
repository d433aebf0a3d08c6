import type { Browser } from 'playwright-core';
import { partyId } from '@banli/domain';
import { eventually } from '../support/eventually';
import { Jurisdiction } from '../support/jurisdiction';
import { startTestStack, type TestStack } from '../support/stack';
import { openBrowser, Visitor } from './visitor';

describe('the pages of a case in Shanghai', () => {
  let stack: TestStack;
  let browser: Browser;
  let place: Jurisdiction;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startTestStack(), openBrowser()]);
    place = await Jurisdiction.settle(stack, 'shanghai', 'sh');
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  it('ask for attitude and result apart, and for reasons where either does not satisfy (上海 第二十一条)', async () => {
    const the = await place.register();
    await (
      await place.as('assigner')
    ).act(the, 'AssignProposal', { lead: partyId('sh-lead'), manner: 'lead', coHandlers: [partyId('sh-water')] });
    await place.answer(the, 'chief');
    const visitor = await Visitor.signedIn(browser, stack, 'sh-deputy');
    await visitor.open(`/proposals/shanghai/15-4/${the.number}`);
    const group = (name: string) => visitor.page.getByRole('group', { name });
    await group('办理态度').getByText('满意', { exact: true }).click();
    await group('办理结果').getByText('不满意', { exact: true }).click();
    await visitor.page.getByRole('textbox').first().fill('未写明时限。');
    await visitor.button('提交评价').click();
    await visitor.page.getByText('不满意').last().waitFor();

    // Each deputy rates (20, 21): the reply is rated once the second one has, by the worse of the two.
    const satisfied = { attitude: 'satisfied', result: 'satisfied' } as const;
    await (await place.as('second')).act(the, 'RateReply', { level: '', aspects: satisfied });
    const assigner = await place.as('assigner');
    const { rating, phase } = await eventually(
      () => assigner.caseOf(the),
      (page) => page.phase !== 'sent',
    );
    expect(rating).toMatchObject({
      level: 'not-satisfied',
      aspects: { attitude: 'satisfied', result: 'not-satisfied' },
      reasons: '未写明时限。',
    });
    expect(phase).toBe('dissatisfied');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();

    const studying = await Visitor.signedIn(browser, stack, 'sh-assigner');
    await studying.open(`/proposals/shanghai/15-4/${the.number}?act=StudyDissatisfaction`);
    await studying.page.getByText('市人民代表大会常务委员会代表工作机构应当对代表的具体意见进行研究').waitFor();
    // The page speaks as the law of Shanghai does.
    await studying.page.getByText('会办意见').filter({ visible: true }).first().waitFor();
    const labels = studying.page.getByRole('main').locator('h2, h3, dt, th, button');
    expect(await labels.filter({ hasText: '协办' }).allTextContents()).toEqual([]);
    expect(studying.complaints).toEqual([]);
    await studying.leave();
  });
});
