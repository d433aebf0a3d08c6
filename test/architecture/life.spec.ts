import { readFileSync, writeFileSync } from 'node:fs';
import { proposalActs } from '@banli/domain';
import { strayExamples } from '../conformance/conformance';
import { life, lifePage } from '../conformance/life';

const PAGE = 'docs/life.md';

describe('every branch of the life of a proposal', () => {
  const branches = Object.values(life).flat();
  const files = [...new Set(branches.flatMap(({ lived }) => lived.map(([file]) => file)))];

  it('is lived by a test through the front door that its file really holds', () => {
    expect(strayExamples(branches.flatMap(({ lived }) => lived))).toEqual([]);
    expect(files.every((file) => file.startsWith('test/acceptance/'))).toBe(true);
  });

  it('leaves no act on a proposal that none of these tests speaks of', () => {
    const sources = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const support = ['short-life', 'separate-life', 'stack'].map((name) =>
      readFileSync(`test/support/${name}.ts`, 'utf8'),
    );
    const story = readFileSync('apps/cli/src/demonstration/life-0869.ts', 'utf8');
    const done = [sources, ...support, story].join('\n');
    expect(proposalActs.filter((act) => !done.includes(`'${act}'`))).toEqual([]);
  });

  it(`stands in ${PAGE} as it is here; npm run census writes it anew`, () => {
    if (process.env['BANLI_WRITE_CENSUS'] === 'yes') writeFileSync(PAGE, lifePage());
    expect(readFileSync(PAGE, 'utf8')).toBe(lifePage());
  });
});
