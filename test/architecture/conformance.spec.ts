import { readFileSync, writeFileSync } from 'node:fs';
import { beijing } from '../conformance/beijing-2014';
import { chongqing } from '../conformance/chongqing-2018';
import { articlesOf, conformancePage, strayExamples } from '../conformance/conformance';
import { shanghai } from '../conformance/shanghai-2015';
import { sideBySide } from '../conformance/side-by-side';

describe.each([
  [chongqing.pack, chongqing, 50],
  [shanghai.pack, shanghai, 25],
  [beijing.pack, beijing, 15],
] as const)('the articles of %s', (pack, conformance, enough) => {
  const page = `docs/conformance/${pack}.md`;

  it('are all there, each with examples or with the reason why it has none', () => {
    const numbers = Object.keys(conformance.articles).map(Number);
    expect(numbers).toEqual(Array.from({ length: articlesOf(conformance) }, (_, at) => at + 1));
  });

  it('have examples that their files really hold', () => {
    const examples = Object.values(conformance.articles).flatMap((one) => ('examples' in one ? one.examples : []));
    expect(examples.length).toBeGreaterThan(enough);
    expect(strayExamples(examples)).toEqual([]);
    expect(strayExamples([['test/architecture/conformance.spec.ts', 'an example nobody wrote']])).toHaveLength(1);
  });

  it(`stand in ${page} as they are here; npm run census writes it anew`, () => {
    const written = conformancePage(conformance);
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(page, written);
    expect(readFileSync(page, 'utf8')).toBe(written);
  });
});

describe('one case under every pack', () => {
  const page = 'docs/conformance/side-by-side.md';

  it('has days and steps that differ where the laws do', () => {
    const rows = sideBySide();
    expect(rows.packs).toEqual(['beijing@2014.1', 'chongqing@2018.1', 'shanghai@2015.1']);
    const cells = Object.fromEntries(rows.rows.map(([what, ...each]) => [what, each]));
    expect(cells['return']).toEqual(['—', '2021-02-24', '2021-02-23']);
    expect(cells['opinion']).toEqual(['—', '2021-03-24', '2021-03-09']);
    expect(cells['reply']).toEqual(['2021-05-06', '2021-05-06', '2021-05-06']);
    expect(cells['rating']).toEqual(['2021-05-12', '2021-05-19', '—']);
    expect(cells['rehandling']).toEqual(['2021-06-30', '2021-06-30', '2021-05-31']);
  });

  it(`stands in ${page} as it is lived here; npm run census writes it anew`, () => {
    const written = sideBySide().page;
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(page, written);
    expect(readFileSync(page, 'utf8')).toBe(written);
  });
});
