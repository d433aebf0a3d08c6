import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { ApiModule } from '../../apps/api/src/api.module';
import { routesOf } from '../support/routes';
import { census, censusPage } from './census';

const PAGE = 'docs/acts.md';

describe('every act of the policy', () => {
  const routes = routesOf(ApiModule.register({ databaseUrl: 'postgres://nowhere/none', logLevel: 'silent' } as never));
  const entries = census(routes.map(({ method, address }) => `${method} ${address}`));

  it.each(entries.map((entry) => [entry.act, entry] as const))(
    'has a name, an endpoint, an example, a test through the front door and a page: %s',
    (_act, { name, endpoints, examples, throughTheDoor, pages }) => {
      const missing = Object.entries({ name, endpoints, examples, throughTheDoor, pages }).filter(
        ([, found]) => found.length === 0,
      );
      expect(missing.map(([what]) => what)).toEqual([]);
    },
  );

  it(`stands in ${PAGE} as the sources have it; npm run census writes it anew`, () => {
    const page = censusPage(entries);
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });
});
