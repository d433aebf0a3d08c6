import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RulePack } from '@banli/rules';
import { misquotations } from './law-texts';
import { loadRulePack } from './rule-packs';

const QUOTE = '应当自收到之日起三十日内送达';

describe('the law’s text beside a pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banli-law-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** What is found wrong with a pack that cites one article of this law. */
  function wrongIn(law: string, change: Partial<{ article: string; quote: string; cited: string; file: string }> = {}) {
    const { article = '云川条例第二条', quote = QUOTE, cited = '云川条例', file = 'law.md' } = change;
    writeFileSync(join(folder, 'law.md'), law);
    const { source, name } = loadRulePack('chongqing');
    const pack = {
      name,
      source: { ...source, texts: [{ cited, file }] },
      answersTo: { whom: 'each-proposer', cites: { kind: 'law', article, quote } },
      articles: { 第十五条: '云川条例第二条' },
    } as unknown as RulePack;
    return misquotations(pack, (one) => join(folder, one)).map(({ field, why }) => `${field}: ${why}`);
  }

  it.each([
    ['a space', ' '],
    ['the wide space that laws are printed with', '\u3000'],
  ])('is read where an article’s number is followed by %s', (_what, space) => {
    const law = `云川条例\n\n第一条${space}为了办理建议。\n　　第二条${space}答复${QUOTE}。\n第三条${space}附则。\n`;
    expect(wrongIn(law)).toEqual([]);
    expect(wrongIn(law, { quote: '附则' })).toEqual([
      'answersTo.cites: 云川条例第二条中没有这句话 that article does not say this: 附则',
    ]);
  });

  it('is missed once, by its name and where it is looked for, however much is cited from it', () => {
    expect(wrongIn('第二条 。', { file: 'none.md' })).toEqual([
      'source.texts.0: 没有法规文本none.md；放在规则包文件旁边 there is no text none.md; it stands beside the pack’s own file',
    ]);
  });

  it('says how it must be written where it has no article at all', () => {
    expect(wrongIn('Article 2 of the rules')).toEqual([expect.stringContaining('每条以“第N条”和空格开头')]);
  });

  it('is compared with something: a name that no citation begins with is a mistake', () => {
    expect(wrongIn('第二条 答复。', { cited: '云川市条例' })).toEqual([
      expect.stringContaining('no citation’s article begins with “云川市条例”'),
    ]);
  });

  it('has the articles that stand for Chongqing’s', () => {
    expect(wrongIn(`第三条 答复${QUOTE}。`, { article: '云川条例第三条' })).toEqual([
      'articles.第十五条: 法规中没有 the law has no 云川条例第二条',
    ]);
  });
});
