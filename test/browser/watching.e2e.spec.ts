import type { Download, Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { addPerson } from '../support/people';
import { handler, playTo, publish, supervisor, unitSite } from '../support/short-life';
import type { FreshCase } from '../support/stack';
import { linesOf } from '../support/workbook';
import type { Visitor } from './visitor';
import { pathOf, Visitors } from './visitors';

describe('charts, past days, files and paper on 26 March 2021', () => {
  let closed: FreshCase;
  let waiting: FreshCase;
  const visitors = new Visitors(async (stack) => {
    closed = await playTo(stack, 'closed');
    const sent = await playTo(stack, 'delivered');
    waiting = await playTo(stack, 'assigned');
    await (await stack.as(handler)).actOnCommitment(closed, '1-1', 'ReportFulfilment', { evidence: '方案已印发。' });
    await stack.moveTo('2021-03-26', [waiting.stream, sent.stream]);
  });

  const settled = async ({ page }: Visitor): Promise<void> => {
    await page.locator('h1').waitFor();
    await eventually(
      () => page.locator('.loading').count(),
      (left) => left === 0,
    );
  };
  /** Every number of the page's chart: what it says, and where its rows are. */
  const numbersOf = async (
    chart: Locator,
  ): Promise<readonly { readonly number: number; readonly rowsAt: string }[]> => {
    await chart.locator('summary').click();
    const links = await chart.locator('td a').all();
    return Promise.all(
      links.map(async (link) => ({
        number: Number(await link.innerText()),
        rowsAt: (await link.getAttribute('href')) ?? '',
      })),
    );
  };

  const linesIn = async (saved: Download): Promise<number> => {
    const parts: Buffer[] = [];
    for await (const part of await saved.createReadStream()) parts.push(part as Buffer);
    return linesOf(Buffer.concat(parts).toString('utf8')).length;
  };
  /** The middle of the widest bar. */
  const longestBar = ({ page }: Visitor): Promise<[number, number]> =>
    page.evaluate(`(() => {
      const boxes = [...document.querySelectorAll('figure .bar-part')].map((part) => part.getBoundingClientRect());
      const { left, top, width, height } = boxes.toSorted((a, b) => b.width - a.width)[0];
      return [left + width / 2, top + height / 2];
    })()`);

  const daysLost = async ({ page }: Visitor): Promise<number> =>
    (await page.getByText(/逾期\d+天/).allInnerTexts())
      .map((text) => Number(/逾期(\d+)天/.exec(text)?.[1]))
      .reduce((sum, one) => sum + one, 0);

  it.each([
    ['/board', 'main section tbody tr', 2],
    ['/commitments', '.commitment-cards > li', 2],
    ['/rates?from=2021-01-01&to=2021-12-31', 'main section tbody tr', 5],
  ] as const)('lead from every number of the chart at %s to as many rows as it says', async (path, rows, atLeast) => {
    const looking = await visitors.come(supervisor);
    await looking.open(path);
    await settled(looking);
    const chart = looking.page.locator('figure');
    await chart.locator('.bar-part').first().waitFor();
    const numbers = await numbersOf(chart);
    expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
    for (const { number, rowsAt } of numbers) {
      await looking.open(rowsAt);
      await settled(looking);
      await looking.page.locator(rows).first().waitFor();
      expect([rowsAt, await looking.page.locator(rows).count()]).toEqual([rowsAt, number]);
    }
  });

  it.each([
    ['/board', 'main section tbody tr'],
    ['/commitments', '.commitment-cards > li'],
    ['/rates?from=2021-01-01&to=2021-12-31', 'main section tbody tr'],
    ['/opinions?letters=all', 'main section:last-of-type tbody tr'],
  ] as const)('open by a click on the longest bar at %s the rows that its number counts', async (path, rows) => {
    const looking = await visitors.come(supervisor);
    const { page } = looking;
    await looking.open(path);
    await settled(looking);
    const chart = page.locator('figure');
    await chart.locator('.bar-part').first().waitFor();
    const numbers = new Map((await numbersOf(chart)).map(({ number, rowsAt }) => [rowsAt, number]));
    await chart.locator('summary').click();
    await page.mouse.click(...(await longestBar(looking)));
    await page.waitForURL((url) => numbers.has(url.pathname + url.search));
    await settled(looking);
    const { pathname, search } = new URL(page.url());
    const expected = numbers.get(pathname + search) ?? 0;
    // days are counted where days are drawn; until the answer comes the rows of before stay
    const counted = (): Promise<number> => (pathname === '/opinions' ? daysLost(looking) : page.locator(rows).count());
    const found = await eventually(counted, (count) => count === expected);
    expect([search, found]).toEqual([search, expected]);
  });

  it('lead from an overdue row to the form that chases, and then show into whose inbox the reminder came', async () => {
    const looking = await visitors.come(supervisor);
    await looking.open('/board?tier=overdue');
    await settled(looking);
    const row = looking.page
      .locator('main section tbody tr')
      .filter({ hasText: '市水利局' })
      .filter({ hasText: waiting.number });
    await row.getByRole('link', { name: /^催办/ }).click();
    const form = looking.page.getByRole('dialog', { name: '催办' });
    await form.getByLabel('电话').check();
    await form.getByLabel('催办内容').fill('请尽快提交协办意见。');
    await form.getByRole('button', { name: '催办', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    const entry = looking.section('办理记录').getByRole('listitem').filter({ hasText: '请尽快提交协办意见。' });
    await entry.waitFor();
    await eventually(
      async () => {
        await looking.page.reload();
        await settled(looking);
        return (await entry.allInnerTexts()).join();
      },
      (text) => /提醒已送达：.*市水利局/.test(text),
    );
  });

  it('list what is public and where, each count with its rows, and what was so yesterday', async () => {
    const { stack } = visitors;
    await stack.moveTo('2021-03-26', [closed.stream]);
    await publish(stack, closed);
    const looking = await visitors.come(supervisor);
    await looking.page.getByRole('link', { name: '公开情况' }).click();
    const counts = looking.page.locator('.publication-count a');
    await counts.first().waitFor();
    const told = await Promise.all(
      (await counts.all()).map(async (link) => ({
        rowsAt: (await link.getAttribute('href')) ?? '',
        number: Number(await link.locator('strong').innerText()),
      })),
    );
    expect(told.map(({ number }) => number)).toEqual([1, 0, 1, 0, 0]);
    for (const { rowsAt, number } of told) {
      await looking.open(rowsAt);
      await settled(looking);
      expect([rowsAt, await looking.page.locator('tbody tr').count()]).toEqual([rowsAt, number]);
    }
    await looking.open('/publications?state=public');
    await looking.page.getByRole('link', { name: unitSite.address }).waitFor();
    await looking.page.getByLabel('截至').fill('2021-03-25');
    await looking.page.getByText('没有符合条件的答复。').waitFor();
  });

  it('show the register and the yearly rounds of a past day', async () => {
    const late = await visitors.stack.register({ timelineStart: '2021-03-26T01:00:00.000Z' });
    const looking = await visitors.come(supervisor);
    await looking.open('/proposals');
    const row = looking.page.getByRole('row').filter({ hasText: late.number });
    await row.waitFor();
    await looking.page.getByLabel('截至').fill('2021-03-25');
    await looking.page.getByText('共3件').waitFor();
    expect(await row.count()).toBe(0);
    await looking.open('/fulfilment?on=2021-03-25');
    await looking.page.getByText('此页为过去一日结束时已登记的情况').waitFor();
  });

  it('save as a file what the page shows while somebody stands in for a colleague', async () => {
    const { stack } = visitors;
    await addPerson(stack, 'cq-rdgw-clerk', 'cq-rdgw', ['handler']);
    await (
      await stack.as(supervisor)
    ).actAtDesk('cq-rdgw', 'DelegateDesk', {
      substitute: 'cq-rdgw-clerk',
      from: '2021-03-26',
      to: '2021-03-31',
      reason: '出差',
    });
    const standingIn = await visitors.come('cq-rdgw-clerk');
    await standingIn.page.getByLabel('办理身份').selectOption({ index: 1 });
    await standingIn.page.getByRole('link', { name: '期限看板' }).click();
    await settled(standingIn);
    await standingIn.page.locator('main section tbody tr').first().waitFor();
    const shown = await standingIn.page.locator('main section tbody tr').count();
    const [saved] = await Promise.all([
      standingIn.page.waitForEvent('download'),
      standingIn.button('导出 CSV').click(),
    ]);
    expect(saved.suggestedFilename()).toBe('board.csv');
    expect(await linesIn(saved)).toBe(shown + 1);

    const audit = await visitors.comeTo('cq-audit', '/administration/log');
    await audit.page.getByLabel('操作').selectOption({ label: '导出列表' });
    await audit.page
      .getByText(/"inPlaceOf":"cq-rdgw-supervisor"/)
      .first()
      .waitFor();
  });

  it('have of the days lost to each unit those of its letters, one by one', async () => {
    const looking = await visitors.come(supervisor);
    await looking.open('/opinions?letters=all');
    await settled(looking);
    const [lost, ...others] = await numbersOf(looking.page.locator('figure'));
    expect([lost?.number, others]).toEqual([2, []]);
    await looking.open(lost?.rowsAt ?? '');
    await settled(looking);
    expect(await daysLost(looking)).toBe(2);
  });

  it('saves the list on the screen as a file of the same rows, and prints it without what can be pressed', async () => {
    const looking = await visitors.come(supervisor);
    await looking.open('/board?tier=overdue');
    await settled(looking);
    const shown = await looking.page.locator('main section tbody tr').count();
    const [saved] = await Promise.all([
      looking.page.waitForEvent('download'),
      looking.page.getByRole('link', { name: '导出 CSV' }).click(),
    ]);
    expect(await linesIn(saved)).toBe(shown + 1);

    const paper = await looking.page.pdf({ format: 'A4' });
    const drawn = [...paper.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
    expect(drawn).toBeGreaterThan(0);
    await looking.page.emulateMedia({ media: 'print' });
    expect(await looking.button('打印').isVisible()).toBe(false);
    expect(await looking.page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await looking.page.locator('main section tbody tr').first().isVisible()).toBe(true);
  });

  it('says on every page what it is for, and walks a supervisor through a first day', async () => {
    const looking = await visitors.come(supervisor);
    for (const path of [
      '/inbox',
      '/proposals',
      '/board',
      '/opinions',
      '/rates',
      '/commitments',
      '/fulfilment',
      '/desk',
      pathOf(waiting),
    ]) {
      await looking.open(path);
      await looking.page.getByText('本页说明').click();
      expect([path, (await looking.page.locator('.page-help-text p').first().innerText()).length > 20]).toEqual([
        path,
        true,
      ]);
    }
    await looking.page.getByRole('link', { name: '第一天：跟着做一遍' }).click();
    await looking.heading('第一天').waitFor();
    for (const box of await looking.page.getByRole('checkbox').all()) await box.check();
    await looking.page.getByText('全部完成，可以开始工作了。').waitFor();
  });
});
