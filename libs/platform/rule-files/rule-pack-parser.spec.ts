import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRulePack, RulePackFault } from './rule-pack-parser';

const FILE = 'chongqing-2018.yaml';
const yaml = readFileSync(join(__dirname, '../../rules/packs', FILE), 'utf8');

/** The pack with its first `from` replaced; the line is where that stands. */
function broken(from: string, to: string): { readonly text: string; readonly line: number } {
  const at = yaml.indexOf(from);
  if (at < 0) throw new Error(`The pack does not contain: ${from}`);
  return { text: yaml.slice(0, at) + to + yaml.slice(at + from.length), line: yaml.slice(0, at).split('\n').length };
}

function faultOf(text: string): string {
  try {
    parseRulePack(text, FILE);
  } catch (error) {
    if (error instanceof RulePackFault) return error.message;
    throw error;
  }
  return 'none';
}

describe('parseRulePack', () => {
  it('takes the pack as it is', () => {
    expect(faultOf(yaml)).toBe('none');
  });

  it.each([
    ['unit: working-day }', 'unit: week }', 'clocks.assign.limit.unit', 'allowed: working-day, calendar-day, month'],
    [
      'startsAt: received',
      'startsAt: acknowledged',
      'clocks.assign.startsAt',
      'allowed: received, assigned, unit-received',
    ],
    [
      'tiers: { blue: 5, yellow: 2 }',
      'tiers: { blue: 2, yellow: 5 }',
      'clocks.assign.tiers',
      'blue must not begin after yellow',
    ],
    ["adoptedOn: '2017-11-30'", "adoptedOn: '2017-11-31'", 'source.adoptedOn', 'Invalid ISO date'],
    ['opensOn: 10-01', 'opensOn: 13-01', 'clocks.fulfilment-notice.yearly.opensOn', 'a day that every year has'],
    ['opensOn: 10-01', 'opensOn: 02-30', 'clocks.fulfilment-notice.yearly.opensOn', 'a day that every year has'],
    ['  第八条: ', '  第四十一条: ', 'articles.第四十一条', '第一条 … 第四十条'],
    ['chaseAfter: [1, 5]', 'chaseAfter: [5, 1]', 'clocks.assign.chaseAfter', 'the days must grow'],
    [
      'onceFulfilled: solved',
      'onceFulfilled: sloved',
      'resultClasses.1.onceFulfilled',
      'not one of the classes: solved',
    ],
    ['party: own-congress', 'party: friends', 'copiesTo.2.party', 'allowed: deputies-affairs-committee'],
    ['nationalLetter: B', 'nationalLetter: E', 'resultClasses.1.nationalLetter', 'allowed: A, B, C, D'],
  ])('refuses "%s" turned into "%s", naming line, field %s and "%s"', (from, to, field, allowed) => {
    const { text, line } = broken(from, to);
    const fault = faultOf(text);
    expect(fault).toContain(`${FILE} line ${line}: ${field}: `);
    expect(fault).toContain(allowed);
  });

  it('refuses a misspelt field and says where', () => {
    const { text } = broken('    owedBy: unit\n', '    owedBy: unit\n    rols: true\n');
    expect(faultOf(text)).toMatch(/line \d+: clocks\.return\.rols: .*not known here; allowed: name, limit/);
  });

  it('refuses a clock that the engine does not know and names those it does', () => {
    const { text } = broken('  reply:\n', '  replies:\n');
    expect(faultOf(text)).toMatch(/line \d+: clocks\.replies: .*not known here; allowed: assign, return/);
  });

  it('refuses a counted clock without a limit, and a promised one with a limit', () => {
    const uncounted = broken('    limit: { amount: 3, unit: month }\n', '').text;
    expect(faultOf(uncounted)).toMatch(/clocks\.reply\.limit: .*a limit is required/);
    const counted = broken(
      '    startsAt: promised\n',
      '    limit: { amount: 3, unit: month }\n    startsAt: promised\n',
    ).text;
    expect(faultOf(counted)).toMatch(/clocks\.commitment\.limit: .*no limit is allowed/);
  });

  it('refuses a limit without a citation', () => {
    const { text } = broken('      quote: 承办单位应当自代表建议、批评和意见交办之日起三个月内答复代表\n', '');
    expect(faultOf(text)).toContain('clocks.reply.cites.quote: 缺少 missing; 应为 expected: 文字 text');
  });

  it('takes a finding of the letter’s checks as blocking, and refuses to make a warning of what sign-off refuses (22)', () => {
    const checks = (code: string, level: string): string =>
      `${yaml}\nletterChecks:\n  ${code}: { level: ${level}, cites: { kind: default, reason: { zh: 示例。, en: An example. } } }\n`;
    expect(faultOf(checks('department-not-consulted', 'blocking'))).toBe('none');
    expect(faultOf(checks('class-missing', 'warning'))).toContain('sign-off refuses it under every pack');
    expect(faultOf(checks('class-misses', 'blocking'))).toContain('not known here; allowed: title-lacks-congress');
  });

  it('refuses the same entry twice, a ladder’s step after the last chase, and parts asked of units that answer apart', () => {
    const { text: twice } = broken('  - id: in-progress\n', '  - id: solved\n');
    expect(faultOf(twice)).toContain('resultClasses.1.id: 与前面一项重复 another entry is solved already');
    const { text: ladder } = broken('from: chase-2', 'from: chase-5');
    expect(faultOf(ladder)).toMatch(/chaseLadder\.steps\.\d\.from: .*at most 2$/);
    const { text: apart } = broken('  - id: separate\n', '  - id: separate\n    contents: true\n');
    expect(faultOf(apart)).toMatch(/manners\.\d\.contents: .*of joint leads alone/);
  });

  it('reports every fault at once', () => {
    const { text } = broken("version: '2018.1'\njurisdiction: chongqing\n", 'jurisdiction: 5\n');
    expect(faultOf(text).split('\n')).toHaveLength(2);
  });

  it('names the line of YAML that cannot be read', () => {
    const { text, line } = broken("version: '2018.1'", 'version: [2018');
    expect(faultOf(text)).toMatch(new RegExp(`^${FILE} line (${line}|${line + 1}): `));
  });
});
