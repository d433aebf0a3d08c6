import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en';
import { zh } from './zh';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as const] : leaves(value, here);
  });

const blanks = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();

const source = join(__dirname, '../..');
const pages = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.') && !file.includes('i18n'))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

describe('the two languages', () => {
  const chinese = new Map(leaves(zh));
  const english = new Map(leaves(en));

  it('say the same things: every key of one is a key of the other', () => {
    expect([...english.keys()].toSorted()).toEqual([...chinese.keys()].toSorted());
  });

  it('leave no sentence empty', () => {
    const empty = [...chinese, ...english].filter(([, sentence]) => sentence.trim() === '');
    expect(empty).toEqual([]);
  });

  it('name the same blanks in both, so that no date or name is lost in translation', () => {
    const differing = [...chinese].filter(([key, sentence]) => {
      const other = english.get(key) ?? '';
      return blanks(sentence).join() !== blanks(other).join();
    });
    expect(differing).toEqual([]);
  });

  it('write Chinese in Chinese and English in English; the letter’s own words alone stay Chinese', () => {
    const mayQuoteChinese = /机关代字|渝环函|无承诺事项|补录|^代表本人/;
    const leftInChinese = [...english].filter(
      ([, sentence]) => /\p{Script=Han}/u.test(sentence) && !mayQuoteChinese.test(sentence),
    );
    const leftInEnglish = [...chinese].filter(
      ([, sentence]) => /[A-Za-z]{2}/.test(sentence.replace(/\{\{\w+\}\}/g, '')) && !/\p{Script=Han}/u.test(sentence),
    );
    expect({ leftInChinese, leftInEnglish }).toEqual({ leftInChinese: [], leftInEnglish: [] });
  });

  it('hold nothing that no page says', () => {
    const unused = [...chinese.keys()].filter((key) => {
      const parent = key.slice(0, key.lastIndexOf('.'));
      return !pages.includes(`'${key}'`) && !pages.includes(`\`${parent}.\${`);
    });
    expect(unused).toEqual([]);
  });
});
