import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zh } from '../../lib/i18n/zh';
import { helpAt } from './pages';

/** As they stand in the router, with what stands for each place. */
const routes = [...readFileSync(join(__dirname, '../../app/router.tsx'), 'utf8').matchAll(/path: '(\/[^']*)'/g)].map(
  ([, path = '']) => path.replaceAll(/:\w+/g, '1'),
);

describe('help', () => {
  it('says of each page of the handling of proposals what it is for', () => {
    const unsaid = routes.filter((path) => helpAt(path).page === 'other');
    expect(routes.length).toBeGreaterThan(15);
    expect(unsaid.filter((path) => /proposals|board|opinions|rates|commitments|fulfilment|inbox/.test(path))).toEqual(
      [],
    );
  });

  it('explains each word on some page, and has each page', () => {
    const shown = routes.map(helpAt);
    const words = new Set(shown.flatMap((one) => one.words));
    expect(Object.keys(zh.help.word).filter((word) => !words.has(word as never))).toEqual([]);
    expect(
      Object.keys(zh.help.page).filter((page) => page !== 'other' && !shown.some((one) => one.page === page)),
    ).toEqual([]);
  });
});
