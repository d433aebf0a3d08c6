import { barriersOn } from './accessible';
import { Visitors } from './visitors';
import { casesToLookAt, stopsAt, ways, type Stop } from './walks';

describe('what everyone can use', () => {
  let stops: readonly Stop[];
  const visitors = new Visitors(async (stack) => {
    stops = stopsAt(await casesToLookAt(stack));
  });

  it.each(ways.map((way, place) => ({ ...way, place })))(
    'has no barrier of WCAG 2.2 AA on the pages looked at in $language, $appearance',
    async ({ place, ...way }) => {
      const barriers: string[] = [];
      const mine = stops.filter((_, index) => index % ways.length === place);
      for (const login of new Set(mine.map((stop) => stop.login))) {
        const visitor = await visitors.come(login);
        await visitor.prefer(way);
        for (const { path } of mine.filter((stop) => stop.login === login)) {
          await visitor.openWhole(path);
          const found = await barriersOn(visitor.page);
          barriers.push(...found.map((one) => `${login} ${path}: ${one}`));
        }
      }
      expect(barriers).toEqual([]);
    },
  );

  it('is reached by the keyboard alone: past the menu to the first task, and into the palette and back', async () => {
    const visitor = await visitors.come('cq-sthjj-handler');
    await visitor.open('/inbox');
    const { page } = visitor;
    await page.locator('.task').first().waitFor();
    const focused = () => page.evaluate(`document.activeElement?.textContent?.trim() ?? ''`);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement?.closest('main') !== null`)).toBe(true);

    await page.keyboard.press('Control+k');
    const sought = page.getByRole('combobox', { name: '输入命令、编号或关键词' });
    await sought.fill('台账');
    await page.getByRole('option', { name: '承诺台账' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/commitments');
    await page.locator('#main:focus').waitFor();

    await page.keyboard.press('Control+k');
    await sought.waitFor();
    await page.keyboard.press('Escape');
    await sought.waitFor({ state: 'detached' });
  });
});
