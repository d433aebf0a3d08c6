import type { Browser } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { startTestStack, type FreshCase, type TestStack } from '../support/stack';
import { openBrowser, phone, Visitor } from './visitor';

describe('the supervisor’s board and the frame around every page', () => {
  let stack: TestStack;
  let browser: Browser;
  let proposal: FreshCase;
  let visitor: Visitor | undefined;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startTestStack(), openBrowser()]);
    proposal = await stack.register();
    await stack.assign(proposal, ['cq-slj', 'cq-sfj']);
    await stack.moveTo('2021-03-24', [proposal.stream]);
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

  const rowsIn = (name: RegExp) =>
    (visitor as Visitor).page.getByRole('region', { name }).locator('tbody tr').filter({ hasText: '协办意见' });

  it('shows both opinions as due today on 24 March 2021 and in no other list', async () => {
    visitor = await Visitor.signedIn(browser, stack, 'cq-rdgw-supervisor');
    await visitor.page.getByRole('link', { name: '期限看板' }).click();
    await visitor.heading('今日到期：2项').waitFor();

    await rowsIn(/^今日到期/)
      .first()
      .waitFor();
    expect(await rowsIn(/^今日到期/).count()).toBe(2);
    expect(await visitor.page.locator('tbody tr').filter({ hasText: '协办意见' }).count()).toBe(2);
    expect(
      await rowsIn(/^今日到期/)
        .first()
        .innerText(),
    ).toContain('2021年3月24日 周三');
  });

  it('as of 25 March 2021 has moved them to overdue, one working day past; the day is in the address', async () => {
    visitor = await Visitor.signedIn(browser, stack, 'cq-rdgw-supervisor');
    await visitor.open('/board');
    const day = visitor.page.getByLabel('查看日期');
    await day.fill('2021-03-25');
    await day.press('Enter');

    await visitor.heading('已逾期：2项').waitFor();
    await visitor.heading('今日到期：0项').waitFor();
    expect(
      await rowsIn(/^已逾期/)
        .first()
        .innerText(),
    ).toContain('逾期1个工作日');
    expect(new URL(visitor.page.url()).searchParams.get('on')).toBe('2021-03-25');
  });

  it('speaks English when asked, dates and names of tiers too, and still does after a reload', async () => {
    visitor = await Visitor.signedIn(browser, stack, 'cq-rdgw-supervisor');
    await visitor.open('/board');
    await visitor.heading('今日到期：2项').waitFor();

    await visitor.button('English').click();
    await visitor.heading('Due today: 2').waitFor();
    await visitor.page.reload();
    await visitor.heading('Due today: 2').waitFor();

    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('en');
    const row = visitor.page
      .getByRole('region', { name: /^Due today/ })
      .locator('tbody tr')
      .first();
    expect(await row.innerText()).toContain('Wed 24 Mar 2021');
    expect(await row.innerText()).toContain('Co-handler');
  });

  it('fits a telephone: nothing scrolls sideways, and every control is at least 24 pixels high', async () => {
    visitor = await Visitor.signedIn(browser, stack, 'cq-rdgw-assigner', phone);
    const { jurisdiction, session, number } = proposal;
    const paths = ['/inbox', '/proposals', '/board', '/commitments', `/proposals/${jurisdiction}/${session}/${number}`];
    const wide: string[] = [];
    const small: string[] = [];
    for (const path of paths) {
      await visitor.open(path);
      await visitor.page.locator('h1').waitFor();
      // the network is never idle: live updates keep a line open
      await visitor.loaded();
      if (await visitor.scrollsSideways()) wide.push(path);
      small.push(...(await visitor.targetsUnder(24)).map((target) => `${path}: ${target}`));
    }
    expect({ wide, small }).toEqual({ wide: [], small: [] });

    await visitor.button('菜单').click();
    await visitor.page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '建议列表' }).click();
    await visitor.heading('建议列表').waitFor();
    expect(await visitor.page.getByRole('link', { name: '建议列表' }).isVisible()).toBe(false);
  });

  it('loads at most 300 KB of compressed scripts for the first page, and everything from its own address', async () => {
    visitor = await Visitor.arrive(browser, stack);
    const foreign: string[] = [];
    const scripts: Promise<Buffer>[] = [];
    visitor.page.on('request', (request) => {
      if (!request.url().startsWith(stack.baseUrl) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    visitor.page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await visitor.open('/sign-in');
    await visitor.page.waitForLoadState('networkidle');

    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1024;
    expect(foreign).toEqual([]);
    expect(sizes.length).toBeGreaterThan(0);
    expect(kilobytes).toBeLessThan(300);
  });

  it('keeps the board from those it is not for, and says why in words', async () => {
    visitor = await Visitor.signedIn(browser, stack, 'cq-slj-handler');
    expect(await visitor.page.getByRole('link', { name: '期限看板' }).count()).toBe(0);

    await visitor.open('/board');

    await visitor.page.getByText('您无权进行此项操作。').waitFor();
  });
});
