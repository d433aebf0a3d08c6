import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { eventually } from '../support/eventually';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { openBrowser, Visitor } from './visitor';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const opinion = '我局原则同意代表所提建议，将与四川省水利厅建立嘉陵江水资源统一调度机制。';
const pathOf = ({ jurisdiction, session, number }: FreshCase): string =>
  `/proposals/${jurisdiction}/${session}/${number}`;

describe('a co-handler and its opinion', () => {
  let stack: TestStack;
  let browser: Browser;
  let visitor: Visitor | undefined;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startTestStack(), openBrowser()]);
  });
  afterEach(async () => {
    const complaints = visitor?.complaints;
    await visitor?.leave();
    visitor = undefined;
    expect(complaints ?? []).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  /** Assigned on 5 February 2021, so that the opinion is due on 24 March 2021 (重庆条例 第二十条). */
  async function consulted(): Promise<FreshCase> {
    const proposal = await stack.register();
    await stack.assign(proposal, ['cq-slj', 'cq-sfj']);
    return proposal;
  }

  it('refuses a wrong password in words and keeps the login that was typed', async () => {
    visitor = await Visitor.arrive(browser, stack);
    await visitor.open('/inbox');

    await visitor.signIn('cq-slj-handler', 'not-the-password');

    await visitor.page.getByText('用户名或密码不正确。').waitFor();
    expect(await visitor.page.getByLabel('用户名').inputValue()).toBe('cq-slj-handler');
  });

  it('goes from the task in the inbox to an opinion that the lead unit reads on its case page', async () => {
    const proposal = await consulted();
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');

    const task = visitor.page.getByRole('link', { name: new RegExp(`提交协办意见.*第${proposal.number}号`) });
    expect(await task.innerText()).toContain('2021年3月24日 周三到期');
    await task.click();
    await visitor.page.getByLabel('协办意见', { exact: true }).fill(opinion);
    await visitor.button('增加一项').click();
    await visitor.page.getByLabel('具体内容').fill('建成水资源统一调度平台。');
    await visitor.page.getByLabel('附件').setInputFiles({ name: '调度方案.png', mimeType: 'image/png', buffer: PNG });
    await visitor.page.getByText('调度方案.png').waitFor();
    await visitor.button('提交协办意见').click();
    await visitor.section('协办意见').getByText('已提交，待采纳').waitFor();
    await visitor.leave();

    visitor = await Visitor.signedIn(browser, stack, 'cq-sthjj-handler');
    await visitor.open(pathOf(proposal));
    const water = visitor.section('协办意见').getByRole('listitem').filter({ hasText: '市水利局' });
    await water.getByText('查看意见').press('Enter');
    await water.getByText(opinion).waitFor();
    await water.getByText('建成水资源统一调度平台。').waitFor();
    const [saved] = await Promise.all([
      visitor.page.waitForEvent('download'),
      water.getByRole('link', { name: '调度方案.png' }).click(),
    ]);
    expect(readFileSync(await saved.path()).equals(PNG)).toBe(true);
    await visitor.section('办理记录').getByText('市水利局提交协办意见').waitFor();
  });

  it('answers why the opinion is due on 24 March 2021: thirty working days, Spring Festival not counted', async () => {
    const proposal = await consulted();
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');
    await visitor.open(`${pathOf(proposal)}/opinion`);

    await visitor.page.getByRole('button', { name: /2021年3月24日/ }).click();

    const why = visitor.page.getByRole('dialog');
    await why.getByText(/自交办之日2021-02-05.*当日不计入/).waitFor();
    await why.getByText(/重庆条例第二十条/).waitFor();
    await why.getByText(/不计入的休息日.*春节7天/).waitFor();
  });

  it('keeps the typed opinion through a reload and through a session that ended before it was submitted', async () => {
    const proposal = await consulted();
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');
    await visitor.open(`${pathOf(proposal)}/opinion`);
    const text = visitor.page.getByLabel('协办意见', { exact: true });
    await text.fill(opinion);

    await visitor.page.reload();
    expect(await text.inputValue()).toBe(opinion);

    await visitor.endSession();
    await visitor.button('提交协办意见').click();
    await visitor.page.waitForURL('**/sign-in?back=*');
    await visitor.signIn('cq-slj-handler');
    await visitor.page.waitForURL('**/opinion');
    expect(await text.inputValue()).toBe(opinion);
    await visitor.button('提交协办意见').click();
    await visitor.section('协办意见').getByText('已提交，待采纳').waitFor();
  });

  it('shows how far a large paper is, stops it on request, and keeps only what arrived whole', async () => {
    const proposal = await consulted();
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');
    const { page } = visitor;
    await visitor.open(`${pathOf(proposal)}/opinion`);
    const papers = page.getByLabel('附件');
    const large = { name: '监测年报.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(3_000_000, '%PDF-1.7\n') };
    const line = await page.context().newCDPSession(page);
    await line.send('Network.enable');
    const slow = { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 200_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    await papers.setInputFiles(large);
    const progress = page.getByRole('progressbar', { name: '正在上传' });
    await eventually(
      async () => Number(await progress.getAttribute('value')),
      (share) => share > 0 && share < 1,
    );
    await visitor.button('停止上传').click();
    await progress.waitFor({ state: 'detached' });
    expect(await page.getByText('监测年报.pdf').count()).toBe(0);

    await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 });
    await papers.setInputFiles(large);
    await page.getByText('监测年报.pdf').waitFor();
    await visitor.page.getByLabel('协办意见', { exact: true }).fill(opinion);
    await visitor.button('提交协办意见').click();
    await visitor.section('协办意见').getByText('已提交，待采纳').waitFor();
    const { opinions } = await (await stack.as('cq-slj-handler')).caseOf(proposal);
    expect(opinions.flatMap(({ files = [] }) => files.map(({ name, size }) => [name, size]))).toEqual([
      ['监测年报.pdf', 3_000_000],
    ]);
  });

  it('submits once where the answer to the first submission was lost on the way', async () => {
    const proposal = await consulted();
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');
    await visitor.open(`${pathOf(proposal)}/opinion`);
    await visitor.page.getByLabel('协办意见', { exact: true }).fill(opinion);
    const keys: (string | undefined)[] = [];
    await visitor.page.route('**/submit-opinion', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });

    await visitor.button('提交协办意见').click();
    await visitor.page.getByText('连接不上服务器。').waitFor();
    await visitor.button('重试').click();
    await visitor.section('协办意见').getByText('已提交，待采纳').waitFor();

    expect(new Set(keys).size).toBe(1);
    const lead = await stack.as('cq-sthjj-handler');
    const { timeline } = await lead.caseOf(proposal);
    expect(timeline.filter(({ type }) => type === 'OpinionSubmitted')).toHaveLength(1);
  });

  it('sees its own request and not the opinion of another co-handler', async () => {
    const proposal = await consulted();
    const justice = await stack.as('cq-sfj-handler');
    await justice.act(proposal, 'SubmitOpinion', { text: '司法局的意见只给主办单位看。' });
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');

    await visitor.open(pathOf(proposal));

    await visitor.section('协办意见').getByText('市水利局').waitFor();
    expect(await visitor.page.getByText('司法局的意见只给主办单位看。').count()).toBe(0);
  });
});
