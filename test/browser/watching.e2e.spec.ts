import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';
import { handler, playTo, supervisor } from '../support/short-life';
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

  it.each([
    ['/board', 'main section tbody tr', 2],
    ['/commitments', '.commitment-cards > li', 2],
    ['/rates?from=2021-01-01&to=2021-12-31', 'main section tbody tr', 5],
  ] as const)('lead from every number of the chart at %s to as many rows as it says', async (path, rows, atLeast) => {
    const looking = await visitors.come(supervisor);
    await looking.open(path);
    await settled(looking);
    const chart = looking.page.locator('figure');
    await chart.locator('svg').waitFor();
    const numbers = await numbersOf(chart);
    expect(numbers.length).toBeGreaterThanOrEqual(atLeast);
    for (const { number, rowsAt } of numbers) {
      await looking.open(rowsAt);
      await settled(looking);
      await looking.page.locator(rows).first().waitFor();
      expect([rowsAt, await looking.page.locator(rows).count()]).toEqual([rowsAt, number]);
    }
  });

  it('have of the days lost to each unit those of its letters, one by one', async () => {
    const looking = await visitors.come(supervisor);
    await looking.open('/opinions?letters=all');
    await settled(looking);
    const [lost, ...others] = await numbersOf(looking.page.locator('figure'));
    expect([lost?.number, others]).toEqual([2, []]);
    await looking.open(lost?.rowsAt ?? '');
    await settled(looking);
    const days = await looking.page.getByText(/逾期\d+天/).allInnerTexts();
    expect(days.map((text) => Number(/逾期(\d+)天/.exec(text)?.[1])).reduce((sum, one) => sum + one, 0)).toBe(2);
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
    const stream = await saved.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(linesOf(Buffer.concat(parts).toString('utf8'))).toHaveLength(shown + 1);

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
