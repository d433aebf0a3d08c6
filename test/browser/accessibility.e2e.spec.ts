import { barriersOn } from './accessible';
import { chief, deputy, handler } from '../support/short-life';
import { Visitors } from './visitors';
import { casesToLookAt, stopsAt, ways, type Stop } from './walks';

type Focused = { readonly inMain: boolean; readonly later: boolean; readonly inSight: boolean; readonly what: string };

/** What has the focus: whether it stands behind what had it before, and in sight below the bar at the top. */
const FOCUSED = `(() => {
  const at = document.activeElement;
  const { before } = globalThis;
  globalThis.before = at;
  // lists renew themselves under the focus: what has gone is no measure
  const later = !before?.isConnected || (before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const { top, bottom } = at.getBoundingClientRect();
  const bar = document.querySelector('header').getBoundingClientRect().bottom;
  const inSight = bottom > Math.max(0, bar) && top < innerHeight;
  return { inMain: at.closest('main') !== null, later, inSight, what: at.outerHTML.slice(0, 120) };
})()`;

const MOST_TABS = 40;

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
          const small = await visitor.targetsUnder(24);
          barriers.push(...[...found, ...small].map((one) => `${login} ${path}: ${one}`));
        }
      }
      expect(barriers).toEqual([]);
    },
  );

  it('moves the focus in the order in which a page is read, and brings what has it into sight', async () => {
    const looked = stops.filter(
      ({ path, login }) => /\/(?:draft|opinion|sign|register)$/.test(path) || (path === '/inbox' && login === handler),
    );
    expect(looked).toHaveLength(5);
    for (const stop of looked) {
      const visitor = await visitors.come(stop.login);
      const { page } = visitor;
      await visitor.openWhole(stop.path);
      await page.locator('#main').focus();
      const walked: Focused[] = [];
      for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate<Focused>(FOCUSED);
        if (!focused.inMain) break;
        walked.push(focused);
      }
      const astray = walked.filter(({ later, inSight }) => !later || !inSight);
      expect([stop.path, walked.length > 1, astray]).toEqual([stop.path, true, []]);
    }
  });

  it('fits the screen at 200 % zoom: a chief’s at a desk, a deputy’s on a telephone', async () => {
    const wide: string[] = [];
    for (const [login, size] of [
      [chief, { width: 683, height: 384 }],
      [deputy, { width: 195, height: 422 }],
    ] as const) {
      const visitor = await visitors.come(login, size);
      for (const { path } of stops.filter((stop) => stop.login === login)) {
        await visitor.openWhole(path);
        if (await visitor.scrollsSideways()) wide.push(path);
      }
    }
    expect(wide).toEqual([]);
  });

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
