import { deputy } from '../support/short-life';
import { barriersOn } from './accessible';
import { phone } from './visitor';
import { Visitors } from './visitors';
import { casesToLookAt, furtherStopsAt, homeOf, stopsAt, ways, type Stop } from './walks';

const desk = { width: 1366, height: 768 };

describe('what everyone can use, in both languages, both themes and both sizes', () => {
  let stops: readonly Stop[];
  const visitors = new Visitors(async (stack) => {
    const cases = await casesToLookAt(stack);
    stops = [...stopsAt(cases), ...furtherStopsAt(cases)];
  });

  it.each(ways.flatMap((way) => [desk, phone].map((size) => ({ ...way, size }))))(
    'has no barrier of WCAG 2.2 AA on any page: $language, $appearance, $size.width pixels wide',
    async ({ size, ...way }) => {
      const barriers: string[] = [];
      for (const login of new Set(stops.map((stop) => stop.login))) {
        const visitor = await visitors.comeTo(login, homeOf(login), size);
        await visitor.prefer(way);
        for (const { path } of stops.filter((stop) => stop.login === login)) {
          await visitor.openWhole(path);
          const found = await barriersOn(visitor.page);
          const small = await visitor.targetsUnder(24);
          barriers.push(...[...found, ...small].map((one) => `${login} ${path}: ${one}`));
          if (await visitor.scrollsSideways()) barriers.push(`${login} ${path}: scrolls sideways`);
        }
      }
      expect(barriers).toEqual([]);
    },
    300_000,
  );

  it.each([
    { where: 'at a desk', size: { width: 683, height: 384 }, who: () => true },
    { where: 'on a deputy’s telephone', size: { width: 195, height: 422 }, who: (login: string) => login === deputy },
  ])(
    'fits the screen at 200 % zoom $where, in both languages',
    async ({ size, who }) => {
      const wide: string[] = [];
      for (const login of new Set(stops.map((stop) => stop.login).filter(who))) {
        const visitor = await visitors.comeTo(login, homeOf(login), size);
        for (const language of ['zh-CN', 'en']) {
          await visitor.prefer({ language, appearance: 'light' });
          for (const { path } of stops.filter((stop) => stop.login === login)) {
            await visitor.openWhole(path);
            if (await visitor.scrollsSideways()) wide.push(`${language} ${login} ${path}`);
          }
        }
      }
      expect(wide).toEqual([]);
    },
    300_000,
  );
});
