import { plainDate } from '@banli/calendar';
import { LETTER_CHECK_CODES } from '@banli/rules';
import { loadRulePack } from '../../platform/rule-files';
import { caseFacts, cleanDraft, unit } from '../example-case';
import { wordings } from '../finding-sentences';
import type { Finding } from '../finding.types';
import type { LetterDraft } from '../letter.types';
import { checkLetter } from './check-letter';
import { police, UNCLASSIFIED, without, type Example } from './example-of-finding';
import { examplesOfBody } from './examples-of-body';
import { examplesOfParties } from './examples-of-parties';

const { title, opening, copies } = cleanDraft;

function findingsOf({ draft, facts }: Pick<Example, 'draft' | 'facts'>): readonly Finding[] {
  const changed: Partial<Record<keyof LetterDraft, unknown>> = { ...cleanDraft, ...draft };
  const given = Object.entries(changed).filter(([, value]) => value !== undefined);
  return checkLetter(Object.fromEntries(given) as LetterDraft, { ...caseFacts, ...facts });
}

const examples = [...examplesOfParties, ...examplesOfBody];

describe('checking a letter against the record', () => {
  it('finds nothing in a letter that agrees with the record in every part', () => {
    expect(checkLetter(cleanDraft, caseFacts)).toEqual([]);
  });

  it.each(examples)('finds that $because, and nothing else', ({ draft, facts, finds }) => {
    const findings = findingsOf({ draft, facts });

    expect(findings).toHaveLength(finds.length);
    expect(findings).toMatchObject(finds);
  });

  it('has an example for every code', () => {
    const shown = new Set(examples.flatMap(({ finds }) => finds.map(({ code }) => code)));

    expect([...shown].sort()).toEqual(Object.keys(wordings).sort());
    expect([...LETTER_CHECK_CODES].sort()).toEqual(Object.keys(wordings).sort());
  });

  it.each(examples)('says in both languages what is wrong and what to do when $because', ({ draft, facts }) => {
    for (const { zh, en, remedy } of findingsOf({ draft, facts })) {
      for (const text of [zh, remedy.zh]) expect(text).toMatch(/^[\p{Script=Han}“].*。$/u);
      for (const text of [en, remedy.en]) expect(text).toMatch(/^[A-Z无].*\.$/u);
      expect(zh + en + remedy.zh + remedy.en).not.toMatch(/undefined|\[object|, \.|  /u);
    }
  });

  it('cites the article that the pack gives for the class and for the copies, and none for practice', () => {
    const article = (draft: Example['draft']) => findingsOf({ draft })[0]?.article;

    expect(article(UNCLASSIFIED)).toBe('第二十二条');
    expect(article({ commitments: [] })).toBe('第二十二条第二项');
    expect(article({ copies: without('rdgw') })).toBe('第二十五条');
    expect(article({ copies: without('district') })).toBeUndefined();
  });

  it.each([
    [
      'a waived opinion need not be credited',
      { draft: { opening: opening.replace('、市公安局', '') }, opinion: 'waived' },
    ],
    ['spaces in the title are no difference', { draft: { title: title.replaceAll('关于', ' 关 于') } }],
    [
      'a single book mark stands for one inside the title',
      { proposal: '关于《小流域》的建议', quoted: '关于〈小流域〉的建议' },
    ],
    [
      '无承诺事项 declared is enough for a solved case',
      { draft: { resultClass: 'solved', commitments: [], noCommitments: true } },
    ],
    ['whoever signs may be called 我局王五局长', { draft: { closing: ['此函已经我局王五局长审签。请填写回执。'] } }],
    ['the opening may name the body that assigned', { draft: { opening: `市人大常委会人代工委交办，${opening}` } }],
    [
      'a congress body in the text is not a department',
      { draft: { sections: [{ heading: '一', paragraphs: ['铜梁区人大常委会来访。'] }] } },
    ],
  ] as const)('finds nothing: %s', (_why, example) => {
    const quoted = 'quoted' in example ? { opening: opening.replace('关于加强小流域治理的建议', example.quoted) } : {};
    const facts = {
      ...('opinion' in example ? { coHandlers: police(example.opinion) } : {}),
      ...('proposal' in example ? { proposal: { ...caseFacts.proposal, title: example.proposal } } : {}),
    };

    expect(findingsOf({ draft: { ...('draft' in example ? example.draft : {}), ...quoted }, facts })).toEqual([]);
  });

  it('weighs a finding as the pack does, and names the article that the pack gives for it', () => {
    const cites = { kind: 'law', article: '第九十九条', quote: '' } as const;
    const pack = { ...caseFacts.pack, letterChecks: { 'copy-to-stranger': { level: 'blocking', cites } } as const };
    const draft = { copies: [...copies, unit.transport] };

    expect(findingsOf({ draft })).toMatchObject([{ code: 'copy-to-stranger', level: 'warning' }]);
    expect(findingsOf({ draft, facts: { pack } })).toMatchObject([
      { code: 'copy-to-stranger', level: 'blocking', article: '第九十九条' },
    ]);
  });

  it('keeps a letter in Shanghai from its signature that leaves out a co-signer (上海规定第二十条); elsewhere it warns', () => {
    const deputies = [...caseFacts.deputies, '联名'];
    const weight = (id: string) => {
      const { letterChecks } = loadRulePack(id);
      const pack = { ...caseFacts.pack, ...(letterChecks ? { letterChecks } : {}) };
      return findingsOf({ draft: {}, facts: { pack, deputies } })
        .filter(({ code }) => code === 'salutation-lacks-deputy')
        .map(({ level, article }) => [level, article]);
    };

    expect(weight('shanghai')).toEqual([['blocking', '上海规定第二十条']]);
    expect(weight('chongqing')).toEqual([['warning', undefined]]);
  });

  it('speaks as the law of the case does, and leaves as they are the words of letter and record', () => {
    const terms = {
      coHandler: { zh: '会办单位', en: 'joint handler' },
      opinion: { zh: '会办意见', en: 'joint handler’s opinion' },
      supervisingBody: { zh: '代表工作机构', en: 'office for deputies' },
    };
    const pack = { ...caseFacts.pack, terms };
    const coHandlers = [{ unit: unit.forestry, opinion: 'requested', used: false }] as const;
    const opening = '您提出的《关于加强小流域治理的建议》（第0012号）收悉。经研究办理，现将办理情况答复如下：';
    const [missing] = findingsOf({ draft: { opening, copies: [...copies] }, facts: { pack, coHandlers } });
    expect(missing?.zh).toMatch(/^会办单位市林业局没有写入开头，其会办意见/u);
    expect(missing?.en).not.toContain('co-handler');
    expect(missing?.remedy.zh).toContain('会办意见');

    const about = { ...caseFacts.proposal, title: '关于规范协办单位职责的建议' };
    const quoting = findingsOf({ draft: {}, facts: { pack, proposal: about } });
    expect(quoting.find(({ code }) => code === 'opening-lacks-title')?.zh).toContain('关于规范协办单位职责的建议');
  });

  it.each([
    ['a day that the record has', '4月13日，我局与您当面沟通。'],
    ['a day of something else', '4月12日，我局与市林业局座谈。'],
    ['a day in a title', '《关于2026年2月30日巡查的通知》已印发。'],
    ['the count of the record', '我局会同两家协办单位每月巡查。'],
    ['another session of another matter', '市六届人大二次会议审议了报告，安排投入3万元。'],
    ['a promise of the table, in other words', '已巡查三次。我局将于2026年12月底前完成3条小流域治理。'],
  ])('finds nothing in %s', (_what, text) => {
    const facts = {
      handling: { writtenOn: plainDate('2026-05-20'), contacted: [plainDate('2026-04-13')] },
      writtenIn: 2026,
    };

    expect(findingsOf({ draft: { sections: [{ heading: '关于巡查', paragraphs: [text] }] }, facts })).toEqual([]);
  });
});
