import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clockRule, type Citation, type ClockKind } from '@banli/rules';
import { addDays, plainDate } from '@banli/calendar';
import { loadRulePack, loadRulePacks, packInForce } from './rule-packs';
import { RulePackFault } from './rule-pack-parser';
import { articleText } from './law-texts';

const pack = loadRulePack('chongqing');

/** Every citation anywhere in the pack. */
function citations(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const kind: unknown = 'kind' in value ? value.kind : undefined;
  if (kind === 'law' || kind === 'default') return [value as Citation];
  return Object.values(value).flatMap(citations);
}

describe('the pack of Chongqing', () => {
  it.each<[ClockKind, string, string, string, string]>([
    ['assign', '10 working-day', 'received', 'assigning-body', '重庆条例第十三条'],
    ['return', '10 working-day', 'assigned', 'unit', '重庆条例第十六条'],
    ['reassign', '10 working-day', 'return-received', 'assigning-body', '重庆条例第十六条'],
    ['contact', '20 working-day', 'unit-received', 'unit', '重庆条例第十八条'],
    ['opinion', '30 working-day', 'assigned', 'co-handler', '重庆条例第二十条'],
    ['opinion-redo', '5 working-day', 'redo-requested', 'co-handler', '重庆条例第二十条'],
    ['reply', '3 month', 'assigned', 'unit', '重庆条例第二十一条'],
    ['reply-difficult', '6 month', 'assigned', 'unit', '重庆条例第二十一条'],
    ['rating', '20 working-day', 'letter-received', 'rater', '重庆条例第二十七条'],
    ['rehandling', '2 month', 'order-received', 'unit', '重庆条例第二十七条'],
    ['fulfilment-notice', '10-01 to 12-31', 'calendar', 'unit', '重庆条例第二十四条'],
    ['fulfilment-rating', '20 working-day', 'notice-received', 'rater', '重庆条例第二十八条'],
    ['publication', '20 working-day', 'letter-sent', 'unit', '政府信息公开条例第二十六条'],
    ['commitment', 'as promised', 'promised', 'responsible-unit', '重庆条例第二十四条'],
  ])('gives the clock %s a limit of %s from "%s", owed by %s, by %s', (kind, limit, startsAt, owedBy, article) => {
    const rule = clockRule(pack, kind);
    expect(rule).toMatchObject({ kind, startsAt, owedBy, cites: { kind: 'law', article } });
    const counted = rule?.limit && `${rule.limit.amount} ${rule.limit.unit}`;
    const yearly = rule?.yearly && `${rule.yearly.opensOn} to ${rule.yearly.closesOn}`;
    expect(counted ?? yearly ?? 'as promised').toBe(limit);
  });

  it('knows these seventeen clocks and no other', () => {
    expect(Object.keys(pack.clocks)).toHaveLength(17);
  });

  it('quotes the regulations of 2017 verbatim in every citation of theirs', () => {
    const law = readFileSync(join(__dirname, '../../../docs/law/chongqing-2018.md'), 'utf8');
    const quotes = citations(pack).flatMap((cited) => (cited.kind === 'law' ? [cited] : []));
    const own = quotes.filter(({ article }) => article.startsWith('重庆条例'));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(({ article, quote }) => !articleText(law, article).includes(quote))).toEqual([]);
    expect([...new Set(quotes.filter((cited) => !own.includes(cited)).map(({ article }) => article))]).toEqual([
      '政府信息公开条例第二十六条',
      '代表法第五十一条',
    ]);
  });

  it('gives a reason in both languages for every default', () => {
    const defaults = citations(pack).flatMap((cited) => (cited.kind === 'default' ? [cited.reason] : []));
    expect(defaults.length).toBeGreaterThan(40);
    expect(defaults.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z]/.test(en))).toEqual([]);
  });

  it('warns of the reply seven working days before it is due, when the draft should reach sign-off', () => {
    const rule = clockRule(pack, 'reply');
    expect(rule?.tiers.yellow).toBe(7);
    expect(rule?.sources?.tiers).toMatchObject({
      reason: { en: expect.stringContaining('sign-off seven working days') },
    });
  });

  it('asks for a commitment in class 2 of article 22 alone and maps the four classes to A–D', () => {
    expect(pack.resultClasses.filter(({ needsCommitment }) => needsCommitment).map(({ id }) => id)).toEqual([
      'in-progress',
    ]);
    expect(pack.resultClasses.map(({ nationalLetter }) => nationalLetter)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('rates on the scale of article 26 and asks for reasons for 不满意 alone (27)', () => {
    expect(pack.ratingScale.map(({ name, needsReasons }) => [name.zh, needsReasons])).toEqual([
      ['满意', false],
      ['基本满意', false],
      ['不满意', true],
    ]);
  });

  it('copies the letter to 人代工委 by article 25, and to the government office only from its own departments and districts', () => {
    expect(pack.copiesTo.map(({ party, onlyFrom, cites }) => [party, onlyFrom, cites.kind])).toEqual([
      ['deputies-affairs-committee', undefined, 'law'],
      ['government-office', ['municipal-department', 'district-government'], 'law'],
      ['own-congress', undefined, 'default'],
      ['co-handler', undefined, 'default'],
    ]);
  });
});

describe.each([
  ['shanghai', '上海规定', 25, ['return', 'opinion'], '2015-02-28'],
  ['beijing', '北京条例', 20, [], '2014-01-21'],
] as const)('the pack of %s', (id, law, quotes, fromReceipt, before) => {
  it('has no rules for a day before its law was in force', () => {
    expect(packInForce(id, plainDate(before))).toBeUndefined();
    expect(packInForce(id, addDays(plainDate(before), 1))?.id).toBe(id);
  });

  const other = loadRulePack(id);
  const cited = citations({ ...other, national: undefined });

  it('rests on its own law alone, and gives a reason in both languages for every default', () => {
    const articles = cited.flatMap((one) => (one.kind === 'law' ? [one.article] : []));
    expect(articles.length).toBeGreaterThan(quotes);
    expect(articles.filter((article) => !article.startsWith(law))).toEqual([]);
    const defaults = cited.flatMap((one) => (one.kind === 'default' ? [one.reason] : []));
    expect(defaults.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z]/.test(en))).toEqual([]);
  });

  it('says of each clock that it lacks what is done without it', () => {
    const kinds = Object.keys(pack.clocks) as ClockKind[];
    expect(kinds.filter((kind) => !other.clocks[kind] && !other.silent?.[kind])).toEqual([]);
    expect(kinds.filter((kind) => other.clocks[kind] && other.silent?.[kind])).toEqual([]);
  });

  it('counts from receipt by the unit only what its law counts so', () => {
    const counted = Object.values(other.clocks).filter(({ startsAt }) => startsAt === 'unit-received');
    expect(counted.map(({ kind }) => kind)).toEqual(fromReceipt);
  });
});

describe('national law', () => {
  it('stands over every pack with three and six months from the assignment (代表法第五十一条)', () => {
    const law = readFileSync(join(__dirname, '../../../docs/law/deputies-law-2025.md'), 'utf8');
    for (const { national } of loadRulePacks()) {
      expect(national?.limits.map(({ kind, limit }) => `${kind} ${limit.amount} ${limit.unit}`)).toEqual([
        'reply 3 month',
        'reply-difficult 6 month',
      ]);
      const cited = citations(national).flatMap((one) => (one.kind === 'law' ? [one] : []));
      expect(cited).toHaveLength(2);
      expect(cited.filter(({ article, quote }) => !articleText(law, article).includes(quote))).toEqual([]);
    }
  });
});

describe('loadRulePack', () => {
  it('hands out one and the same pack each time', () => {
    expect(loadRulePack('chongqing')).toBe(loadRulePacks().find(({ id }) => id === 'chongqing'));
  });

  it('finds the version that a case is bound to, and no other in its place', () => {
    expect(loadRulePack('chongqing@2018.1')).toBe(loadRulePack('chongqing'));
    expect(() => loadRulePack('chongqing@2017.1')).toThrow(RulePackFault);
  });

  it('has no rules for a day before the law was in force, 2018-01-01', () => {
    expect(packInForce('chongqing', plainDate('2017-12-31'))).toBeUndefined();
    expect(packInForce('chongqing', plainDate('2018-01-01'))?.id).toBe('chongqing');
  });

  it('names the packs there are when asked for one of Atlantis', () => {
    expect(() => loadRulePack('atlantis')).toThrow(
      new RulePackFault('There is no rule pack atlantis; there is: beijing@2014.1, chongqing@2018.1, shanghai@2015.1.'),
    );
  });
});
