import { readFileSync, writeFileSync } from 'node:fs';
import { chongqing } from '../conformance/chongqing-2018';
import { articlesOf, conformancePage, strayExamples } from '../conformance/conformance';

describe.each([[chongqing.pack, chongqing] as const])('the articles of %s', (pack, conformance) => {
  const page = `docs/conformance/${pack}.md`;

  it('are all there, each with examples or with the reason why it has none', () => {
    const numbers = Object.keys(conformance.articles).map(Number);
    expect(numbers).toEqual(Array.from({ length: articlesOf(conformance) }, (_, at) => at + 1));
  });

  it('have examples that their files really hold', () => {
    const examples = Object.values(conformance.articles).flatMap((one) => ('examples' in one ? one.examples : []));
    expect(examples.length).toBeGreaterThan(50);
    expect(strayExamples(examples)).toEqual([]);
    expect(strayExamples([['test/architecture/conformance.spec.ts', 'an example nobody wrote']])).toHaveLength(1);
  });

  it(`stand in ${page} as they are here; npm run census writes it anew`, () => {
    const written = conformancePage(conformance);
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(page, written);
    expect(readFileSync(page, 'utf8')).toBe(written);
  });
});
